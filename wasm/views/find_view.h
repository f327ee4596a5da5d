// Find: a few words lead to any command, screen, row, field or finding.
#pragma once

#include "wasm/views/find_places.h"

#include <string>
#include <vector>

namespace app {

struct FindViewState {
  std::string words;
  std::vector<Found> found;
  bool is_known = false;  // `found` is what the words find
};

void draw_find(const ViewContext& ctx, FindViewState& state);

}  // namespace app
