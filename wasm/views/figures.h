// Computed figures by their address, as the screens show them.
#pragma once

#include "core/explain/figure.h"
#include "core/money/money.h"
#include "wasm/views/view_context.h"

#include <optional>
#include <string>
#include <string_view>

namespace app {

// Under what the round says and nobody has read in its papers.
inline constexpr const char* kNotVerified = "not verified";

core::Figure figure_at(const ViewContext& ctx, std::string_view address);

// In the chosen unit, with its sign: "£38,581,633", "4.0%", "" when empty.
std::string figure_text(const ViewContext& ctx, std::string_view address);
// Without the pound sign, for tables whose head names the unit.
std::string figure_amount(const ViewContext& ctx, std::string_view address);
std::string amount_in_unit(const ViewContext& ctx, core::Money amount);
// With the pound sign and the unit: "£38,581,633", "£38,582k", "£38.6m".
std::string money_in_unit(const ViewContext& ctx, core::Money amount);

// Nothing when the figure is empty or no amount.
std::optional<core::Money> figure_money(const ViewContext& ctx, std::string_view address);

// "2019-20": the last year that the round plans.
std::string planned_year(const core::PlanningRound& round);
// The year before it, "2018-19".
std::string prior_year(const core::PlanningRound& round);

}  // namespace app
