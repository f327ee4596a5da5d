// Where the money comes from: streams by year, minimums, balances, the grant by district.
#pragma once

#include "wasm/views/grid.h"

namespace app {

struct FundingViewState {
  Grid streams, payments, minimums, districts, partners;
};

void draw_funding_view(const ViewContext& ctx, FundingViewState& state);

}  // namespace app
