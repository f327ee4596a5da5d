// Stops the program on a broken promise between our own functions.
//
// Never for input: what people or files give is answered with an Error (core/base/result.h).
#pragma once

namespace core {

// Prints the broken promise with its place to stderr and aborts, in every build.
[[noreturn]] void fail_check(const char* promise, const char* file, int line);

}  // namespace core

// The condition must have no side effects.
#define CORE_CHECK(promise) \
  (static_cast<bool>(promise) ? void(0) : ::core::fail_check(#promise, __FILE__, __LINE__))
