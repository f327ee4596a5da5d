#include "wasm/widgets/plain_number.h"

#include <doctest/doctest.h>

namespace widgets {
namespace {

TEST_SUITE_BEGIN("wasm/widgets/plain_number");

TEST_CASE("what the page writes is read, and what follows it is left alone") {
  CHECK(plain_number("0") == 0);
  CHECK(plain_number("1280") == 1280);
  CHECK(plain_number("1.25") == 1.25F);
  CHECK(plain_number("-12.5,7") == -12.5F);
  CHECK(plain_number("1366.4000244140625") == 1366.4F);
  CHECK(plain_number("0.05") == 0.05F);
}

TEST_CASE("what is no number is nothing") {
  for (const char* text : {"", "-", ".", "px", "NaN", "\xFF"}) CHECK(plain_number(text) == 0);
  CHECK(plain_number("1.2.3") == 1.2F);
}

TEST_SUITE_END();

}  // namespace
}  // namespace widgets
