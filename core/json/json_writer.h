// Writes JSON in the one layout that plan files have, so that one edit is a small difference.
#pragma once

#include "core/json/json.h"

#include <string>

namespace core {

// Two spaces a level, a member or item a line, a line end at the end; empty lists and objects in
// one line. The same value always gives the same bytes.
std::string write_json(const Json& value);

// Without any white space: for records of the store and for the page.
std::string write_json_compact(const Json& value);

// `text` in quotes and escaped, appended to `out`.
void append_json_string(std::string& out, std::string_view text);

}  // namespace core
