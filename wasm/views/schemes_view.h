// The schemes by funding stream with what they spend, and the one that is chosen in full.
#pragma once

#include "wasm/views/grid.h"
#include "wasm/views/line_sheet.h"
#include "wasm/views/part_view.h"
#include "wasm/views/plan_chart.h"

#include <array>
#include <set>
#include <string>
#include <string_view>

namespace app {

struct SchemesViewState {
  Grid schemes;
  LineSheetState sheet;
  bool shows_sheet = false;  // in place of the table by stream
  PlanChart by_type;
  Grid lines, outputs, impacts;  // of the chosen scheme
  Grid further_of_lines, further_of_outputs;
  std::string chosen;                         // its id
  std::set<std::string, std::less<>> closed;  // streams whose schemes are folded away
  std::string seen_row;                       // the added row that was chosen already
};

// The lines and outputs of the chosen scheme stand on the screen twice: below, under this.
inline constexpr std::string_view kDetailScope = "detail/";

// What is shown of the chosen scheme in forms and tables of its own; the rest of its fields and lists
// stands below them. Of what is inside it, the nodes stand under kDetailScope.
inline constexpr std::array<std::string_view, 27> kShownOfScheme = {
    "schemes/name",
    "schemes/type",
    "schemes/sub_type",
    "schemes/place",
    "schemes/description",
    "schemes/lines/source",
    "schemes/lines/year",
    "schemes/lines/amount",
    "schemes/lines/commissioner",
    "schemes/lines/nhs_share",
    "schemes/lines/provider",
    "schemes/lines/area_of_spend",
    "schemes/lines/earmark",
    "schemes/lines/new_or_existing",
    "schemes/lines/note",
    "schemes/outputs/what",
    "schemes/outputs/quantity",
    "schemes/outputs/unit",
    "schemes/outputs/unit_cost",
    "schemes/outputs/quantity_basis",
    "schemes/outputs/cost_basis",
    "schemes/outputs/from",
    "schemes/outputs/to",
    "schemes/outputs/year",
    "schemes/outputs/note",
    "schemes/impacts/metric",
    "schemes/impacts/level"};

// Chooses the scheme that the address belongs to, and says which node the focus should go to.
std::string focus_scheme(SchemesViewState& state, std::string_view address);

void draw_schemes_view(const ViewContext& ctx, SchemesViewState& state, PartViewState& parts);

}  // namespace app
