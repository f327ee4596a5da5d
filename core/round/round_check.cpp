#include "core/round/round_check.h"

#include "core/round/round_catalogue.h"
#include "core/round/round_words.h"

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace core {
namespace {

// The lists that calculations know: their ids mean something in code.
struct KnownList {
  std::string_view list;
  std::array<std::string_view, 6> ids;
};
constexpr std::array kKnownLists = {
    KnownList{"trusts",
              {"primary", "page", "calculated", "inferred", kTrustRecalled, kTrustCarriedOver}},
    KnownList{"directions", {"low", "high"}},
    KnownList{"aggregations", {"sum", "mean", "day_weighted", "cumulative", "none"}},
    KnownList{"period_kinds", {"month", "quarter", "year"}},
    KnownList{"stream_kinds", {"revenue", "capital", "any"}},
};

Error fault(std::string message, std::string where, std::string remedy) {
  return Error{.code = ErrorCode::WrongShape,
               .message = std::move(message),
               .where = std::move(where),
               .remedy = std::move(remedy)};
}

Error missing(std::string where, std::string_view what) {
  return fault("The round does not say " + std::string{what} + ".",
               std::move(where),
               "Fill it in: the calculations need it.");
}

// The ids of each list of the round, collected once for all references.
class ListIds {
 public:
  explicit ListIds(const PlanningRound& round) : round_(round) {}

  bool holds(std::string_view list, std::string_view id) { return ids_of(list).contains(id); }
  std::string some_of(std::string_view list) {
    constexpr std::size_t kMostShown = 8;
    std::string shown;
    std::size_t count = 0;
    for (const std::string_view id : ids_of(list)) {
      if (id.empty()) continue;
      if (++count > kMostShown) return shown + ", …";
      shown += shown.empty() ? "" : ", ";
      shown += id;
    }
    return shown.empty() ? "The list is empty or missing: add it, with this id."
                         : "Use one of: " + shown + ".";
  }

 private:
  using Ids = std::set<std::string_view>;

  const Ids& ids_of(std::string_view list) {
    const auto found = lists_.find(list);
    if (found != lists_.end()) return found->second;
    Ids ids;
    const auto known = std::find_if(
        kKnownLists.begin(), kKnownLists.end(), [&](const auto& l) { return l.list == list; });
    if (known != kKnownLists.end()) {
      ids.insert(known->ids.begin(), known->ids.end());
    } else if (list == "sources") {
      for (const SourceDocument& source : round_.sources) ids.insert(source.id);
    } else {
      for (const RoundChoice& choice : choices_of(round_, list)) ids.insert(choice.id);
    }
    return lists_.emplace(list, std::move(ids)).first->second;
  }

  const PlanningRound& round_;
  std::map<std::string_view, Ids> lists_;
};

// Walks the round by its description, so that no field is forgotten.
class RoundCheck final : public FieldVisitor {
 public:
  explicit RoundCheck(const PlanningRound& round) : lists_(round) {}

  void field(const FieldInfo& info, FieldRef field) override {
    if (failure_) return;
    if (const auto* choice = std::get_if<WrittenChoice*>(&field)) {
      if ((*choice)->value) expect(info, (*choice)->value->id);
      if (info.id == "trust" && !(*choice)->value) {
        failure_ = fault("This fact does not say how far to trust it.",
                         below(info.id),
                         "Use one of: primary, page, calculated, inferred, recalled.");
      }
    } else if (const auto* one = std::get_if<RowReference*>(&field)) {
      if (!(*one)->id.empty()) expect(info, (*one)->id);
    } else if (const auto* many = std::get_if<RowReferences*>(&field)) {
      for (const RowReference& reference : **many) expect(info, reference.id);
      if (info.list == "sources" && (*many)->empty() && !failure_) {
        failure_ = fault("This fact names no source.",
                         below(info.id),
                         "Name the row of \"sources\" it comes from, or add one.");
      }
    }
  }
  void rows(const FieldInfo& info, RowList rows) override {
    const std::size_t length = address_.size();
    for (std::size_t i = 0; i < rows.size() && !failure_; ++i) {
      address_.append(info.id).append("/").append(rows.id(i)).append("/");
      rows.part(i).visit(*this);
      address_.resize(length);
    }
  }
  void part(const FieldInfo& info, PartRef part) override {
    const std::size_t length = address_.size();
    address_.append(info.id).append("/");
    part.visit(*this);
    address_.resize(length);
  }

  const std::optional<Error>& failure() const { return failure_; }

 private:
  std::string below(std::string_view id) const { return address_ + std::string{id}; }

  void expect(const FieldInfo& info, std::string_view id) {
    if (failure_ || info.list.empty() || lists_.holds(info.list, id)) return;
    failure_ =
        fault("\"" + std::string{id} + "\" is not in the list \"" + std::string{info.list} + "\".",
              below(info.id),
              lists_.some_of(info.list));
  }

  ListIds lists_;
  std::string address_;  // of the part, with "/" at its end
  std::optional<Error> failure_;
};

using Above = std::map<std::string_view, std::string_view>;  // the prompt each prompt stands under

// One prompt that the way up from `at` comes to twice; empty when the way ends. `ends` holds the
// prompts whose way is known to end, and gains those of this one.
std::string_view met_twice(std::string_view at, Above& above, std::set<std::string_view>& ends) {
  std::set<std::string_view> way;
  for (; !at.empty() && !ends.contains(at); at = above[at]) {
    if (!way.insert(at).second) return at;
  }
  ends.insert(way.begin(), way.end());
  return {};
}

// A prompt stands under another, that one under a third: the way up must end.
Status check_for_circles(const PlanningRound& round) {
  Above above;
  for (const Prompt& prompt : round.prompts) above[prompt.id] = prompt.parent.id;
  std::set<std::string_view> ends;
  for (const Prompt& prompt : round.prompts) {
    const std::string twice{met_twice(prompt.id, above, ends)};
    if (twice.empty()) continue;
    return fault("The prompt \"" + twice + "\" stands under itself.",
                 "prompts/" + twice + "/parent",
                 "Let one of the prompts on the way stand under none.");
  }
  return {};
}

Status check_what_calculations_need(const PlanningRound& round) {
  if (round.about.round.empty()) return missing("about/round", "its own id");
  if (!is_round_id(round.about.round)) {
    return fault("\"" + round.about.round.substr(0, 40) + "\" cannot be the id of a round.",
                 "about/round",
                 "Use up to 20 of a-z, 0-9, - and _, such as 2026-27.");
  }
  for (const RoundYear& year : round.years) {
    const std::string where = "years/" + year.id + "/year";
    if (!year.year.value) return missing(where, "which year this is");
    if (year.year.value->kind() != PeriodKind::Year) {
      return fault(
          year.year.value->long_text() + " is no financial year.", where, "Write it as 2026-27.");
    }
  }
  for (const RingFence& fence : round.ring_fences) {
    if (fence.stream.id.empty()) {
      return missing("ring_fences/" + fence.id + "/stream", "which stream the ring-fence is in");
    }
  }
  for (const MetricDefinition& metric : round.metrics) {
    const std::string address = "metrics/" + metric.id;
    if (!metric.direction.value) return missing(address + "/direction", "which direction is good");
    if (!metric.aggregation.value) return missing(address + "/aggregation", "how months add up");
  }
  return {};
}

}  // namespace

Status check_round(const PlanningRound& round) {
  RETURN_IF_ERROR(check_what_calculations_need(round));
  RoundCheck check{round};
  visit_constant(round, check);
  if (check.failure()) return *check.failure();
  return check_for_circles(round);
}

}  // namespace core
