// The quiet buttons of a row that is opened under its list: the row before, the row after, and close.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace app {

// Of the row that is open.
struct RowBar {
  std::string_view list;  // its address, in the ids of the buttons: the focus stays on "Next"
  std::string_view one;   // a row in a sentence: "a risk"
  std::size_t index = 0;
  std::size_t count = 0;
};

// What was pressed: `index` is that of another row to open, or none to close this one.
struct RowBarEvent {
  std::optional<std::size_t> index;
};
std::optional<RowBarEvent> draw_row_bar(const RowBar& bar);

}  // namespace app
