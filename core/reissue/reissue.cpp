#include "core/reissue/reissue.h"

#include "core/checks/check.h"
#include "core/plan/new_plan.h"
#include "core/plan/plan_words.h"
#include "core/reissue/figure_moves.h"
#include "core/round/round_words.h"

#include <algorithm>
#include <utility>

namespace core {
namespace {

// Adds to a list the rows that a plan begun with the new file has and one begun with the old has not,
// unless the plan has them already.
class AddedRows {
 public:
  explicit AddedRows(Reissue& out) : out_(out) {}

  // `list` is the id of the list, `field` of the choice in it, of which `choice` gives the value.
  struct Of {
    std::string_view list, field, words;
  };
  template <class RowType, class Choice>
  void add(const Of& of,
           const std::vector<RowType>& rows,
           const std::vector<RowType>& begun_before,
           const std::vector<RowType>& begun_now,
           Choice choice) {
    std::string last = rows.empty() ? std::string{} : rows.back().id;
    for (const RowType& row : begun_now) {
      const auto is_same = [&](const RowType& other) { return choice(other) == choice(row); };
      if (std::any_of(rows.begin(), rows.end(), is_same)) continue;
      if (std::any_of(begun_before.begin(), begun_before.end(), is_same)) continue;
      const std::string list{of.list};
      std::string id = row.id;
      while (find_row_in(rows, id) != nullptr) id += "_2";  // a row about something else has it
      const std::string where = address_of(list, id);
      out_.edits.emplace_back(AddRow{list, id, std::exchange(last, id)});
      out_.edits.emplace_back(SetField{where + "/" + std::string{of.field},
                                       {},
                                       FieldValue{.value = *choice(row), .as_written = {}}});
      out_.added.push_back({where, std::string{of.words}});
    }
  }

 private:
  Reissue& out_;
};

void add_rows(const ReissueOf& of, Reissue& out) {
  // What another file than the one at hand began the plan with is not known.
  const bool is_known = of.plan.about.round_revision == of.from.about.revision;
  const Plan before = is_known ? new_plan(of.from, {}) : Plan{};
  const Plan now = new_plan(of.to, {});
  AddedRows rows{out};
  rows.add({"metrics", "metric", "A metric to plan for."},
           of.plan.metrics,
           before.metrics,
           now.metrics,
           [](const MetricPlan& row) { return row.metric.value; });
  rows.add({"changes", "change", "A change of the change model to assess."},
           of.plan.changes,
           before.changes,
           now.changes,
           [](const ChangeMaturity& row) { return row.change.value; });
  rows.add({"conditions", "condition", "A national condition to answer."},
           of.plan.conditions,
           before.conditions,
           now.conditions,
           [](const ConditionAnswer& row) { return row.condition.value; });
}

// The choices that a plan holds and the new file lacks, though the old one had them.
class LostChoices final : public FieldVisitor {
 public:
  LostChoices(const PlanningRound& from, const PlanningRound& to, Reissue& out)
      : from_(from), to_(to), out_(out) {}

  void field(const FieldInfo& info, FieldRef field) override {
    const auto* choice = std::get_if<WrittenChoice*>(&field);
    if (choice == nullptr || !(*choice)->value) return;
    const std::string& id = (*choice)->value->id;
    if (!has_choice(from_, info.list, id) || has_choice(to_, info.list, id)) return;
    out_.unknown.push_back({address_ + std::string{info.id},
                            std::string{info.label} + " is \"" + label_of(from_, info.list, id) +
                                "\", which the new file no longer has. It is kept."});
  }
  void rows(const FieldInfo& info, RowList rows) override {
    for (std::size_t i = 0; i < rows.size(); ++i) {
      below(std::string{info.id} + "/" + rows.id(i), rows.part(i));
    }
  }
  void part(const FieldInfo& info, PartRef part) override { below(std::string{info.id}, part); }

 private:
  void below(const std::string& step, const PartRef& part) {
    const std::size_t length = address_.size();
    address_ += step + "/";
    part.visit(*this);
    address_.resize(length);
  }

  const PlanningRound& from_;
  const PlanningRound& to_;
  Reissue& out_;
  std::string address_;  // with "/" at its end, unless it is empty
};

// The area's own changes to what the files differ in: the area's still stand.
class Overridden final : public FieldVisitor {
 public:
  explicit Overridden(Reissue& out) : out_(out) {}

  void field(const FieldInfo&, FieldRef) override {}
  void rows(const FieldInfo& info, RowList rows) override {
    for (std::size_t i = 0; i < rows.size(); ++i) look_at(info.id, rows, i);
  }
  void part(const FieldInfo&, PartRef) override {}

 private:
  void look_at(std::string_view list, const RowList& rows, std::size_t index) {
    const std::string outer = std::exchange(
        address_, address_ + (address_.empty() ? "" : "/") + address_of(list, rows.id(index)));
    // A list of the round is changed entry by entry, anything else row by row.
    if (list == "lists") {
      rows.part(index).visit(*this);
    } else if (const RoundDifference* other = difference_at(address_)) {
      out_.overridden.push_back(
          {"local/" + address_,
           other->what + ": your own entry stands in place of what the new file says."});
    }
    address_ = outer;
  }
  // The first there or below; null when there is none.
  const RoundDifference* difference_at(const std::string& where) const {
    const auto found =
        std::find_if(out_.round.begin(), out_.round.end(), [&](const RoundDifference& each) {
          return (each.where + "/").substr(0, where.size() + 1) == where + "/";
        });
    return found == out_.round.end() ? nullptr : &*found;
  }

  Reissue& out_;
  std::string address_;  // of the row that is open
};

std::string revision_text(const WrittenCount& revision) {
  return revision.value ? "revision " + std::to_string(*revision.value)
                        : std::string{"a revision that is not said"};
}

void tell_revisions(const ReissueOf& of, Reissue& out) {
  constexpr const char* kWhere = "about/round_revision";
  const WrittenCount& plan = of.plan.about.round_revision;
  const WrittenCount& to = of.to.about.revision;
  out.revisions.push_back({kWhere,
                           "The plan was made with " + revision_text(plan) + "; the file is " +
                               revision_text(to) + "."});
  if (!(plan == of.from.about.revision)) {
    out.revisions.push_back({kWhere,
                             "What is compared is " + revision_text(of.from.about.revision) +
                                 ", which is at hand, and not the one that the plan was made with: "
                                 "give that file to see all that changes."});
  }
  if (plan.value && to.value && *to.value <= *plan.value) {
    out.revisions.push_back(
        {kWhere, "The file is no newer than the one that the plan was made with."});
  }
}

// "Falls: …" before what is to be known of that row, or of the nearest around it that has a name.
void name_places(const Plan& plan, const PlanningRound& round, std::vector<ReissueNote>& notes) {
  for (ReissueNote& note : notes) {
    std::string_view row = note.where;
    std::string name = row_name(plan, round, row);
    while (name.empty() && row.find('/') != row.npos) {
      row = row.substr(0, row.rfind('/'));
      name = row_name(plan, round, row);
    }
    if (!name.empty()) note.words = name + ": " + note.words;
  }
}

bool holds(const std::vector<Finding>& findings, const Finding& finding) {
  return std::any_of(findings.begin(), findings.end(), [&](const Finding& other) {
    return other.key == finding.key && other.message == finding.message &&
           other.severity == finding.severity;
  });
}

std::vector<Finding> not_among(const std::vector<Finding>& findings,
                               const std::vector<Finding>& others) {
  std::vector<Finding> left;
  for (const Finding& finding : findings) {
    if (!holds(others, finding)) left.push_back(finding);
  }
  return left;
}

Error other_round(const ReissueOf& of) {
  return {
      .code = ErrorCode::UnknownRound,
      .message = "The file is that of the round " + of.to.about.round + ", the plan is for " +
                 of.plan.about.round + ".",
      .where = "about/round",
      .remedy = "Choose a file of the same round, or carry the plan over into the other round."};
}

}  // namespace

Result<Reissue> reissue(const ReissueOf& of) {
  if (of.to.about.round != of.plan.about.round) return other_round(of);
  Reissue out;
  const FieldValue revision = value_of(FieldRef{const_cast<WrittenCount*>(  // NOLINT: only read
      &of.to.about.revision)});
  ASSIGN_OR_RETURN(const Edit noted, edit_to_set(of.plan, "about/round_revision", revision));
  const auto* set = std::get_if<SetField>(&noted);
  if (set == nullptr || !(set->before == set->after)) out.edits.push_back(noted);
  tell_revisions(of, out);
  add_rows(of, out);
  out.round = round_differences(of.from, of.to);

  Plan moved = of.plan;
  RETURN_IF_ERROR(apply_edits(moved, out.edits));
  const PlanningRound from = with_changes(of.from, of.plan.local);
  const PlanningRound to = with_changes(of.to, of.plan.local);
  LostChoices lost{from, to, out};
  visit_constant(of.plan, lost);
  name_places(moved, to, out.added);
  name_places(moved, to, out.unknown);
  Overridden overridden{out};
  visit_constant(of.plan.local, overridden);
  const Derived before = derive(of.plan, from);
  const Derived after = derive(moved, to);
  out.figures = figure_moves({of.plan, from, before}, {moved, to, after});
  const std::vector<Finding> had = check(of.plan, from, before);
  const std::vector<Finding> has = check(moved, to, after);
  out.raised = not_among(has, had);
  out.cleared = not_among(had, has);
  return out;
}

}  // namespace core
