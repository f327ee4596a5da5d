// Fields for text and values. The page edits the text in a real input over the box; the widget
// shows the resting text and hands back what was committed (Enter, or leaving the field after a
// change). Parsing is the caller's: bad input comes back as `error`, with the typed text kept in
// `value` and `shown`.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace widgets {

struct Field {
  std::string_view label;
  std::string_view value = {};  // the text to edit: "10087237"
  std::string_view shown = {};  // the resting text, "£10,087,237"; when empty, `value`
  std::string_view hint = {};   // a line under the label
  std::string_view error = {};  // what is wrong and what would be right
  std::string_view placeholder = {};
  std::string_view disabled_because = {};
  bool required = false;
  bool read_only = false;
  bool hide_label = false;         // announce the label, do not draw it
  bool helped = false;             // leaves room for a help_mark, which is drawn next
  bool previews = false;           // hands the text back at each keystroke as well
  std::string_view autofill = {};  // what the browser may fill in of the person: "name"
  int max_length = 0;              // characters; 0 for no limit
  int lines = 5;                   // of a long_text
  float width = 0;                 // CSS pixels of the box; 0 fills the column
};

std::optional<std::string> text_field(std::string_view id, const Field& field);
// Several lines, wrapped, at least `lines` high and growing with the text.
std::optional<std::string> long_text(std::string_view id, const Field& field);

// The same with the keyboard, unit and alignment of their kind.
std::optional<std::string> money_field(std::string_view id, const Field& field);
std::optional<std::string> percent_field(std::string_view id, const Field& field);
std::optional<std::string> number_field(std::string_view id, const Field& field);
std::optional<std::string> date_field(std::string_view id, const Field& field);

// Hands back the text at each keystroke.
std::optional<std::string> search_field(std::string_view id,
                                        const Field& field,
                                        std::string_view keys = {});

}  // namespace widgets
