// What does not add up, is missing or should be looked at; each finding leads to its field.
#pragma once

#include "wasm/views/view_context.h"

#include <string>

namespace app {

struct ChecksViewState {
  std::string shown = "all";  // "all", or one severity
};

void draw_checks_view(const ViewContext& ctx, ChecksViewState& state);

}  // namespace app
