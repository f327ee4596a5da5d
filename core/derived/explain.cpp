#include "core/derived/explain.h"

#include "core/base/text.h"
#include "core/derived/derive.h"
#include "core/derived/figure_label.h"
#include "core/derived/figure_pair.h"
#include "core/explain/field_input.h"

namespace core {
namespace {

Error no_figure(std::string_view address) {
  return Error{.code = ErrorCode::UnknownAddress,
               .message = "No computed figure stands at this address.",
               .where = std::string{address},
               .remedy = "Figures have addresses such as finance/pool/2019-20/total."};
}

struct PlanAndRound {
  const Plan& plan;
  const PlanningRound& round;
};

// What stands between the two figures, and what each adds to a difference.
struct Sides {
  std::string_view first;
  std::string_view second;
};
Sides sides_of(FigurePair::How how) {
  switch (how) {
    case FigurePair::How::Difference:
      return {"+", kMinusSign};
    case FigurePair::How::PercentMore:
      return {"the year", "the year before"};
    case FigurePair::How::PercentOf:
      return {"", "÷"};
  }
  return {};
}

void explain_pair(const PlanAndRound& of,
                  const Derived& derived,
                  const FigurePair& pair,
                  Explanation& explanation) {
  explanation.formula = pair.formula;
  const Sides sides = sides_of(pair.how);
  for (const FigureName* part : {&pair.first, &pair.second}) {
    const bool is_first = part == &pair.first;
    const Figure figure = derived.figure(*part).value_or(Figure{});
    ExplanationInput input{.address = address_of(*part),
                           .label = figure_label(*part, of.plan, of.round),
                           .value = text_of(figure),
                           .weight = std::string{is_first ? sides.first : sides.second}};
    const MaybeRatio value = ratio_of(figure);
    if (value && pair.how == FigurePair::How::Difference) {
      input.contribution = is_first ? *value : Ratio{} - *value;
    }
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
  if (const auto pair = pair_of(*name)) explain_pair({plan, round}, derived, *pair, explanation);
  explanation.address = address;
  explanation.label = figure_label(*name, plan, round);
  explanation.value = text_of(*figure);
  explanation.empty_inputs = figure->empty_inputs;
  explanation.figure = *figure;
  return explanation;
}

}  // namespace core
