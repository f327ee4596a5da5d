#include "wasm/views/figures.h"

#include "core/money/money_text.h"
#include "core/round/round_words.h"

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
  return core::text_in_unit(amount, ctx.app.unit);
}

std::optional<core::Money> figure_money(const ViewContext& ctx, std::string_view address) {
  const core::Figure figure = figure_at(ctx, address);
  const auto* amount = std::get_if<core::Money>(&figure.value);
  return amount == nullptr ? std::nullopt : std::optional{*amount};
}

std::string planned_year(const core::PlanningRound& round) {
  const std::optional<core::Period> year = core::last_planned_year(round);
  return year ? year->text() : std::string{};
}

std::string prior_year(const core::PlanningRound& round) {
  const core::Result<core::Period> year = core::Period::from_text(planned_year(round));
  return year.has_value() ? year->year_before().text() : std::string{};
}

}  // namespace app
