#include "core/chart/chart_figures.h"

#include "core/base/text.h"

namespace core {

std::optional<std::int64_t> computed_count(const ChartOf& of, const FigureName& name) {
  const std::optional<Figure> figure = of.derived.figure(name);
  const auto* number = figure ? std::get_if<FigureNumber>(&figure->value) : nullptr;
  if (number == nullptr) return std::nullopt;
  return number->value.rounded(0).units();
}

std::optional<Money> computed_money(const ChartOf& of, const std::string& address) {
  const std::optional<Figure> figure = of.derived.figure(address);
  if (!figure) return std::nullopt;
  const auto* money = std::get_if<Money>(&figure->value);
  return money == nullptr ? std::nullopt : std::optional{*money};
}

std::string words_of_empty(const ChartOf& of, const std::string& address, const std::string& year) {
  const std::optional<Figure> figure = of.derived.figure(address);
  if (!figure || figure->empty_inputs == 0) return {};
  return " " + counted(figure->empty_inputs, "amount of ", "amounts of ") + year +
         (figure->empty_inputs == 1 ? " is" : " are") + " still empty.";
}

std::string short_name_of(const Stream& stream) {
  return stream.short_label.empty() ? stream.label : stream.short_label;
}

}  // namespace core
