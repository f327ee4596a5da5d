// Reads JSON from outside: hostile until proven otherwise.
#pragma once

#include "core/base/result.h"
#include "core/json/json.h"

#include <cstddef>
#include <string_view>

namespace core {

struct JsonLimits {
  std::size_t bytes = 64u * 1024u * 1024u;
  int depth = 64;
};

// Strict JSON in UTF-8, optionally after a byte order mark; no comments, no duplicate members, one
// value. Fails with TooLarge, NotUtf8, TooDeep or BadJson; `where` is line and column.
Result<Json> read_json(std::string_view text, const JsonLimits& limits = {});

}  // namespace core
