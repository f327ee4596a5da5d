// What a family of rules reads, and where it puts what it finds. For the files of core/checks only.
#pragma once

#include "core/checks/finding.h"
#include "core/derived/derived.h"
#include "core/plan/plan.h"
#include "core/round/planning_round.h"

#include <cstdint>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace core {

class ProseCache;

struct CheckContext {
  const Plan& plan;
  const PlanningRound& round;
  const Derived& derived;
  std::vector<Finding>& findings;
  std::optional<Date> as_of = {};
  ProseCache* prose = nullptr;  // what is known of the plan's paragraphs, when somebody keeps it

  // Makes the key of rule and place, with what it holds already behind them, and fills in what the
  // catalogue says of the rule where the finding is silent: the remedy. A finding on a recalled fact
  // warns at most.
  void add(Finding finding) const;
  // With the severity of the catalogue too.
  void add(std::string_view rule, Finding finding) const;
  // `subject` names the row, `rest` says what is wrong with it: "Falls", "no scheme moves it".
  void tell(std::string_view rule,
            std::string where,
            std::string_view subject,
            std::string_view rest) const;
  std::string label_of(const FigureName& name) const;
};

// Texts one after the other: sentences put together with less code than by adding.
std::string words(std::initializer_list<std::string_view> texts);
// "risks/r1/score".
std::string place(std::initializer_list<std::string_view> steps);
// A row's name in a sentence, not longer than a line; `what` ("An action") where it has none.
std::string in_short(std::string_view name, std::string_view what);

// The labels of what is missing, and whether all the facts that ask for it are verified.
class MissingLabels {
 public:
  void add(std::string_view label, bool is_verified);
  std::int64_t count() const { return count_; }
  // "Council; Clinical commissioning group"
  const std::string& text() const { return text_; }
  bool is_verified() const { return is_verified_; }

 private:
  std::string text_;
  std::int64_t count_ = 0;
  bool is_verified_ = true;
};

// Whether the year is one that the round plans, not only compares with.
bool is_planned(const CheckContext& context, const WrittenPeriod& year);

// One file each.
void check_balances(const CheckContext& context);
void check_ring_fences(const CheckContext& context);
void check_uplifts(const CheckContext& context);
void check_earmarks(const CheckContext& context);
void check_districts(const CheckContext& context);
void check_schemes(const CheckContext& context);
void check_outputs(const CheckContext& context);
void check_benefits(const CheckContext& context);
void check_risk_sharing(const CheckContext& context);
void check_stated_figures(const CheckContext& context);
void check_metrics(const CheckContext& context);
void check_targets(const CheckContext& context);
void check_impacts(const CheckContext& context);
void check_change_model(const CheckContext& context);
void check_actions(const CheckContext& context);
void check_timeline(const CheckContext& context);
void check_risks(const CheckContext& context);
void check_capacity(const CheckContext& context);
void check_evidence(const CheckContext& context);
void check_conditions(const CheckContext& context);
void check_sign_offs(const CheckContext& context);
void check_agreements(const CheckContext& context);
void check_engagement(const CheckContext& context);
void check_documents(const CheckContext& context);
void check_boards(const CheckContext& context);
void check_duplicates(const CheckContext& context);
void check_round_revision(const CheckContext& context);
void check_fields(const CheckContext& context);
void check_text(const CheckContext& context);

}  // namespace core
