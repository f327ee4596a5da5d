#include "core/fields/place.h"
#include "core/rollover/rollover_steps.h"
#include "core/round/round_words.h"

#include <algorithm>
#include <optional>
#include <tuple>

namespace core {
namespace {

using Ids = std::set<std::string, std::less<>>;

PartRef root_of(const Plan& plan) {
  return PartRef{const_cast<Plan&>(plan)};  // NOLINT: only looked at
}

// The ids of one list: choices of both rounds, or rows of both plans.
struct KnownIds {
  Ids before;
  Ids now;
};

Ids ids_of_choices(const PlanningRound& round, std::string_view list) {
  Ids ids;
  for (const RoundChoice& choice : choices_of(round, list)) ids.emplace(choice.id);
  return ids;
}

// Nothing when the plan has no such list.
Ids ids_of_rows(const Plan& plan, std::string_view list) {
  Ids ids;
  const Result<RowList> rows = find_rows(root_of(plan), list);
  if (!rows.has_value()) return ids;
  for (std::size_t i = 0; i < rows->size(); ++i) ids.insert(rows->id(i));
  return ids;
}

// Follows every choice and reference of the plan, and counts what it does by field, old and new id.
class Following final : public FieldVisitor {
 public:
  struct Done {
    std::string where;
    std::string list;
    std::string from;
    std::string to;  // empty: a reference that was emptied
    friend bool operator<(const Done& a, const Done& b) {
      return std::tie(a.where, a.list, a.from, a.to) < std::tie(b.where, b.list, b.from, b.to);
    }
  };
  struct Unknown {
    std::string list;
    std::string id;
    friend bool operator<(const Unknown& a, const Unknown& b) {
      return std::tie(a.list, a.id) < std::tie(b.list, b.id);
    }
  };

  // The lists as they are before the walk, which changes no row.
  Following(const Rolling& rolling, const Plan& now) : rolling_(rolling), now_(now) {}

  std::map<Done, std::size_t> done;
  std::map<Unknown, std::size_t> unknown;

  void field(const FieldInfo& info, FieldRef field) override {
    if (info.list.empty()) return;
    if (auto* choice = std::get_if<WrittenChoice*>(&field)) {
      follow_choice(info, **choice);
    } else if (auto* reference = std::get_if<RowReference*>(&field)) {
      follow(info, **reference);
    } else if (auto* references = std::get_if<RowReferences*>(&field)) {
      for (RowReference& each : **references) follow(info, each);
      std::erase_if(**references, [](const RowReference& each) { return each.id.empty(); });
      put_in_order(**references);
    }
  }
  void rows(const FieldInfo& info, RowList rows) override {
    const std::size_t length = enter(info);
    for (std::size_t i = 0; i < rows.size(); ++i) rows.part(i).visit(*this);
    where_.resize(length);
  }
  void part(const FieldInfo& info, PartRef part) override {
    // What the area adds to the round speaks of the round's lists.
    if (info.id == "local") return;
    const std::size_t length = enter(info);
    part.visit(*this);
    where_.resize(length);
  }

 private:
  std::size_t enter(const FieldInfo& info) {
    const std::size_t length = where_.size();
    where_ += std::string{info.id} + "/";
    return length;
  }

  void follow_choice(const FieldInfo& info, WrittenChoice& choice) {
    if (!choice.value) return;
    std::string& id = choice.value->id;
    const KnownIds& known = choices(info.list);
    if (known.before.count(id) == 0 || known.now.count(id) == 1) return;
    const std::string next = rolling_.succession.successor_of(info.list, id);
    if (next.empty()) {
      ++unknown[{std::string{info.list}, id}];
      return;
    }
    ++done[{where_ + std::string{info.id}, std::string{info.list}, id, next}];
    choice = {.value = ChoiceId{next}};
  }

  void follow(const FieldInfo& info, RowReference& reference) {
    if (reference.id.empty()) return;
    std::string next = reference.id;
    if (info.list == "partners") {
      const auto successor = rolling_.successors.find(reference.id);
      if (successor != rolling_.successors.end()) next = successor->second;
    }
    const KnownIds& known = rows_of(info.list);
    if (known.now.count(next) == 0 && known.before.count(next) == 1) next.clear();
    if (next == reference.id) return;
    ++done[{where_ + std::string{info.id}, std::string{info.list}, reference.id, next}];
    reference.id = next;
  }

  const KnownIds& choices(std::string_view list) {
    const auto found = choices_.find(list);
    if (found != choices_.end()) return found->second;
    KnownIds known{ids_of_choices(rolling_.of.from, list), ids_of_choices(rolling_.to, list)};
    return choices_.emplace(std::string{list}, std::move(known)).first->second;
  }
  const KnownIds& rows_of(std::string_view list) {
    const auto found = rows_.find(list);
    if (found != rows_.end()) return found->second;
    KnownIds known{ids_of_rows(rolling_.of.plan, list), ids_of_rows(now_, list)};
    return rows_.emplace(std::string{list}, std::move(known)).first->second;
  }

  const Rolling& rolling_;
  const Plan& now_;
  std::string where_;
  std::map<std::string, KnownIds, std::less<>> choices_;
  std::map<std::string, KnownIds, std::less<>> rows_;
};

std::string name_of_row(const Plan& plan, const std::string& list, const std::string& id) {
  if (list != "partners") return "\"" + id + "\"";
  const Partner* partner = find_row_in(plan.partners, id);
  return partner == nullptr || partner->name.empty() ? "\"" + id + "\"" : partner->name;
}

std::string words_of(const Rolling& rolling, const Following::Done& done, std::size_t count) {
  const auto times = counted(static_cast<std::int64_t>(count), "row", "rows");
  const std::string from_choice = label_of(rolling.of.from, done.list, done.from);
  if (has_choice(rolling.to, done.list, done.to)) {
    return times + ": " + from_choice + " became " + label_of(rolling.to, done.list, done.to) + ".";
  }
  const Plan& old = rolling.of.plan;
  if (done.to.empty()) {
    return times + ": " + name_of_row(old, done.list, done.from) + " of the list \"" + done.list +
           "\" is no longer in the plan, and is not referred to.";
  }
  return times + ": " + name_of_row(old, done.list, done.from) + " became " +
         name_of_row(old, done.list, done.to) + ".";
}

}  // namespace

void follow_references(Rolling& rolling) {
  const Plan& now = rolling.plan;
  Following following{rolling, now};
  describe(rolling.plan, following);
  for (const auto& [done, count] : following.done) {
    rolling.say(RolloverKind::Changed, done.where, words_of(rolling, done, count));
  }
  for (const auto& [unknown, count] : following.unknown) {
    const std::string label = label_of(rolling.of.from, unknown.list, unknown.id);
    rolling.say(RolloverKind::Carried,
                unknown.list + "/" + unknown.id,
                label + ": kept in " + counted(static_cast<std::int64_t>(count), "row", "rows") +
                    ", though the new round does not have it and nothing alone took its place.");
  }
}

}  // namespace core
