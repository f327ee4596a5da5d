// What the round asks for: its metrics, changes, conditions, requirements and prompts, and what the
// area adds to it.
#include "core/rollover/rollover_steps.h"
#include "core/round/round_words.h"

#include <algorithm>

namespace core {
namespace {

constexpr auto kCarried = RolloverKind::Carried;
constexpr auto kChanged = RolloverKind::Changed;
constexpr auto kDropped = RolloverKind::Dropped;

// Of the area's additions, those that the new round still lacks.
class CarriedChanges {
 public:
  CarriedChanges(const PlanningRound& to, std::vector<RolloverNote>& notes)
      : to_(to), notes_(notes) {}

  template <class RowType>
  void keep(std::vector<RowType>& rows, const std::vector<RowType>& published, const char* list) {
    std::erase_if(rows, [&](const RowType& row) {
      if (find_row_in(published, row.id) == nullptr) return false;
      drop(list, row.id, row.label.empty() ? row.id : row.label);
      return true;
    });
    count_ += rows.size();
  }

  void keep_requirements(std::vector<Requirement>& rows) {
    std::erase_if(rows, [&](const Requirement& row) {
      if (find_row_in(to_.requirements, row.id) == nullptr) return false;
      drop("requirements", row.id, row.code.empty() ? row.id : row.code);
      return true;
    });
    count_ += rows.size();
  }

  // Entry by entry; a list whose last entry goes, goes.
  void keep_lists(std::vector<ChoiceList>& lists) {
    std::erase_if(lists, [&](ChoiceList& list) {
      const ChoiceList* published = find_row_in(to_.lists, list.id);
      if (published == nullptr) return false;
      std::erase_if(list.entries, [&](const ListEntry& entry) {
        if (find_row_in(published->entries, entry.id) == nullptr) return false;
        drop("lists/" + list.id + "/entries", entry.id, entry.label);
        return true;
      });
      if (!list.entries.empty()) return false;
      notes_.push_back({kDropped,
                        "local/lists/" + list.id,
                        "The area's list \"" + list.id + "\": the new round has all of it."});
      return true;
    });
    count_ += lists.size();
  }

  std::size_t count() const { return count_; }

 private:
  void drop(const std::string& list, const std::string& id, const std::string& label) {
    notes_.push_back({kDropped,
                      "local/" + list + "/" + id,
                      "The area's own \"" + label + "\": the new round has one of its own."});
  }

  const PlanningRound& to_;
  std::vector<RolloverNote>& notes_;
  std::size_t count_ = 0;
};

// What goes on of a metric: what was measured, and who owns it.
MetricPlan carried_metric(const MetricPlan& old) {
  MetricPlan metric;
  metric.id = old.id;
  metric.unknown = old.unknown;
  metric.metric = old.metric;
  metric.actual = old.actual;
  metric.numerator = old.numerator;
  metric.denominator = old.denominator;
  metric.owner = old.owner;
  return metric;
}

bool is_of(const MetricPlan& row, const MetricDefinition& definition) {
  return row.metric.value && row.metric.value->id == definition.id;
}

std::string name_of_metric(const PlanningRound& round, const MetricPlan& row) {
  if (!row.metric.value) return row.metric.as_written.empty() ? row.id : row.metric.as_written;
  return label_of(round, "metrics", row.metric.value->id);
}

}  // namespace

RoundChanges carried_changes(const RolloverOf& of, std::vector<RolloverNote>& notes) {
  RoundChanges local = of.plan.local;
  CarriedChanges carried{of.to, notes};
  carried.keep(local.streams, of.to.streams, "streams");
  carried.keep(local.ring_fences, of.to.ring_fences, "ring_fences");
  carried.keep(local.earmarks, of.to.earmarks, "earmarks");
  carried.keep(local.uplifts, of.to.uplifts, "uplifts");
  carried.keep(local.conditions, of.to.conditions, "conditions");
  carried.keep(local.metrics, of.to.metrics, "metrics");
  carried.keep(local.scheme_types, of.to.scheme_types, "scheme_types");
  carried.keep_requirements(local.requirements);
  carried.keep(local.prompts, of.to.prompts, "prompts");
  carried.keep_lists(local.lists);
  for (const RoundDate& date : local.dates) {
    notes.push_back({kDropped,
                     "local/dates/" + date.id,
                     "The date \"" + date.label + "\" is one of the old round."});
  }
  local.dates.clear();
  if (carried.count() > 0) {
    notes.push_back({kCarried,
                     "local",
                     counted(static_cast<std::int64_t>(carried.count()),
                             "addition of the area to the round",
                             "additions of the area to the round") +
                         "."});
  }
  return local;
}

void roll_metrics(Rolling& rolling) {
  const std::vector<MetricPlan> old = std::move(rolling.plan.metrics);
  std::vector<MetricPlan> rows;
  std::size_t carried = 0;
  FreeIds ids{old};
  for (const MetricDefinition& definition : rolling.to.metrics) {
    const std::size_t before = rows.size();
    for (const MetricPlan& row : old) {
      if (is_of(row, definition)) rows.push_back(carried_metric(row));
    }
    carried += rows.size() - before;
    if (rows.size() > before || definition.is_optional.value_or(false)) continue;
    MetricPlan begun;
    begun.id = ids.take(definition.id);
    begun.metric.value = ChoiceId{definition.id};
    rows.push_back(std::move(begun));
  }
  rolling.plan.metrics = std::move(rows);
  const std::size_t begun = rolling.plan.metrics.size() - carried;
  rolling.say_count(kChanged,
                    "metrics",
                    {carried, "metric goes on", "metrics go on"},
                    " with the actual values, without targets and reasons");
  rolling.say_count(kChanged, "metrics", {begun, "metric is begun", "metrics are begun"});
  for (const MetricPlan& row : old) {
    if (find_row_in(rolling.plan.metrics, row.id) != nullptr) continue;
    rolling.say(kDropped,
                "metrics/" + row.id,
                "The metric \"" + name_of_metric(rolling.of.from, row) +
                    "\": the new round does not have it.");
  }
}

void begin_round_parts(Rolling& rolling) {
  Plan begun = new_plan(rolling.to, rolling.plan.about.area);
  Plan& plan = rolling.plan;
  rolling.say_count(
      kDropped, "changes", {plan.changes.size(), "answer", "answers"}, " on the change model");
  rolling.say_count(kDropped,
                    "conditions",
                    {plan.conditions.size(), "answer", "answers"},
                    " on the national conditions");
  rolling.say_count(kDropped,
                    "requirements",
                    {plan.requirements.size(), "answer", "answers"},
                    " on the planning requirements");
  plan.changes = std::move(begun.changes);
  plan.conditions = std::move(begun.conditions);
  plan.requirements.clear();
  rolling.say_count(kChanged,
                    "changes",
                    {plan.changes.size(), "change", "changes"},
                    " of the change model begun");
  rolling.say_count(
      kChanged, "conditions", {plan.conditions.size(), "condition", "conditions"}, " begun");
}

// Prompts often change their words while their id goes on, so the text is to be read again.
void roll_sections(Rolling& rolling) {
  std::size_t carried = 0;
  std::erase_if(rolling.plan.sections, [&](Section& section) {
    const bool goes_on =
        section.prompt.value && has_choice(rolling.to, "prompts", section.prompt.value->id);
    if (goes_on) {
      section.number.clear();
      section.status = {};
      ++carried;
      return false;
    }
    std::string name = section.title.empty() ? section.number : section.title;
    if (name.empty()) name = section.id;
    rolling.say(kDropped,
                "sections/" + section.id,
                "The text \"" + name + "\": the new round has no such prompt.");
    return true;
  });
  rolling.say_count(kChanged,
                    "sections",
                    {carried, "text goes on", "texts go on"},
                    " under the same prompt, without the old number and status");
}

}  // namespace core
