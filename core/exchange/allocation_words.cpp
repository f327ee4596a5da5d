#include "core/exchange/allocation_words.h"

#include "core/base/text.h"
#include "core/money/money_text.h"

namespace core {
namespace {

std::string amount_or_nothing(const std::optional<Money>& amount) {
  return amount ? money_text(*amount) : std::string{"nothing"};
}

std::string line_of(const AllocationDifference& each) {
  std::string line = each.what + ": ";
  if (each.in_table == each.in_plan && each.in_plan) {
    line += money_text(*each.in_plan) + " in both";
  } else {
    line += amount_or_nothing(each.in_table) + " in the table, " + amount_or_nothing(each.in_plan) +
            " in the plan";
  }
  return each.remark.empty() ? line : line + " (" + each.remark + ")";
}

}  // namespace

std::string summary_of(const AllocationTable& table, const AllocationComparison& comparison) {
  std::string text = "Allocations";
  if (!table.version.empty()) text += ", version " + table.version;
  if (!table.date.empty()) text += ", " + table.date;
  text +=
      ": " + counted(comparison.same, "row agrees", "rows agree") + ", " +
      counted(
          static_cast<std::int64_t>(comparison.differences.size()), "row differs", "rows differ");
  if (table.other_boards > 0) {
    text += "; " + counted(table.other_boards, "row", "rows") + " for other areas";
  }
  if (table.other_years > 0) {
    text += "; " + counted(table.other_years, "row", "rows") + " of other years";
  }
  return text;
}

WordList words_of(const AllocationComparison& comparison) {
  WordList list{"What differs", {}};
  list.lines.reserve(comparison.differences.size());
  for (const AllocationDifference& each : comparison.differences) {
    list.lines.push_back(line_of(each));
  }
  return list;
}

}  // namespace core
