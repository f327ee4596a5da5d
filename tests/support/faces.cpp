#include "tests/support/faces.h"

#include <fonts/inter.h>

namespace test_support {
namespace {

std::span<const unsigned char> bytes_of(const fonts::Face& face) {
  return {face.bytes, face.size};
}

}  // namespace

theme::FaceBytes faces() {
  return {bytes_of(fonts::inter_regular()),
          bytes_of(fonts::inter_semibold()),
          bytes_of(fonts::inter_bold())};
}

}  // namespace test_support
