#include "core/metrics/target_options.h"

#include "core/explain/field_input.h"

#include <algorithm>

namespace core {
namespace {

constexpr std::string_view kMeanInWords =
    "The actual values from the first to the last period, added up, ÷ their number.";
constexpr std::string_view kLeastInWords =
    "The least actual value from the first to the last period.";
constexpr std::string_view kGreatestInWords =
    "The greatest actual value from the first to the last period.";
constexpr std::string_view kOptionDifferenceInWords =
    "The alternative, less the chosen baseline, or less the only one.";
constexpr std::string_view kOptionPercentInWords =
    "The alternative, less the chosen baseline, or less the only one, ÷ the baseline × 100.";
constexpr std::string_view kOptionYearlyInWords = "The alternative × the periods of a year.";
constexpr std::string_view kOptionToActualInWords =
    "The alternative, less the latest actual of such a period.";
constexpr std::string_view kToBaselineInWords = "The alternative, less this baseline.";
constexpr std::string_view kToBaselinePercentInWords =
    "The alternative, less this baseline, ÷ the baseline × 100.";

// Only a hostile file has more baselines of one metric; alternatives are not held against the rest.
constexpr std::size_t kMostBaselines = 50;

using Inputs = std::vector<ExplanationInput>;

class TargetOptions {
 public:
  TargetOptions(const MetricRow& row, const MetricPlan& metric, FigureTarget target)
      : row_(row), metric_(metric), target_(target) {
    const std::size_t count = std::min(metric.baselines.size(), kMostBaselines);
    baselines_.reserve(count);
    for (std::size_t i = 0; i < count; ++i) {
      baselines_.push_back({&metric.baselines[i], value_of(metric.baselines[i])});
    }
  }

  void add() {
    for (const Baseline& baseline : metric_.baselines) add_baseline(baseline);
    for (const TargetOption& option : metric_.options) add_option(option);
  }

 private:
  struct HeldAgainst {
    const Baseline* baseline = nullptr;
    MaybeRatio value = {};
  };

  std::string place(std::string_view below) const {
    return "metrics/" + metric_.id + "/" + std::string{below};
  }

  // The actual values of the whole from the first to the last period of the baseline.
  std::vector<const Series::Cell*> cells_of(const Baseline& baseline) const {
    std::vector<const Series::Cell*> cells;
    if (!baseline.from.value || !baseline.to.value) return cells;
    for (const Series::Cell& cell : metric_.actual.cells()) {
      const bool is_inside = cell.period.kind() == baseline.from.value->kind() &&
                             cell.period >= *baseline.from.value &&
                             cell.period <= *baseline.to.value;
      if (is_inside && cell.part == kWholePart && cell.number.value) cells.push_back(&cell);
    }
    return cells;
  }

  static MaybeRatio mean_of(const std::vector<const Series::Cell*>& cells) {
    if (cells.empty()) return std::nullopt;
    MaybeRatio sum = Ratio{};
    for (const Series::Cell* cell : cells) sum = sum_of(sum, ratio_of(cell->number));
    return quotient_of(sum, Ratio::of(static_cast<std::int64_t>(cells.size())));
  }

  void put_baseline(FigureKind kind,
                    const Baseline& baseline,
                    const std::vector<const Series::Cell*>& cells,
                    const MaybeRatio& value,
                    std::string_view formula) {
    put_figure(target_,
               {.kind = kind, .row = metric_.id, .sub_row = baseline.id},
               number_figure(value, row_.decimals),
               formula,
               [&] {
                 Inputs inputs;
                 for (const Series::Cell* cell : cells) {
                   inputs.push_back(actual_input(*cell, ""));
                 }
                 return inputs;
               });
  }

  void add_baseline(const Baseline& baseline) {
    const std::vector<const Series::Cell*> cells = cells_of(baseline);
    const auto by_value = [](const Series::Cell* a, const Series::Cell* b) {
      return compare_value(*a->number.value, *b->number.value) < 0;
    };
    const auto [low, high] = std::minmax_element(cells.begin(), cells.end(), by_value);
    const MaybeRatio least = cells.empty() ? std::nullopt : ratio_of((*low)->number);
    const MaybeRatio greatest = cells.empty() ? std::nullopt : ratio_of((*high)->number);
    put_baseline(FigureKind::BaselineMean, baseline, cells, mean_of(cells), kMeanInWords);
    put_baseline(FigureKind::BaselineLeast, baseline, cells, least, kLeastInWords);
    put_baseline(FigureKind::BaselineGreatest, baseline, cells, greatest, kGreatestInWords);
  }

  // The baseline that alternatives are held against. Among several, none of them chosen, the
  // document leaves it open, and so do we: each has its own difference.
  const HeldAgainst* chosen_baseline() const {
    for (const HeldAgainst& held : baselines_) {
      if (held.baseline->is_chosen.value_or(false)) return &held;
    }
    return metric_.baselines.size() == 1 ? &baselines_.front() : nullptr;
  }

  // As the document gives it, else worked out.
  MaybeRatio value_of(const Baseline& baseline) const {
    return baseline.value.value ? ratio_of(baseline.value) : mean_of(cells_of(baseline));
  }

  static std::int64_t periods_a_year(const TargetOption& option) {
    const std::string_view per = option.per.value ? std::string_view{option.per.value->id} : "";
    return per == "month" ? 12 : per == "quarter" ? 4 : per == "year" ? 1 : 0;
  }

  Inputs option_inputs(const TargetOption& option, const HeldAgainst* held) const {
    Inputs inputs = {
        field_input(place("options/") + option.id + "/value", option.name, option.value, "")};
    if (held == nullptr) return inputs;
    const Baseline& baseline = *held->baseline;
    // An address of what is computed, where the document gives no value.
    const bool is_stated = baseline.value.value.has_value();
    inputs.push_back({.address = is_stated ? place("baselines/") + baseline.id + "/value"
                                           : address_of({.kind = FigureKind::BaselineMean,
                                                         .row = metric_.id,
                                                         .sub_row = baseline.id}),
                      .label = baseline.name,
                      .value = text_of(number_figure(held->value, row_.decimals)),
                      .weight = "−"});
    return inputs;
  }

  struct DifferenceNames {
    FigureName difference;
    FigureName percent;
    std::string_view difference_words;
    std::string_view percent_words;
  };

  void add_differences(const TargetOption& option,
                       const HeldAgainst* held,
                       const DifferenceNames& names) {
    const MaybeRatio base = held == nullptr ? std::nullopt : held->value;
    const MaybeRatio difference = difference_of(ratio_of(option.value), base);
    const auto inputs = [&] { return option_inputs(option, held); };
    put_figure(target_,
               names.difference,
               number_figure(difference, row_.decimals),
               names.difference_words,
               inputs);
    put_figure(target_,
               names.percent,
               percent_figure(percent_of(difference, base), 1),
               names.percent_words,
               inputs);
  }

  // A21.
  void add_option(const TargetOption& option) {
    FigureName difference{
        .kind = FigureKind::OptionDifference, .row = metric_.id, .sub_row = option.id};
    FigureName percent = difference;
    percent.kind = FigureKind::OptionPercent;
    add_differences(option,
                    chosen_baseline(),
                    {difference, percent, kOptionDifferenceInWords, kOptionPercentInWords});
    for (const HeldAgainst& held : baselines_) {
      difference.kind = FigureKind::OptionToBaseline;
      percent.kind = FigureKind::OptionToBaselinePercent;
      difference.part = percent.part = held.baseline->id;
      add_differences(
          option, &held, {difference, percent, kToBaselineInWords, kToBaselinePercentInWords});
    }
    add_option_to_actual(option);
    add_yearly(option);
  }

  void add_yearly(const TargetOption& option) {
    // Per cents of months do not add up to one of the year.
    const std::int64_t periods = row_.is_percent ? 0 : periods_a_year(option);
    const MaybeRatio yearly =
        periods > 0 ? product_of(ratio_of(option.value), Ratio::of(periods)) : std::nullopt;
    put_figure(target_,
               {.kind = FigureKind::OptionYearly, .row = metric_.id, .sub_row = option.id},
               number_figure(yearly, 0),
               kOptionYearlyInWords,
               [&]() -> Inputs {
                 return {field_input(place("options/") + option.id + "/value",
                                     option.name,
                                     option.value,
                                     "× " + std::to_string(periods))};
               });
  }

  // The latest actual of the whole in a period such as the alternative is for, or in any.
  const Series::Cell* latest_actual(const TargetOption& option) const {
    const std::int64_t periods = periods_a_year(option);
    const Series::Cell* latest = nullptr;
    for (const Series::Cell& cell : metric_.actual.cells()) {
      const std::int64_t of_cell = cell.period.kind() == PeriodKind::Month     ? 12
                                   : cell.period.kind() == PeriodKind::Quarter ? 4
                                                                               : 1;
      const bool is_such = (periods == 0 || periods == of_cell) && cell.part == kWholePart;
      if (is_such && cell.number.value) latest = &cell;
    }
    return latest;
  }

  // A21.
  void add_option_to_actual(const TargetOption& option) {
    const Series::Cell* latest = latest_actual(option);
    const WrittenDecimal actual = latest == nullptr ? WrittenDecimal{} : latest->number;
    put_figure(
        target_,
        {.kind = FigureKind::OptionToActual, .row = metric_.id, .sub_row = option.id},
        number_figure(difference_of(ratio_of(option.value), ratio_of(actual)), row_.decimals),
        kOptionToActualInWords,
        [&] {
          Inputs inputs = {
              field_input(place("options/") + option.id + "/value", option.name, option.value, "")};
          if (latest != nullptr) inputs.push_back(actual_input(*latest, "−"));
          return inputs;
        });
  }

  ExplanationInput actual_input(const Series::Cell& cell, std::string_view weight) const {
    return field_input(place("actual/") + cell.period.text() + "/" + cell.part,
                       cell.period.long_text(),
                       cell.number,
                       weight);
  }

  const MetricRow& row_;
  const MetricPlan& metric_;
  FigureTarget target_;
  std::vector<HeldAgainst> baselines_ = {};
};

}  // namespace

void add_target_options(const MetricRow& row, const MetricPlan& metric, FigureTarget target) {
  TargetOptions{row, metric, target}.add();
}

}  // namespace core
