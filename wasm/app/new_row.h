// Rows that the plan does not have yet: added at the ends of their lists, and found there by address.
#pragma once

#include "core/plan/edit.h"

#include <optional>
#include <string_view>

namespace app {

// Adds every row on the way to `row` ("schemes/n1/lines/n1_1") that is missing. Where a new row has a
// field "year", that begins with `year`. The edits are done to `plan` and returned; none when all is
// there. Fails with UnknownAddress where there is no such list.
core::Result<core::Edits> add_missing_rows(core::Plan& plan,
                                           std::string_view row,
                                           const std::optional<core::Period>& year);

}  // namespace app
