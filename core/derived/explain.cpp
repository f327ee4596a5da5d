#include "core/derived/explain.h"

#include "core/base/text.h"
#include "core/derived/derive.h"
#include "core/derived/figure_label.h"
#include "core/finance/finance_words.h"
#include "core/money/money_text.h"

namespace core {
namespace {

Error no_figure(std::string_view address) {
  return Error{.code = ErrorCode::UnknownAddress,
               .message = "No computed figure stands at this address.",
               .where = std::string{address},
               .remedy = "Figures have addresses such as finance/pool/2019-20/total."};
}

// A figure's change is explained by the figure itself in both years.
void explain_change(const Plan& plan,
                    const PlanningRound& round,
                    const Derived& derived,
                    const FigureName& name,
                    Explanation& explanation) {
  FigureName now = name;
  now.measure = Measure::Value;
  FigureName before = now;
  before.period = name.period.year_before();
  const bool is_sum = name.measure == Measure::Change;
  explanation.formula = is_sum ? kChangeInWords : kChangePercentInWords;
  for (const FigureName& part : {now, before}) {
    const bool is_less = part.period != name.period;
    const Figure figure = derived.figure(part).value_or(Figure{});
    ExplanationInput input{.address = address_of(part),
                           .label = figure_label(part, plan, round),
                           .value = text_of(figure),
                           .weight = is_less ? std::string{kMinusSign} : "+"};
    if (!is_sum) input.weight = is_less ? "the year before" : "the year";
    const auto* amount = std::get_if<Money>(&figure.value);
    if (is_sum && amount != nullptr) input.contribution = Ratio::of(is_less ? -*amount : *amount);
    explanation.inputs.push_back(std::move(input));
  }
}

}  // namespace

Result<Explanation> explain(const Plan& plan,
                            const PlanningRound& round,
                            std::string_view address) {
  const std::optional<FigureName> name = figure_name_from(address);
  if (!name) return no_figure(address);
  Recording recording{*name};
  const Derived derived = derive_figures(plan, round, recording);
  const std::optional<Figure> figure = derived.figure(*name);
  if (!figure) return no_figure(address);
  Explanation explanation = recording.explanation();
  if (name->measure != Measure::Value) explain_change(plan, round, derived, *name, explanation);
  explanation.address = address;
  explanation.label = figure_label(*name, plan, round);
  explanation.value = text_of(*figure);
  explanation.empty_inputs = figure->empty_inputs;
  explanation.figure = *figure;
  return explanation;
}

}  // namespace core
