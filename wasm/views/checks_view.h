// What does not add up, is missing or should be looked at; each finding leads to its field.
#pragma once

#include "wasm/views/finding_groups.h"
#include "wasm/views/grid.h"
#include "wasm/views/ready_view.h"
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
  struct Accepted {
    std::string row = {};       // its id
    std::string words = {};     // the finding's, or its key when there is nothing left to find
    std::string because = {};   // the reason, by whom and when
    std::string standing = {};  // that it is open again, or over
  };
  std::vector<Accepted> accepted;
  std::string summary;
  ReadyViewState ready;
};

void draw_checks_view(const ViewContext& ctx, ChecksViewState& state);

}  // namespace app
