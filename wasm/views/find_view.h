// Find: a few words lead to a command, a screen, a row and its fields, or a finding.
#pragma once

#include "wasm/views/find_places.h"

#include <optional>
#include <string>
#include <vector>

namespace app {

struct FindViewState {
  std::string words;
  std::vector<Found> found;        // what the words find
  std::optional<FindIndex> index;  // of the version that the dialog was opened on
  bool has_terms = false;          // the glossary was there when it was made
};

void draw_find(const ViewContext& ctx, FindViewState& state);

}  // namespace app
