#include "core/checks/open_rows.h"

#include "core/round/round_words.h"

#include <algorithm>

namespace core {
namespace {

struct FieldText {
  const PlanningRound& round;
  std::string_view list;

  std::string operator()(const std::string* text) const { return *text; }
  std::string operator()(const WrittenChoice* choice) const {
    return choice->value ? label_of(round, list, choice->value->id) : choice->as_written;
  }
  std::string operator()(const WrittenPeriod* period) const {
    return period->value ? period->value->text() : period->as_written;
  }
  template <class T>
  std::string operator()(const T*) const {
    return {};
  }
};

}  // namespace

std::string OpenRows::text_of_field(const OpenRow& row, std::string_view id) const {
  if (row.fields == nullptr) return {};
  for (std::size_t i = 0; i < row.fields->size(); ++i) {
    const FieldInfo& info = (*row.infos)[i];
    if (info.id == id) return std::visit(FieldText{round_, info.list}, (*row.fields)[i]);
  }
  return {};
}

std::string OpenRows::name_of(const OpenRow& row) const {
  std::string name;
  if (row.fields != nullptr) {
    // As row_name of core/plan/plan_words.h does: the first required field, else the title.
    const auto names_it = [](const FieldInfo& info) { return info.is_required; };
    const auto named = std::find_if(row.infos->begin(), row.infos->end(), names_it);
    name = text_of_field(row, named == row.infos->end() ? "title" : named->id);
  }
  const std::string year = text_of_field(row, "year");
  if (!year.empty()) name += name.empty() ? year : " " + year;
  if (name.empty()) name = std::string{row.list} + ", row " + std::to_string(row.index + 1);
  return name;
}

std::string OpenRows::name() const {
  std::string name;
  for (const OpenRow& row : rows_) name += (name.empty() ? "" : ", ") + name_of(row);
  return name;
}

}  // namespace core
