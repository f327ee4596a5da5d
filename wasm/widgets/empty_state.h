// What stands where nothing is yet: what belongs here, and the first step.
#pragma once

#include <string_view>

namespace widgets {

// True when the first step was pressed. An empty `step` draws no button. `level` is that of the title
// as a heading.
bool empty_state(std::string_view id,
                 std::string_view title,
                 std::string_view words,
                 std::string_view step = {},
                 int level = 3);

}  // namespace widgets
