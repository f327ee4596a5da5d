#include "wasm/views/figures.h"

#include "core/money/money_text.h"

namespace app {

core::Figure figure_at(const ViewContext& ctx, std::string_view address) {
  return ctx.open().derived().figure(address).value_or(core::Figure{});
}

std::string figure_text(const ViewContext& ctx, std::string_view address) {
  const core::Figure figure = figure_at(ctx, address);
  if (const auto* amount = std::get_if<core::Money>(&figure.value)) {
    return money_in_unit(ctx, *amount);
  }
  return core::text_of(figure);
}

std::string figure_amount(const ViewContext& ctx, std::string_view address) {
  const core::Figure figure = figure_at(ctx, address);
  if (const auto* amount = std::get_if<core::Money>(&figure.value)) {
    return amount_in_unit(ctx, *amount);
  }
  return core::text_of(figure);
}

std::string amount_in_unit(const ViewContext& ctx, core::Money amount) {
  return core::amount_text(amount, ctx.app.unit);
}

std::string money_in_unit(const ViewContext& ctx, core::Money amount) {
  const char* unit = ctx.app.unit == core::MoneyUnit::Millions    ? "m"
                     : ctx.app.unit == core::MoneyUnit::Thousands ? "k"
                                                                  : "";
  return core::money_text(amount, ctx.app.unit) + unit;
}

std::optional<core::Money> figure_money(const ViewContext& ctx, std::string_view address) {
  const core::Figure figure = figure_at(ctx, address);
  const auto* amount = std::get_if<core::Money>(&figure.value);
  return amount == nullptr ? std::nullopt : std::optional{*amount};
}

std::string planned_year(const core::PlanningRound& round) {
  std::optional<core::Period> year;
  for (const core::RoundYear& row : round.years) {
    if (row.year.value && row.is_planned.value_or(true) && (!year || *year < *row.year.value)) {
      year = row.year.value;
    }
  }
  return year ? year->text() : std::string{};
}

std::string prior_year(const core::PlanningRound& round) {
  const core::Result<core::Period> year = core::Period::from_text(planned_year(round));
  return year.has_value() ? year->year_before().text() : std::string{};
}

}  // namespace app
