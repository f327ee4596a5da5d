#include "core/checks/stated_reading.h"

namespace core {
namespace {

// In a plan with more, one would fit by chance.
constexpr std::size_t kMostSchemes = 500;

bool agrees_with(const StatedFigure& stated, const std::optional<Figure>& figure) {
  return figure && compare_stated(stated, figure).agrees.value_or(false);
}

// The figures of the same year and measure that are easily taken for each other.
std::vector<FigureName> others_like(const CheckContext& context, const FigureName& name) {
  std::vector<FigureName> others;
  const auto add = [&](FigureKind kind, std::string_view row = {}) {
    FigureName other{.kind = kind, .row = row, .period = name.period, .measure = name.measure};
    if (!(other == name)) others.push_back(other);
  };
  switch (name.kind) {
    case FigureKind::StreamIncome:
    case FigureKind::StreamSpend:
      add(FigureKind::StreamIncome, name.row);
      add(FigureKind::StreamSpend, name.row);
      break;
    case FigureKind::FenceMinimum:
    case FigureKind::FenceSpend:
      add(FigureKind::FenceMinimum, name.row);
      add(FigureKind::FenceSpend, name.row);
      break;
    case FigureKind::PoolIncome:
    case FigureKind::SpendTotal:
    case FigureKind::SocialCare:
      add(FigureKind::PoolIncome);
      add(FigureKind::SpendTotal);
      add(FigureKind::SocialCare);
      break;
    default:
      return others;
  }
  if (context.plan.schemes.size() > kMostSchemes) return others;
  for (const Scheme& scheme : context.plan.schemes) add(FigureKind::SchemeTotal, scheme.id);
  return others;
}

std::string cut_off_reading(const StatedFigure& stated, const StatedComparison& comparison) {
  const auto* number = std::get_if<FigureNumber>(&comparison.recomputed->value);
  const std::optional<StatedNumber> written = stated_number(stated);
  if (number == nullptr || !written) return {};
  const Decimal rounded = shown(number->value, written->decimals);
  const bool is_negative = rounded.units() < 0;
  const Decimal nearer_zero =
      Decimal::from_literal(rounded.units() + (is_negative ? 1 : -1), rounded.scale());
  const int order = compare(number->value, Ratio::of(rounded));
  const bool was_rounded_away = is_negative ? order > 0 : order < 0;
  const bool is_cut = was_rounded_away && Ratio::of(nearer_zero) == written->value;
  return is_cut ? "It is the figure cut off instead of rounded." : "";
}

// The simple mean of months where days should count.
std::string simple_mean_reading(const CheckContext& context,
                                const FigureName& name,
                                const StatedFigure& stated) {
  const bool is_target = name.kind == FigureKind::ResultTarget;
  if (!is_target && name.kind != FigureKind::ResultActual) return {};
  const MetricPlan* metric = find_row_in(context.plan.metrics, name.row);
  if (metric == nullptr) return {};
  const PartCells cells{is_target ? metric->target : metric->actual, name.part};
  const Components months = components_of(cells, name.period, Aggregation::Mean);
  if (!months.is_complete) return {};
  const Figure mean{.value = FigureNumber{.value = aggregate_of(months, Aggregation::Mean)}};
  return agrees_with(stated, mean) ? "It is the simple mean, which does not count the days." : "";
}

}  // namespace

std::string reading_that_reconciles(const CheckContext& context,
                                    const StatedComparison& comparison) {
  const StatedFigure& stated = context.plan.stated[static_cast<std::size_t>(comparison.row)];
  const std::optional<FigureName> name = figure_name_from(stated.figure);
  if (!name || !comparison.recomputed) return {};
  std::string reading = cut_off_reading(stated, comparison);
  if (reading.empty()) reading = simple_mean_reading(context, *name, stated);
  if (!reading.empty()) return reading;
  for (const FigureName& other : others_like(context, *name)) {
    if (!agrees_with(stated, context.derived.figure(other))) continue;
    return "It agrees with another figure: " + context.label_of(other) + ".";
  }
  return {};
}

}  // namespace core
