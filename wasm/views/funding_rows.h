// What the funding is made of, row by row: payments, minimums, districts and the bodies that pay.
#pragma once

#include "wasm/views/funding_view.h"

#include <array>
#include <string_view>

namespace app {

// The payments stand on the screen twice: the amounts above, and all of them under this.
inline constexpr std::string_view kPaymentScope = "payments/";

// What the tables show of a row; the rest stands below them.
inline constexpr std::array<std::string_view, 13> kShownOfFunding = {"income/stream",
                                                                     "income/body",
                                                                     "income/year",
                                                                     "income/amount",
                                                                     "income/is_outside_pool",
                                                                     "income/note",
                                                                     "minimums/ring_fence",
                                                                     "minimums/year",
                                                                     "minimums/amount",
                                                                     "districts/name",
                                                                     "districts/year",
                                                                     "districts/amount",
                                                                     "districts/is_passed_down"};

void draw_funding_rows(const ViewContext& ctx, FundingViewState& state);

}  // namespace app
