#include "core/fields/kinds.h"

#include "core/base/order.h"

#include <algorithm>

namespace core {

std::string_view name_of(FieldKind kind) {
  switch (kind) {
    case FieldKind::Text:
      return "text";
    case FieldKind::LongText:
      return "long text";
    case FieldKind::Money:
      return "money";
    case FieldKind::Percent:
      return "percent";
    case FieldKind::Decimal:
      return "decimal";
    case FieldKind::Count:
      return "count";
    case FieldKind::YesNo:
      return "yes or no";
    case FieldKind::Date:
      return "date";
    case FieldKind::Period:
      return "period";
    case FieldKind::Choice:
      return "choice";
    case FieldKind::Reference:
      return "reference";
    case FieldKind::References:
      return "references";
    case FieldKind::Series:
      return "series";
    case FieldKind::Unknown:
      return "unknown";
  }
  return "";
}

bool is_number(FieldKind kind) {
  return kind == FieldKind::Money || kind == FieldKind::Percent || kind == FieldKind::Decimal ||
         kind == FieldKind::Count;
}

bool keeps_written_text(FieldKind kind) {
  return is_number(kind) || kind == FieldKind::Date || kind == FieldKind::Period ||
         kind == FieldKind::Choice;
}

std::optional<FieldKind> field_kind_from_name(std::string_view name) {
  for (int i = 0; i <= static_cast<int>(FieldKind::Unknown); ++i) {
    if (name_of(static_cast<FieldKind>(i)) == name) return static_cast<FieldKind>(i);
  }
  return std::nullopt;
}

void put_in_order(RowReferences& references) {
  const auto by_id = [](const RowReference& a, const RowReference& b) { return a.id < b.id; };
  sort_stably(references, by_id);
  references.erase(std::unique(references.begin(), references.end()), references.end());
}

}  // namespace core
