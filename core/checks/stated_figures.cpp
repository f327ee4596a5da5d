#include "core/checks/stated_reading.h"
#include "core/money/money_text.h"

namespace core {
namespace {

std::string difference_text(const StatedComparison& comparison) {
  if (!comparison.difference || !comparison.recomputed) return {};
  if (std::holds_alternative<Money>(comparison.recomputed->value)) {
    return money_text(comparison.difference->rounded_to_pence());
  }
  const auto* number = std::get_if<FigureNumber>(&comparison.recomputed->value);
  const Decimal decimal = shown(*comparison.difference, number == nullptr ? 1 : number->decimals);
  return number_text(decimal) + (number != nullptr && number->is_percent ? " points" : "");
}

void add_difference(const CheckContext& context,
                    const StatedFigure& stated,
                    const FigureName& name,
                    const StatedComparison& comparison) {
  const std::string recomputed = text_of(*comparison.recomputed);
  const std::string reading = reading_that_reconciles(context, comparison);
  std::string message = "The document states " + stated.written + " for " + context.label_of(name);
  if (!stated.place.empty()) message += " (" + stated.place + ")";
  message += ", but its own figures give " + recomputed + ".";
  if (!reading.empty()) message += " " + reading;
  context.add("stated_figure_differs",
              {.where = "stated/" + stated.id + "/written",
               .message = std::move(message),
               .remedy = "Correct the document, or the rows that make the figure; both are kept. "
                         "They are compared " +
                         std::string{text_of(comparison.tolerance)} + ".",
               .stated = stated.written,
               .recomputed = recomputed,
               .difference = difference_text(comparison)});
}

void check_comparison(const CheckContext& context, const StatedComparison& comparison) {
  const StatedFigure& stated = context.plan.stated[static_cast<std::size_t>(comparison.row)];
  if (comparison.agrees == true) return;
  const std::optional<FigureName> name = figure_name_from(stated.figure);
  if (comparison.agrees == false) return add_difference(context, stated, *name, comparison);
  Finding finding{.rule = "stated_figure_not_compared",
                  .severity = Severity::Info,
                  .where = "stated/" + stated.id + "/written",
                  .stated = stated.written};
  if (!comparison.recomputed) {
    finding.where = "stated/" + stated.id + "/figure";
    finding.message = "The stated figure " + stated.written +
                      " is not compared: no computed figure stands at \"" + stated.figure + "\".";
    finding.remedy = "Choose the figure that it states.";
  } else if (comparison.recomputed->is_empty()) {
    finding.message = "The stated figure " + stated.written + " is not compared: the plan has no " +
                      "numbers yet for " + context.label_of(*name) + ".";
    finding.remedy = "Enter the rows that make it up.";
  } else {
    finding.message = "The stated figure " + stated.written + " is not compared: it is no number.";
    finding.remedy = "Nothing to do, unless it was mistyped.";
  }
  context.add(std::move(finding));
}

}  // namespace

void check_stated_figures(const CheckContext& context) {
  for (const StatedComparison& comparison : context.derived.stated) {
    check_comparison(context, comparison);
  }
}

}  // namespace core
