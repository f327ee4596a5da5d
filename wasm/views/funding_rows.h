// What the funding is made of, row by row: payments, minimums, districts and the bodies that pay.
#pragma once

#include "wasm/views/funding_view.h"

namespace app {

void draw_funding_rows(const ViewContext& ctx, FundingViewState& state);

}  // namespace app
