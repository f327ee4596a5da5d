#include "core/base/text.h"
#include "core/explain/field_input.h"
#include "core/finance/finance_steps.h"
#include "core/finance/finance_words.h"
#include "core/finance/output_cost.h"
#include "core/round/round_words.h"

namespace core {
namespace {

using Inputs = std::vector<ExplanationInput>;

int days_in_month_of(Date date) {
  constexpr int kIntoNextMonth = 31;
  const Date first = date + (1 - date.day());
  const Date next = first + kIntoNextMonth;
  return next + (1 - next.day()) - first;
}

MaybeRatio months_of(const Output& output) {
  if (!output.from.value || !output.to.value) {
    const bool is_by_year = output.year.value && output.from.is_empty() && output.to.is_empty();
    if (!is_by_year) return std::nullopt;
    return Ratio::of(std::ssize(output.year.value->months()));
  }
  const Date from = *output.from.value;
  const Date to = *output.to.value;
  // One fraction of whole numbers: adding fractions up takes longer than all else of an output.
  const std::int64_t months = (to.year() - from.year()) * 12 + to.month() - from.month();
  const std::int64_t in_last = days_in_month_of(to);
  const std::int64_t in_first = days_in_month_of(from);
  const std::int64_t parts =
      months * in_last * in_first + to.day() * in_first - (from.day() - 1) * in_last;
  return parts > 0 ? MaybeRatio{Ratio::of(parts, in_last * in_first)} : std::nullopt;
}

// How many outputs the scheme has in each year of the index. Nobody tells apart what it spends on
// several.
std::vector<std::int32_t> outputs_by_year(const Scheme& scheme, const FundIndex& index) {
  std::vector<std::int32_t> counts(index.years.size());
  for (const Output& output : scheme.outputs) {
    const int year = index.year_of(output.year);
    if (year >= 0) ++counts[static_cast<std::size_t>(year)];
  }
  return counts;
}

// 0 without a year or both days.
std::int64_t days_of(const Output& output) {
  if (output.from.value && output.to.value) return *output.to.value - *output.from.value + 1;
  const bool is_by_year = output.year.value && output.from.is_empty() && output.to.is_empty();
  return is_by_year ? output.year.value->days() : 0;
}

struct SchemeOutput {
  const PlanningRound& round;
  const Scheme& scheme;
  const Output& output;
  QuantityBasis basis;
  MaybeRatio months;

  FigureName name(FigureKind kind) const {
    return {.kind = kind, .row = scheme.id, .sub_row = output.id};
  }
  MaybeRatio quantity() const { return ratio_of(output.quantity); }
  MaybeRatio in_all() const {
    if (basis == QuantityBasis::Total) return quantity();
    return basis == QuantityBasis::Month ? product_of(quantity(), months) : std::nullopt;
  }
  ExplanationInput input(std::string_view weight) const {
    return field_input("schemes/" + scheme.id + "/outputs/" + output.id + "/quantity",
                       "Quantity",
                       output.quantity,
                       weight);
  }
  ExplanationInput months_input(std::string_view weight) const {
    return {.address = {},
            .label = "Months",
            .value = text_of(number_figure(months, 1)),
            .weight = std::string{weight}};
  }
  ExplanationInput basis_input() const {
    const bool is_missing = basis == QuantityBasis::None;
    return {.address = "schemes/" + scheme.id + "/outputs/" + output.id + "/quantity_basis",
            .label = "Quantity counts",
            .value = is_missing
                         ? ""
                         : label_of(round, "quantity_bases", output.quantity_basis.value->id),
            .weight = {},
            .note = is_missing ? std::string{kQuantityBasisMissing} : ""};
  }
};

// What the scheme spends in a year, as a figure to point at.
struct Spending {
  FigureName name;
  Figure amount;

  ExplanationInput input() const {
    return {.address = address_of(name),
            .label = "Spending of the scheme",
            .value = text_of(amount),
            .weight = {}};
  }
};

// A percentage has no units to share the spending out to.
void put_unit_cost(const SchemeOutput& of, const Spending& spending, FigureTarget target) {
  const bool is_monthly = of.basis == QuantityBasis::Month;
  const MaybeRatio units = of.basis == QuantityBasis::Share ? std::nullopt
                           : is_monthly                     ? of.in_all()
                                                            : of.quantity();
  put_figure(target,
             of.name(FigureKind::OutputUnitCost),
             figure_of(money_of(quotient_of(ratio_of(spending.amount), units))),
             kOutputUnitCostInWords,
             [&]() -> Inputs {
               Inputs inputs;
               if (!spending.amount.is_empty()) inputs.push_back(spending.input());
               inputs.push_back(of.input("÷"));
               if (is_monthly) inputs.push_back(of.months_input("÷"));
               return inputs;
             });
}

// What a bed costs a week, to hold against what others pay.
void put_weekly_cost(const SchemeOutput& of, const Spending& spending, FigureTarget target) {
  const std::int64_t days = days_of(of.output);
  if (of.basis != QuantityBasis::AtOnce || days <= 0) return;
  constexpr std::int64_t kDaysInWeek = 7;
  const MaybeRatio weeks = Ratio::of(days, kDaysInWeek);
  const MaybeRatio each = quotient_of(ratio_of(spending.amount), of.quantity());
  put_figure(target,
             of.name(FigureKind::OutputWeekly),
             figure_of(money_of(quotient_of(each, weeks))),
             kOutputWeeklyInWords,
             [&]() -> Inputs {
               return {spending.input(),
                       of.input("÷"),
                       {.address = {},
                        .label = "Weeks",
                        .value = text_of(number_figure(weeks, 1)),
                        .weight = "÷",
                        .note = counted(static_cast<int>(days), "day", "days")}};
             });
}

void put_amounts(const SchemeOutput& of, FigureTarget target) {
  const bool is_monthly = of.basis == QuantityBasis::Month;
  const MaybeRatio monthly = is_monthly ? of.quantity() : quotient_of(of.in_all(), of.months);
  put_figure(target,
             of.name(FigureKind::OutputMonthly),
             number_figure(monthly, 1),
             kOutputMonthlyInWords,
             [&]() -> Inputs {
               if (is_monthly) return {of.input(""), of.basis_input()};
               return {of.input(""), of.months_input("÷"), of.basis_input()};
             });
  put_figure(target,
             of.name(FigureKind::OutputTotal),
             number_figure(of.in_all(), 1),
             kOutputTotalInWords,
             [&]() -> Inputs {
               if (!is_monthly) return {of.input(""), of.basis_input()};
               return {of.input(""), of.months_input("×"), of.basis_input()};
             });
}

void add_scheme(const FinanceInputs& inputs,
                std::size_t index,
                const Finance& finance,
                FigureTarget target) {
  const Scheme& scheme = inputs.plan.schemes[index];
  const std::vector<std::int32_t> counts = outputs_by_year(scheme, inputs.index);
  for (const Output& output : scheme.outputs) {
    Spending spending{.name = {.kind = FigureKind::SchemeTotal, .row = scheme.id}, .amount = {}};
    const int found = inputs.index.year_of(output.year);
    const auto year = static_cast<std::size_t>(found);
    if (found >= 0 && counts[year] == 1) {
      spending.name.period = inputs.index.years[year];
      spending.amount = figure_of(finance.scheme_year(index, year).value());
    }
    const SchemeOutput of{
        inputs.round, scheme, output, quantity_basis_of(output), months_of(output)};
    put_unit_cost(of, spending, target);
    put_weekly_cost(of, spending, target);
    put_amounts(of, target);
  }
}

}  // namespace

// A12, A46.
void add_output_units(const FinanceInputs& inputs, const Finance& finance, FigureTarget target) {
  for (std::size_t s = 0; s < inputs.plan.schemes.size(); ++s) {
    if (!inputs.plan.schemes[s].outputs.empty()) add_scheme(inputs, s, finance, target);
  }
}

}  // namespace core
