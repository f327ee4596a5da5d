#include "core/base/check.h"

#include <cstdio>
#include <cstdlib>
#include <string>

namespace core {

void fail_check(const char* promise, const char* file, int line) {
  std::string words{file};  // put together by hand: the page's program has no printf
  ((words += ':') += std::to_string(line)) += ": broken promise: ";
  (words += promise) += '\n';
  std::fputs(words.c_str(), stderr);
  std::abort();
}

}  // namespace core
