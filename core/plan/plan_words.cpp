#include "core/plan/plan_words.h"

#include "core/base/text.h"
#include "core/fields/place.h"
#include "core/period/day_in_words.h"
#include "core/round/round_words.h"

#include <vector>

namespace core {
namespace {

// Takes the fields of one row that name it.
class NamingFields final : public FieldVisitor {
 public:
  struct Named {
    std::string_view list;
    FieldValue value;
  };
  Named name;
  Named year;

  void field(const FieldInfo& info, FieldRef field) override {
    if (std::holds_alternative<Series*>(field)) return;
    if (info.id == "year") {
      year = {info.list, value_of(field)};
    } else if (!has_required_ && (info.is_required || (info.id == "title" && is_unnamed()))) {
      has_required_ = info.is_required;
      name = {info.list, value_of(field)};
    }
  }
  void rows(const FieldInfo&, RowList) override {}
  void part(const FieldInfo&, PartRef) override {}

 private:
  bool is_unnamed() const { return name.value.is_empty(); }
  bool has_required_ = false;
};

}  // namespace

std::string row_name(const Plan& plan, const PlanningRound& round, std::string_view row_address) {
  const PartRef root{const_cast<Plan&>(plan)};  // NOLINT: only looked at
  const Result<RowPlace> row = find_row(root, row_address);
  if (!row.has_value()) return {};
  NamingFields naming;
  row->rows.part(row->index).visit(naming);
  std::vector<std::string> words;
  for (const NamingFields::Named& named : {naming.name, naming.year}) {
    std::string text = shown_value(plan, round, named.list, named.value);
    if (!text.empty()) words.push_back(std::move(text));
  }
  return joined(words, " ");
}

std::string shown_value(const Plan& plan,
                        const PlanningRound& round,
                        std::string_view list,
                        const FieldValue& value) {
  // Days are written in many ways; where one is meant and no more, all look the same.
  const auto* day = std::get_if<Date>(&value.value);
  if (day != nullptr && is_written_day(value.as_written, *day)) return day->long_text();
  if (!value.as_written.empty()) return value.as_written;
  if (const auto* choice = std::get_if<ChoiceId>(&value.value)) {
    return label_of(round, list, choice->id);
  }
  const auto name_of_row = [&](const RowReference& reference) {
    std::string name = row_name(plan, round, std::string{list} + "/" + reference.id);
    return name.empty() ? reference.id : name;
  };
  if (const auto* reference = std::get_if<RowReference>(&value.value)) {
    return name_of_row(*reference);
  }
  if (const auto* references = std::get_if<RowReferences>(&value.value)) {
    std::vector<std::string> names;
    for (const RowReference& reference : *references) names.push_back(name_of_row(reference));
    return joined(names, ", ");
  }
  return text_of(value);
}

}  // namespace core
