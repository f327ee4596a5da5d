#include "wasm/app/library.h"

#include "core/money/money_text.h"

#include <algorithm>
#include <cstdlib>

namespace app {
namespace {

std::int64_t integer_at(const core::Json& json, std::string_view name) {
  const core::Json* member = json.find(name);
  const std::int64_t* number = member == nullptr ? nullptr : member->if_integer();
  return number == nullptr ? 0 : *number;
}

bool flag_at(const core::Json& json, std::string_view name) {
  const core::Json* member = json.find(name);
  if (member == nullptr || member->is_null()) return false;
  const bool* flag = member->if_bool();
  return flag == nullptr || *flag;  // the page marks a deletion by its time
}

std::string pool_text(const OpenPlan& open) {
  std::string text;
  for (const core::RoundYear& year : open.round().years) {
    if (!year.is_planned.value_or(true) || !year.year.value) continue;
    const auto figure = open.derived().figure("finance/pool/" + year.year.value->text() + "/total");
    if (!figure || figure->is_empty()) continue;
    if (!text.empty()) text += ", ";
    text += core::text_of(*figure);
  }
  return text;
}

}  // namespace

std::vector<PlanCard> cards_from(const core::Json& cards) {
  std::vector<PlanCard> list;
  const core::Json::Array* items = cards.if_array();
  if (items == nullptr) return list;
  for (const core::Json& item : *items) {
    PlanCard card;
    card.plan = item.text_at("plan");
    if (card.plan.empty()) continue;
    card.area = item.text_at("area");
    card.round = item.text_at("round");
    card.title = item.text_at("title");
    card.pool = item.text_at("pool");
    card.file_name = item.text_at("file_name");
    card.created_ms = static_cast<double>(integer_at(item, "created"));
    card.changed_ms = static_cast<double>(integer_at(item, "changed"));
    card.file_time_ms = static_cast<double>(integer_at(item, "file_saved"));
    if (item.find("file_sequence") != nullptr) {
      card.file_sequence = integer_at(item, "file_sequence");
    }
    card.errors = integer_at(item, "findings_errors");
    card.warnings = integer_at(item, "findings_warnings");
    card.is_deleted = flag_at(item, "deleted");
    list.push_back(std::move(card));
  }
  std::sort(list.begin(), list.end(), [](const PlanCard& a, const PlanCard& b) {
    return a.changed_ms != b.changed_ms ? a.changed_ms > b.changed_ms : a.plan < b.plan;
  });
  return list;
}

core::Json card_json(const PlanCard& card) {
  return core::Json::object()
      .add("plan", card.plan)
      .add("area", card.area)
      .add("round", card.round)
      .add("title", card.title)
      .add("created", static_cast<std::int64_t>(card.created_ms))
      .add("changed", static_cast<std::int64_t>(card.changed_ms))
      .add("pool", card.pool)
      .add("findings_errors", card.errors)
      .add("findings_warnings", card.warnings)
      .add("file_name", card.file_name)
      .add("file_saved", static_cast<std::int64_t>(card.file_time_ms))
      .add("file_sequence", card.file_sequence)
      .add("schema", std::int64_t{1});
}

PlanCard card_of(const OpenPlan& open, double created_ms, double now_ms) {
  PlanCard card;
  card.plan = open.id();
  card.area = open.plan().about.area;
  card.round = open.plan().about.round;
  card.title = open.plan().about.title;
  card.created_ms = created_ms;
  card.changed_ms = now_ms;
  card.pool = pool_text(open);
  card.errors = open.finding_counts(Screen::Checks).errors;
  card.warnings = open.finding_counts(Screen::Checks).warnings;
  card.file_name = open.save.file_name();
  card.file_time_ms = open.save.file_time_ms();
  card.file_sequence = open.save.file_sequence();
  return card;
}

std::string name_of(const PlanCard& card) {
  if (card.area.empty() || card.title.empty()) return card.area + card.title;
  return card.area + ", " + card.title;
}

}  // namespace app
