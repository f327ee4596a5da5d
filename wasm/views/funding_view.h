// Where the money comes from: streams by year, minimums, balances, the grant by district.
#pragma once

#include "wasm/views/grid.h"
#include "wasm/views/part_view.h"
#include "wasm/views/plan_chart.h"

#include <string>
#include <string_view>

namespace app {

struct FundingViewState {
  Grid streams, payments, minimums, districts, partners;
  PlanChart by_year;
  PlanChart change;  // of the pool from the year before
};

// Says which node the focus should go to for an address.
std::string focus_funding(std::string_view address);

void draw_funding_view(const ViewContext& ctx, FundingViewState& state, PartViewState& parts);

}  // namespace app
