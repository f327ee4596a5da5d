// Whether the plan can be sent, once it is asked: section by section what is still to mend and to do,
// the approvals, how far the round's facts can be trusted, and what goes to whom.
#pragma once

#include "core/checks/readiness.h"
#include "wasm/views/grid.h"
#include "wasm/views/view_context.h"

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace app {

struct ReadyViewState {
  std::string plan;  // that it is asked of
  bool is_asked = false;
  // Made once per version of the plan and once more when its findings are complete.
  std::optional<GridKey> key;
  core::Readiness readiness;
  std::string verdict;
  struct Section {
    Screen screen;
    std::array<std::string, 3> counts;  // to mend, to look at, to do; empty for none
    bool is_complete = false;
  };
  std::vector<Section> sections;
  std::vector<std::string> approvals, documents;
};

void draw_ready_card(const ViewContext& ctx, ReadyViewState& state);

}  // namespace app
