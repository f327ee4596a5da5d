#include "core/base/check.h"

#include <cstdio>
#include <cstdlib>

namespace core {

void fail_check(const char* promise, const char* file, int line) {
  std::fprintf(stderr, "%s:%d: broken promise: %s\n", file, line, promise);
  std::abort();
}

}  // namespace core
