// Reads JSON from outside: hostile until proven otherwise.
#pragma once

#include "core/base/result.h"
#include "core/json/json.h"

#include <cstddef>
#include <string_view>

namespace core {

struct JsonLimits {
  std::size_t bytes = std::size_t{64} * 1024 * 1024;
  int depth = 64;
  // Ten times a plan of 10,000 schemes; keeps 64 MB of "[[],[],…" from filling the memory.
  std::size_t values = 4'000'000;
};

// Strict JSON in UTF-8, optionally after a byte order mark; no comments, no duplicate members, one
// value. Fails with TooLarge, NotUtf8, TooDeep or BadJson; `where` is line and column, or the
// JSON pointer of what is too deep, too much or there twice.
Result<Json> read_json(std::string_view text, const JsonLimits& limits = {});

}  // namespace core
