#include "core/delivery/delivery_steps.h"
#include "core/delivery/delivery_words.h"
#include "core/explain/field_input.h"
#include "core/money/money_text.h"

namespace core {
namespace {

// Choices of level that are none.
constexpr std::string_view kNotApplicable = "not_applicable";

// The schemes that are to move one metric, in the order of the plan.
std::vector<std::int32_t> schemes_for(const Plan& plan, std::string_view metric) {
  std::vector<std::int32_t> schemes;
  for (std::size_t s = 0; s < plan.schemes.size(); ++s) {
    for (const MetricImpact& impact : plan.schemes[s].impacts) {
      if (!impact.metric.value || impact.metric.value->id != metric || !has_impact(impact))
        continue;
      schemes.push_back(static_cast<std::int32_t>(s));
      break;
    }
  }
  return schemes;
}

ExplanationInput counted_scheme(const Scheme& scheme) {
  return {.address = "schemes/" + scheme.id + "/name",
          .label = scheme.name,
          .value = "1",
          .weight = "+",
          .contribution = Ratio::of(1)};
}

struct MetricSchemes {
  const Plan& plan;
  const Finance& finance;
  std::string_view row;
  std::vector<std::int32_t> schemes;
};

std::vector<ExplanationInput> counted_schemes(const MetricSchemes& of) {
  std::vector<ExplanationInput> inputs;
  for (const std::int32_t s : of.schemes) {
    inputs.push_back(counted_scheme(of.plan.schemes[static_cast<std::size_t>(s)]));
  }
  return inputs;
}

void add_spend(const MetricSchemes& of, std::size_t year, FigureTarget target) {
  const Period period = of.finance.pool[year].year;
  Total sum;
  for (const std::int32_t s : of.schemes) {
    sum.add(of.finance.scheme_year(static_cast<std::size_t>(s), year).total);
  }
  const auto inputs = [&] {
    std::vector<ExplanationInput> all;
    for (const std::int32_t s : of.schemes) {
      const Scheme& scheme = of.plan.schemes[static_cast<std::size_t>(s)];
      const auto amount = of.finance.scheme_year(static_cast<std::size_t>(s), year).value();
      if (!amount) continue;
      all.push_back({.address = address_of(
                         {.kind = FigureKind::SchemeTotal, .row = scheme.id, .period = period}),
                     .label = scheme.name,
                     .value = money_text(*amount),
                     .weight = "+",
                     .contribution = Ratio::of(*amount)});
    }
    return all;
  };
  put_figure(target,
             {.kind = FigureKind::ImpactSpend, .row = of.row, .period = period},
             figure_of(sum.value(), sum.empty_inputs),
             kImpactSpendInWords,
             inputs);
}

// A40: what a rating or a range of them comes to.
void add_midpoint(const Scheme& scheme, const MetricImpact& impact, FigureTarget target) {
  const WrittenDecimal& upper = impact.rating_to.value ? impact.rating_to : impact.rating;
  const MaybeRatio sum = sum_of(ratio_of(impact.rating), ratio_of(upper));
  put_figure(target,
             {.kind = FigureKind::ImpactMidpoint, .row = scheme.id, .sub_row = impact.id},
             number_figure(quotient_of(sum, Ratio::of(2)), 1),
             kImpactMidpointInWords,
             [&]() -> std::vector<ExplanationInput> {
               const std::string place = "schemes/" + scheme.id + "/impacts/" + impact.id + "/";
               return {field_input(place + "rating", "Rating", impact.rating, ""),
                       field_input(place + "rating_to", "Upper end", impact.rating_to, "+")};
             });
}

}  // namespace

bool has_impact(const MetricImpact& impact) {
  if (!impact.rating.is_empty()) return true;
  return impact.level.value && impact.level.value->id != kNotApplicable;
}

void add_impacts(const Plan& plan, const Finance& finance, FigureTarget target) {
  for (const MetricPlan& metric : plan.metrics) {
    if (!metric.metric.value) continue;
    const MetricSchemes of{plan, finance, metric.id, schemes_for(plan, metric.metric.value->id)};
    put_figure(target,
               {.kind = FigureKind::ImpactSchemes, .row = metric.id},
               count_figure(static_cast<std::int64_t>(of.schemes.size())),
               kImpactSchemesInWords,
               [&] { return counted_schemes(of); });
    for (std::size_t y = 0; y < finance.year_count(); ++y) add_spend(of, y, target);
  }
  for (const Scheme& scheme : plan.schemes) {
    for (const MetricImpact& impact : scheme.impacts) {
      if (!impact.rating.is_empty()) add_midpoint(scheme, impact, target);
    }
  }
}

}  // namespace core
