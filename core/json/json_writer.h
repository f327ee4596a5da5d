// Writes JSON in the one layout that plan files have, so that one edit is a small difference.
#pragma once

#include "core/json/json.h"

#include <string>
#include <string_view>

namespace core {

// Two spaces a level, a member or item a line, a line end at the end; empty lists and objects in
// one line. The same value always gives the same bytes.
std::string write_json(const Json& value);

// Without any white space: for records of the store and for the page.
std::string write_json_compact(const Json& value);

// `text` in quotes and escaped, appended to `out`.
void append_json_string(std::string& out, std::string_view text);

// JSON written a piece at a time, for what is too long to be held as one value or written at once.
// The caller gives a name before each value inside an object, and closes all that was opened.
class JsonText {
 public:
  enum class Layout { Lines, Compact };
  explicit JsonText(Layout layout) : layout_(layout) {}

  void open_object() { open('{', '}'); }
  void open_array() { open('[', ']'); }
  void close();
  void name(std::string_view name);
  void value(const Json& value);

  std::string take() { return std::move(out_); }

 private:
  void open(char bracket, char closing);
  // What stands between a value of a list and the one before it.
  void begin_item();
  void new_line();

  Layout layout_;
  std::string closing_;  // the brackets that are still to come, innermost last
  std::string out_;
};

}  // namespace core
