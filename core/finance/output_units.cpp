#include "core/explain/field_input.h"
#include "core/finance/finance_steps.h"
#include "core/finance/finance_words.h"

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

struct SchemeOutput {
  const Scheme& scheme;
  const Output& output;

  FigureName name(FigureKind kind) const {
    return {.kind = kind, .row = scheme.id, .sub_row = output.id};
  }
  ExplanationInput input(std::string_view weight) const {
    return field_input("schemes/" + scheme.id + "/outputs/" + output.id + "/quantity",
                       "Quantity",
                       output.quantity,
                       weight);
  }
};

// What the scheme spends in a year, as a figure to point at.
struct Spending {
  FigureName name;
  Figure amount;
};

void put(const SchemeOutput& of, const Spending& spending, FigureTarget target) {
  put_figure(
      target,
      of.name(FigureKind::OutputUnitCost),
      figure_of(money_of(quotient_of(ratio_of(spending.amount), ratio_of(of.output.quantity)))),
      kOutputUnitCostInWords,
      [&]() -> Inputs {
        if (spending.amount.is_empty()) return {of.input("÷")};
        return {{.address = address_of(spending.name),
                 .label = "Spending of the scheme",
                 .value = text_of(spending.amount),
                 .weight = {}},
                of.input("÷")};
      });
  const MaybeRatio months = months_of(of.output);
  put_figure(target,
             of.name(FigureKind::OutputMonthly),
             number_figure(quotient_of(ratio_of(of.output.quantity), months), 1),
             kOutputMonthlyInWords,
             [&]() -> Inputs {
               return {of.input(""),
                       {.address = {},
                        .label = "Months",
                        .value = text_of(number_figure(months, 1)),
                        .weight = "÷"}};
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
    put(SchemeOutput{scheme, output}, spending, target);
  }
}

}  // namespace

// A46.
void add_output_units(const FinanceInputs& inputs, const Finance& finance, FigureTarget target) {
  for (std::size_t s = 0; s < inputs.plan.schemes.size(); ++s) {
    if (!inputs.plan.schemes[s].outputs.empty()) add_scheme(inputs, s, finance, target);
  }
}

}  // namespace core
