// The schemes by funding stream with what they spend, and the one that is chosen in full.
#pragma once

#include "wasm/views/grid.h"

#include <set>
#include <string>
#include <string_view>

namespace app {

struct SchemesViewState {
  Grid schemes;
  Grid lines, outputs, impacts;  // of the chosen scheme
  Grid further_of_lines, further_of_outputs;
  std::string chosen;                         // its id
  std::set<std::string, std::less<>> closed;  // streams whose schemes are folded away
  std::string seen_row;                       // the added row that was chosen already
};

// The lines and outputs of the chosen scheme stand on the screen twice: below, under this.
inline constexpr std::string_view kDetailScope = "detail/";

// Chooses the scheme that the address belongs to, and says which node the focus should go to.
std::string focus_scheme(SchemesViewState& state, std::string_view address);

void draw_schemes_view(const ViewContext& ctx, SchemesViewState& state);

}  // namespace app
