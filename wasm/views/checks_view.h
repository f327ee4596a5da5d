// What does not add up, is missing or should be looked at; each finding leads to its field.
#pragma once

#include "wasm/views/finding_groups.h"
#include "wasm/views/grid.h"
#include "wasm/views/view_context.h"

#include <optional>
#include <set>
#include <string>
#include <vector>

namespace app {

struct ChecksViewState {
  std::string shown = "all";                    // "all", or one severity
  std::set<std::string, std::less<>> unfolded;  // groups that are shown to the end
  // Made once per version of the plan and once more when its findings are complete.
  std::optional<GridKey> key;
  std::vector<FindingSection> sections;
  std::string summary;
};

void draw_checks_view(const ViewContext& ctx, ChecksViewState& state);

}  // namespace app
