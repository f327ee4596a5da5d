// The rounds of assets/rounds, each and all: what every one of them must hold to.
#include "core/checks/check.h"
#include "core/cli/embedded_rounds.h"
#include "core/derived/derive.h"
#include "core/fields/json_form.h"
#include "core/json/json_writer.h"
#include "core/plan/new_plan.h"
#include "core/planfile/plan_file.h"
#include "core/round/provisional_round.h"
#include "core/round/round_catalogue.h"
#include "core/round/round_reader.h"
#include "core/round/round_words.h"
#include "tests/support/text_file.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <set>
#include <string>
#include <vector>

namespace core {
namespace {

using Ids = std::vector<std::string>;

const Ids kRounds = {"2014-16",
                     "2015-16",
                     "2016-17",
                     "2017-19",
                     "2019-20",
                     "2020-21",
                     "2021-22",
                     "2022-23",
                     "2023-25",
                     "2025-26",
                     "2026-27"};

const RoundCatalogue& catalogue() {
  static const RoundCatalogue kCatalogue{embedded_rounds()};
  return kCatalogue;
}

PlanningRound round_of(const std::string& id) {
  Result<PlanningRound> round = catalogue().find(id);
  REQUIRE_MESSAGE(round.has_value(), id, ": ", text_of(round.error()));
  return *std::move(round);
}

// Every shipped round, and the one that is carried over from the last.
std::vector<PlanningRound> all_rounds() {
  std::vector<PlanningRound> rounds;
  for (const std::string& id : kRounds) rounds.push_back(round_of(id));
  rounds.push_back(round_of(catalogue().provisional_id()));
  return rounds;
}

template <class RowType>
Ids ids_of(const std::vector<RowType>& rows) {
  Ids ids;
  for (const RowType& row : rows) ids.push_back(row.id);
  return ids;
}

// The patterns of all fields of a plan, "schemes/lines/amount".
class Patterns final : public FieldVisitor {
 public:
  void field(const FieldInfo& info, FieldRef) override {
    all.insert(before_ + std::string{info.id});
  }
  void rows(const FieldInfo& info, RowList rows) override {
    rows.insert_empty(0, "row");
    part(info, rows.part(0));
  }
  void part(const FieldInfo& info, PartRef part) override {
    const std::string outer = before_;
    before_ += std::string{info.id} + "/";
    part.visit(*this);
    before_ = outer;
  }

  std::set<std::string> all;

 private:
  std::string before_;
};

TEST_SUITE_BEGIN("core/round/shipped_rounds");

TEST_CASE("the rounds from 2014 on are compiled in, and each file of the folder is one of them") {
  CHECK(catalogue().ids() == kRounds);
  std::set<std::string> there;
  for (const auto& entry : std::filesystem::directory_iterator("assets/rounds")) {
    there.insert(entry.path().stem().string());
  }
  CHECK(there == std::set<std::string>(kRounds.begin(), kRounds.end()));
}

TEST_CASE("every round file is in the canonical layout, nothing unknown in it, under its own id") {
  for (const std::string& id : kRounds) {
    CAPTURE(id);
    const std::string text = testing::text_of_file("assets/rounds/" + id + ".json");
    PlanningRound round = round_of(id);
    CHECK(round.about.round == id);
    CHECK(round.about.revision.value == 1);
    CHECK(round.unknown.members.empty());
    const bool is_canonical = write_json(json_of_part(PartRef{round})) == text;
    CHECK(is_canonical);
  }
}

TEST_CASE("a round begins where the one before ends, and names the years it plans") {
  for (const PlanningRound& round : all_rounds()) {
    CAPTURE(round.about.round);
    std::vector<Period> planned;
    for (const RoundYear& year : round.years) {
      if (year.is_planned == true) planned.push_back(*year.year.value);
    }
    REQUIRE_FALSE(planned.empty());
    CHECK(planned.front().text().substr(0, 4) == round.about.round.substr(0, 4));
    CHECK(planned.back().next() == *year_after(round.about.round));
  }
}

TEST_CASE(
    "only the rounds whose papers are not all out are provisional, and their facts are marked") {
  for (const PlanningRound& round : all_rounds()) {
    CAPTURE(round.about.round);
    const bool is_late = round.about.round >= "2026-27";
    CHECK(round.about.is_provisional == is_late);
    if (!is_late) continue;
    for (const MetricDefinition& metric : round.metrics) CHECK_FALSE(metric.is_verified());
    for (const RingFence& fence : round.ring_fences) CHECK_FALSE(fence.is_verified());
  }
}

TEST_CASE("an empty plan of every round has its rows begun, is checked, saves and loads again") {
  for (const PlanningRound& round : all_rounds()) {
    CAPTURE(round.about.round);
    PlanFile file{.plan = new_plan(round, "Anywhere")};
    CHECK(file.plan.conditions.size() == round.conditions.size());
    const auto asked = std::count_if(round.metrics.begin(), round.metrics.end(), [](const auto& m) {
      return m.is_optional != true;
    });
    CHECK(static_cast<std::ptrdiff_t>(file.plan.metrics.size()) == asked);
    const Derived derived = derive(file.plan, round);
    for (const Finding& finding : check(file.plan, round, derived)) {
      CHECK_MESSAGE(finding.severity != Severity::Error, finding.where, " ", finding.message);
    }
    const Result<PlanFile> again = read_plan_file(write_plan_file(file));
    REQUIRE(again.has_value());
    CHECK(again->plan == file.plan);
  }
}

TEST_CASE("every rule for a field names a field that a plan has") {
  Plan plan;
  Patterns patterns;
  describe(plan, patterns);
  for (const PlanningRound& round : all_rounds()) {
    for (const FieldRule& rule : round.field_rules) {
      CHECK_MESSAGE(patterns.all.contains(rule.field), round.about.round, ": ", rule.field);
    }
  }
}

TEST_CASE("the sub type is asked for with exactly the scheme types that have sub types") {
  for (const PlanningRound& round : all_rounds()) {
    CAPTURE(round.about.round);
    RowReferences with_sub_types;
    for (const SchemeType& type : round.scheme_types) {
      if (!type.sub_types.empty()) with_sub_types.push_back({type.id});
    }
    put_in_order(with_sub_types);
    const FieldRule* rule = rule_for(round, "schemes/sub_type");
    CHECK((rule == nullptr ? RowReferences{} : rule->required_when) == with_sub_types);
  }
}

TEST_CASE("every round has the lists that calculations and forms rest on") {
  for (const PlanningRound& round : all_rounds()) {
    for (const char* list : {"areas_of_spend",
                             "commissioners",
                             "providers",
                             "impact_levels",
                             "output_units",
                             "cost_bases",
                             "quantity_bases",
                             "partner_kinds",
                             "stated_units",
                             "approving_bodies",
                             "sign_off_kinds",
                             "risk_words",
                             "risk_scale",
                             "assurance_outcomes",
                             "streams",
                             "scheme_types",
                             "conditions",
                             "approval_roles"}) {
      CHECK_MESSAGE(!choices_of(round, list).empty(), round.about.round, ": ", list);
    }
    CHECK(has_choice(round, "commissioners", "joint"));
    CHECK(has_choice(round, "areas_of_spend", "social_care"));
  }
}

TEST_CASE("every stream says who pays it, to whom, and by which rules") {
  for (const PlanningRound& round : all_rounds()) {
    for (const Stream& stream : round.streams) {
      CAPTURE(round.about.round);
      CAPTURE(stream.id);
      CHECK_FALSE(stream.paid_by.empty());
      CHECK_FALSE(stream.paid_to.empty());
      CHECK_FALSE(stream.rules.text.empty());
      CHECK(stream.kind.value.has_value());
      CHECK(stream.must_be_pooled.has_value());
    }
  }
}

TEST_CASE("streams come, go and take over others as the grants did") {
  const auto streams = [](const char* id) { return ids_of(round_of(id).streams); };
  CHECK(streams("2014-16") ==
        Ids{"s256", "nhs_min", "dfg", "sccg", "add_la", "add_nhs", "carry_forward"});
  CHECK(streams("2017-19") ==
        Ids{"nhs_min", "dfg", "ibcf", "wp", "add_la", "add_nhs", "carry_forward"});
  CHECK(
      streams("2022-23") ==
      Ids{"nhs_min", "dfg", "ibcf", "ascdf_la", "ascdf_icb", "add_la", "add_nhs", "carry_forward"});
  CHECK(streams("2025-26") == Ids{"nhs_min", "labcg", "dfg", "add_la", "add_nhs", "carry_forward"});
  CHECK(find_row_in(round_of("2020-21").streams, "ibcf")->replaces == RowReferences{{"wp"}});
  CHECK(find_row_in(round_of("2025-26").streams, "labcg")->replaces ==
        RowReferences{{"ascdf_la"}, {"ibcf"}});
}

TEST_CASE("each round plans for the metrics of its papers") {
  const auto planned = [](const char* id) {
    const Plan plan = new_plan(round_of(id), "Anywhere");
    return ids_of(plan.metrics);
  };
  CHECK(planned("2014-16") == Ids{"res_adm", "reabl", "dtoc_days", "aea", "pat_exp"});
  CHECK(planned("2015-16") == Ids{"nea", "res_adm", "reabl", "dtoc_days", "pat_exp"});
  CHECK(planned("2016-17") == Ids{"nea", "res_adm", "reabl", "dtoc_days", "pat_exp"});
  CHECK(planned("2017-19") == Ids{"nea", "res_adm", "reabl", "dtoc_daily"});
  CHECK(planned("2020-21") == Ids{});
  CHECK(planned("2021-22") == Ids{"avoid_adm", "los14", "los21", "dupr", "res_adm", "reabl"});
  CHECK(planned("2022-23") == Ids{"avoid_adm", "dupr", "res_adm", "reabl"});
  CHECK(planned("2023-25") == Ids{"avoid_adm", "falls", "dupr", "res_adm", "reabl"});
  CHECK(planned("2025-26") == Ids{"ea65", "disch_delay", "res_adm25"});
}

TEST_CASE("national uplifts are those that were published") {
  const PlanningRound round = round_of("2017-19");
  CHECK(find_row_in(round.uplifts, "nhs_min_2017_18")->rate.value->number.text() == "1.79");
  CHECK(find_row_in(round.uplifts, "nhs_min_2018_19")->rate.value->number.text() == "1.9");
  CHECK(find_row_in(round_of("2021-22").uplifts, "nhs_min_2021_22")->rate.value->number.text() ==
        "5.3");
  CHECK_FALSE(find_row_in(round_of("2023-25").uplifts, "nhs_min_2024_25")->is_verified());
}

TEST_CASE("pay for performance of 2015-16 expects 3.5% less, at a recalled £1,490 an admission") {
  const PlanningRound round = round_of("2015-16");
  const RuleFigure* least = find_row_in(round.rule_figures, "p4p_minimum_reduction");
  const RuleFigure* cost = find_row_in(round.rule_figures, "p4p_cost_per_admission");
  REQUIRE(least != nullptr);
  REQUIRE(cost != nullptr);
  CHECK(least->rate.value->number.text() == "3.5");
  CHECK(cost->amount.value->text() == "1490.00");
  CHECK_FALSE(cost->is_verified());
  CHECK(find_row_in(round.rule_figures, "p4p_pot")->amount.value->text() == "1000000000.00");
}

TEST_SUITE_END();

}  // namespace
}  // namespace core
