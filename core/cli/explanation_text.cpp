#include "core/cli/explanation_text.h"

#include "core/base/text.h"
#include "core/cli/text_table.h"
#include "core/fields/place.h"
#include "core/round/round_words.h"

#include <utility>

namespace core {
namespace {

Json text_or_null(const std::string& text) {
  return text.empty() ? Json{} : Json{text};
}

// As in a summary: pounds with two decimals, numbers with those that they are shown with.
struct FigureJson {
  Json operator()(std::monostate) const { return {}; }
  Json operator()(Money amount) const { return amount.text(); }
  Json operator()(const FigureNumber& number) const {
    return shown(number.value, number.decimals).text();
  }
  Json operator()(const std::string& words) const { return words; }
};

}  // namespace

Json figure_json(const Figure& figure) {
  return std::visit(FigureJson{}, figure.value);
}

Result<Explanation> explanation_of_field(const Plan& plan,
                                         const PlanningRound& round,
                                         std::string_view address) {
  // Only looked at.
  const PartRef root{const_cast<Plan&>(plan)};  // NOLINT
  ASSIGN_OR_RETURN(const FieldPlace place, find_field(root, address));
  const FieldValue value = place.value();
  Explanation explanation;
  explanation.address = address;
  explanation.label = words_for(round, pattern_of(root, address), place.info).label;
  explanation.value = text_of(value);
  explanation.formula = "It stands in the plan; nothing is computed.";
  if (const Money* amount = std::get_if<Money>(&value.value)) {
    explanation.figure.value = *amount;
  } else if (!value.is_empty()) {
    explanation.figure.value = explanation.value;
  }
  return explanation;
}

Json explanation_json(const Explanation& explanation) {
  Json inputs = Json::array();
  for (const ExplanationInput& input : explanation.inputs) {
    inputs.push(Json::object()
                    .add("address", text_or_null(input.address))
                    .add("label", input.label)
                    .add("value", text_or_null(input.value))
                    .add("weight", text_or_null(input.weight))
                    .add("note", text_or_null(input.note)));
  }
  return Json::object()
      .add("address", explanation.address)
      .add("label", explanation.label)
      .add("value", figure_json(explanation.figure))
      .add("shown", text_or_null(explanation.value))
      .add("formula", explanation.formula)
      .add("inputs", std::move(inputs))
      .add("empty_inputs", std::int64_t{explanation.empty_inputs})
      .add("note", text_or_null(explanation.note));
}

std::string explanation_text(const Explanation& explanation) {
  std::string text = one_line(explanation.label) + "  " +
                     (explanation.value.empty() ? "(empty)" : one_line(explanation.value)) + "\n";
  text += explanation.formula + "\n";
  if (!explanation.note.empty()) text += one_line(explanation.note) + "\n";
  TextTable table{"From", {{""}, {"", TextTable::Align::Right}, {"Input"}, {"Address"}, {"Note"}}};
  for (const ExplanationInput& input : explanation.inputs) {
    table.add({input.weight,
               input.value.empty() ? "(empty)" : input.value,
               input.label,
               input.address,
               input.note});
  }
  if (!table.is_empty()) text += "\n" + table.text();
  if (explanation.empty_inputs > 0) {
    text += counted(explanation.empty_inputs, "input is", "inputs are") + " empty.\n";
  }
  return text;
}

}  // namespace core
