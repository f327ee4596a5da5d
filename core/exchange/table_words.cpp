#include "core/exchange/table_words.h"

#include "core/base/text.h"
#include "core/fields/place.h"
#include "core/plan/plan_words.h"

#include <utility>

namespace core {
namespace {

constexpr std::size_t kMostLines = 200;

class Telling {
 public:
  Telling(const TableChanges& changes, const Plan& plan, const PlanningRound& round)
      : plan_(plan), round_(round) {
    // By name also what is new.
    if (!apply_edits(plan_, changes.edits).has_value()) plan_ = plan;
  }

  // "Falls: Amount: £250,000 → £251,000".
  std::string cell(const SetField& edit) {
    const Result<FieldPlace> place = find_field(PartRef{plan_}, edit.where);
    const FieldInfo info = place.has_value() ? place->info : FieldInfo{};
    const std::string row = row_of(edit.where);
    std::string words = name_of(row) + ": " + std::string{info.label};
    if (place.has_value() && place->period) words += " " + place->period->text();
    if (place.has_value() && place->part != kWholePart && !place->part.empty()) {
      words += ", " + place->part;
    }
    return words + ": " + value(info, edit.before) + " \u2192 " + value(info, edit.after);
  }

  // The names of the rows on the way: "Falls, CCG minimum 2019-20".
  std::string name_of(const std::string& row) {
    std::string words;
    for (std::size_t slash = row.find('/'); slash != std::string::npos;) {
      slash = row.find('/', slash + 1);
      const std::string name = row_name(plan_, round_, row.substr(0, slash));
      if (!name.empty()) words += (words.empty() ? "" : ", ") + name;
      if (slash != std::string::npos) slash = row.find('/', slash + 1);
    }
    return words.empty() ? row : words;
  }

 private:
  // The row that holds the field at that address.
  std::string row_of(std::string address) {
    while (!find_row(PartRef{plan_}, address).has_value()) {
      const std::size_t slash = address.rfind('/');
      if (slash == std::string::npos) return address;
      address.resize(slash);
    }
    return address;
  }

  std::string value(const FieldInfo& info, const FieldValue& value) const {
    const std::string text = shown_value(plan_, round_, info.list, value);
    return text.empty() ? "empty" : text;
  }

  Plan plan_;
  const PlanningRound& round_;
};

std::string refused_words(const RefusedCell& cell) {
  std::string words = cell.place + ": ";
  if (!cell.head.empty()) words += cell.head + " \u201C" + cell.text + "\u201D: ";
  words += cell.why;
  return cell.remedy.empty() ? words : words + " " + cell.remedy;
}

void add_list(std::vector<WordList>& lists, WordList list) {
  if (list.lines.empty()) return;
  if (list.lines.size() > kMostLines) {
    const auto more = static_cast<std::int64_t>(list.lines.size() - kMostLines);
    list.lines.resize(kMostLines);
    list.lines.push_back("and " + count_text(more) + " more");
  }
  lists.push_back(std::move(list));
}

}  // namespace

std::string summary_of(const TableChanges& changes) {
  return counted(changes.cells, "cell changes", "cells change") + ", " +
         counted(changes.added, "row is new", "rows are new") + ", " +
         counted(changes.left_alone,
                 "row of the plan is not in the table and stays",
                 "rows of the plan are not in the table and stay");
}

std::vector<WordList> words_of(const TableChanges& changes,
                               const Plan& plan,
                               const PlanningRound& round) {
  Telling telling{changes, plan, round};
  WordList cells{"What changes", {}};
  WordList added{"New rows", {}};
  std::string new_row;  // that the fields which follow belong to
  for (const Edit& edit : changes.edits) {
    if (const auto* add = std::get_if<AddRow>(&edit)) {
      new_row = address_of(add->list, add->id);
      added.lines.push_back(telling.name_of(new_row));
    } else if (const auto* set = std::get_if<SetField>(&edit)) {
      const bool is_of_new = !new_row.empty() && set->where.starts_with(new_row + "/");
      if (!is_of_new) cells.lines.push_back(telling.cell(*set));
    }
  }
  WordList refused{"Not understood, and left as it is", {}};
  for (const RefusedCell& cell : changes.refused) refused.lines.push_back(refused_words(cell));
  WordList heads{"Columns that are no field of the rows", changes.unknown_heads};
  std::vector<WordList> lists;
  for (WordList* list : {&cells, &added, &refused, &heads}) add_list(lists, std::move(*list));
  return lists;
}

}  // namespace core
