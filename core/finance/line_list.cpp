#include "core/finance/line_list.h"

#include "core/base/order.h"
#include "core/base/text.h"
#include "core/money/money_text.h"
#include "core/round/round_words.h"

#include <algorithm>

namespace core {
namespace {

struct ListOf {
  const Plan& plan;
  const PlanningRound& round;
};

std::string name_of(const ListOf& of, std::string_view list, const WrittenChoice& choice) {
  return choice.value ? label_of(of.round, list, choice.value->id) : choice.as_written;
}

std::string theme_of(const ListOf& of, const ListedLine& at) {
  const std::string& own = at.line != nullptr ? at.line->theme.id : at.scheme->theme.id;
  const std::string& id = own.empty() ? at.scheme->theme.id : own;
  const Theme* theme = find_row_in(of.plan.themes, id);
  return theme != nullptr ? theme->name : id;
}

std::string words_at(const ListOf& of, const ListedLine& at, std::string_view field) {
  if (field == "name") return at.scheme->name;
  if (field == "type") return name_of(of, "scheme_types", at.scheme->type);
  if (field == "theme") return theme_of(of, at);
  if (at.line == nullptr) return {};
  const BudgetLine& line = *at.line;
  if (field == "lines/source") return name_of(of, "streams", line.source);
  if (field == "lines/year") return line.year.value ? line.year.value->text() : "";
  if (field == "lines/amount") return line.amount.value ? money_text(*line.amount.value) : "";
  if (field == "lines/commissioner") return name_of(of, "commissioners", line.commissioner);
  if (field == "lines/nhs_share") {
    return line.nhs_share.value ? percent_text(line.nhs_share.value->number) : "";
  }
  if (field == "lines/provider") return name_of(of, "providers", line.provider);
  if (field == "lines/area_of_spend") return name_of(of, "areas_of_spend", line.area_of_spend);
  return {};
}

bool has_words(const ListOf& of, const ListedLine& at, const std::string& lower) {
  if (lower.empty()) return true;
  return std::any_of(kLineListFields.begin(), kLineListFields.end(), [&](std::string_view field) {
    return lower_case(words_at(of, at, field)).find(lower) != std::string::npos;
  });
}

bool is_in_year(const ListedLine& at, const std::string& year) {
  if (year.empty() || at.line == nullptr || !at.line->year.value) return true;
  return at.line->year.value->text() == year;
}

std::vector<ListedLine> lines_with(const ListOf& of, const LineOrder& order) {
  const std::string lower = lower_case(trimmed(order.words));
  std::vector<ListedLine> lines;
  lines.reserve(of.plan.schemes.size());
  const auto take = [&](const ListedLine& at) {
    const bool is_kept =
        std::find(order.kept.begin(), order.kept.end(), at.scheme->id) != order.kept.end();
    if (is_in_year(at, order.year) && (is_kept || has_words(of, at, lower))) lines.push_back(at);
  };
  for (const Scheme& scheme : of.plan.schemes) {
    for (const BudgetLine& line : scheme.lines) take({&scheme, &line});
    if (scheme.lines.empty()) take({&scheme, nullptr});
  }
  return lines;
}

// What a line is sorted by, read once.
struct SortKey {
  ListedLine at;
  bool is_empty = true;
  std::optional<double> number = {};  // of what is no text: near enough to sort by
  std::string words = {};
};

double rough(Decimal number) {
  auto rough = static_cast<double>(number.units());
  for (int scale = number.scale(); scale > 0; --scale) rough /= 10;
  return rough;
}

SortKey key_of(const ListOf& of, const ListedLine& at, std::string_view field) {
  SortKey key{.at = at, .words = lower_case(words_at(of, at, field))};
  key.is_empty = key.words.empty();
  if (key.is_empty || at.line == nullptr) return key;
  if (field == "lines/amount") key.number = static_cast<double>(at.line->amount.value->pence());
  if (field == "lines/nhs_share") key.number = rough(at.line->nhs_share.value->number);
  if (key.number) key.words.clear();
  return key;
}

bool stands_before(const SortKey& a, const SortKey& b) {
  return a.number && b.number ? *a.number < *b.number : a.words < b.words;
}

void sort_lines(const ListOf& of, const LineOrder& order, std::vector<ListedLine>& lines) {
  if (order.sort_by.empty()) return;
  std::vector<SortKey> keys;
  keys.reserve(lines.size());
  for (const ListedLine& at : lines) keys.push_back(key_of(of, at, order.sort_by));
  sort_stably(keys, [&](const SortKey& a, const SortKey& b) {
    if (a.is_empty != b.is_empty) return b.is_empty;
    return order.is_ascending ? stands_before(a, b) : stands_before(b, a);
  });
  std::transform(
      keys.begin(), keys.end(), lines.begin(), [](const SortKey& key) { return key.at; });
}

// The groups stand in the order of the plan, however their lines are sorted; the open one last.
std::vector<LineGroup> empty_groups(const ListOf& of,
                                    const LineOrder& order,
                                    const std::vector<ListedLine>& lines) {
  std::vector<LineGroup> groups;
  if (order.group_by.empty()) {
    groups.emplace_back();
    return groups;
  }
  bool has_open = false;
  for (const ListedLine& at : lines) {
    std::string label = words_at(of, at, order.group_by);
    has_open = has_open || label.empty();
    const bool is_there = std::any_of(
        groups.begin(), groups.end(), [&](const LineGroup& group) { return group.label == label; });
    if (!label.empty() && !is_there) groups.push_back({.label = std::move(label)});
  }
  if (has_open) groups.emplace_back();
  return groups;
}

}  // namespace

LineList list_lines(const Plan& plan, const PlanningRound& round, const LineOrder& order) {
  const ListOf of{plan, round};
  std::vector<ListedLine> lines = lines_with(of, order);
  LineList list{.groups = empty_groups(of, order, lines)};
  sort_lines(of, order, lines);
  for (const ListedLine& at : lines) {
    const std::string label =
        order.group_by.empty() ? std::string{} : words_at(of, at, order.group_by);
    const auto group = std::find_if(list.groups.begin(),
                                    list.groups.end(),
                                    [&](const LineGroup& g) { return g.label == label; });
    group->lines.push_back(at);
    const bool counts = at.line != nullptr && (order.year.empty() || at.line->year.value);
    if (counts) group->total.add(at.line->amount);
  }
  for (const LineGroup& group : list.groups) list.total.add(group.total);
  return list;
}

}  // namespace core
