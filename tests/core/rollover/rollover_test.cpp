#include "core/rollover/rollover.h"
#include "core/rollover/rollover_words.h"

#include "core/cli/embedded_rounds.h"
#include "core/fields/place.h"
#include "core/planfile/plan_file.h"
#include "core/round/round_catalogue.h"
#include "core/round/round_changes.h"
#include "tests/support/any_plan.h"
#include "tests/support/golden.h"
#include "tests/support/plan_builder.h"
#include "tests/support/random_plan.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <map>
#include <string>
#include <vector>

namespace core {
namespace {

using test_support::PlanBuilder;

// Each round is read once.
const PlanningRound& round_of(const std::string& id) {
  static std::map<std::string, PlanningRound> rounds;
  const auto known = rounds.find(id);
  if (known != rounds.end()) return known->second;
  const Result<PlanningRound> round = RoundCatalogue{embedded_rounds()}.find(id);
  REQUIRE(round.has_value());
  return rounds.emplace(id, *round).first->second;
}

struct Way {
  const char* from;
  std::vector<const char*> between;
  const char* to;
};

Rollover rolled(const Plan& plan, const Way& way, BegunAmounts amounts = BegunAmounts::Empty) {
  const PlanningRound from = with_changes(round_of(way.from), plan.local);
  std::vector<PlanningRound> between;
  for (const char* id : way.between) between.push_back(round_of(id));
  Result<Rollover> rollover = roll_over({plan, from, between, round_of(way.to), amounts});
  REQUIRE(rollover.has_value());
  return *std::move(rollover);
}

const Way kOverTheMerger = {"2019-20", {"2020-21"}, "2021-22"};

Plan buckinghamshire() {
  Result<PlanFile> file =
      read_plan_file(testing::text_of_file("assets/plans/buckinghamshire-2019-20.bcplan.json"));
  REQUIRE(file.has_value());
  return std::move(file->plan);
}

template <class RowType>
const RowType& row(const std::vector<RowType>& rows, std::string_view id) {
  const RowType* found = find_row_in(rows, id);
  REQUIRE(found != nullptr);
  return *found;
}

bool says(const Rollover& rollover,
          RolloverKind kind,
          std::string_view where,
          std::string_view part) {
  return std::any_of(rollover.notes.begin(), rollover.notes.end(), [&](const RolloverNote& note) {
    return note.kind == kind && note.where == where && note.words.find(part) != std::string::npos;
  });
}

// Every value of a plan by its address, in the form of a file; rows as such by theirs.
class Leaves final : public FieldVisitor {
 public:
  std::map<std::string, std::string> all;

  void field(const FieldInfo& info, FieldRef field) override {
    const std::string at = below(info);
    if (auto* series = std::get_if<Series*>(&field)) {
      for (const Series::Cell& cell : (*series)->cells()) {
        all[at + "/" + cell.period.text() + "/" + cell.part] =
            (cell.number.value ? cell.number.value->text() : "") + "|" + cell.number.as_written;
      }
    } else if (const FieldValue value = value_of(field); !value.is_empty()) {
      FieldValue plain = value;
      plain.as_written.clear();
      all[at] = text_of(plain) + "|" + value.as_written;
    }
  }
  void rows(const FieldInfo& info, RowList rows) override {
    for (std::size_t i = 0; i < rows.size(); ++i) {
      all[below(info) + "/" + rows.id(i)] = "a row";
      walk(below(info) + "/" + rows.id(i), rows.part(i));
    }
  }
  void part(const FieldInfo& info, PartRef part) override { walk(below(info), part); }

 private:
  std::string below(const FieldInfo& info) const {
    return where_.empty() ? std::string{info.id} : where_ + "/" + std::string{info.id};
  }
  void walk(std::string where, PartRef part) {
    std::swap(where_, where);
    part.visit(*this);
    std::swap(where_, where);
  }

  std::string where_;
};

std::map<std::string, std::string> leaves_of(const Plan& plan) {
  Leaves leaves;
  visit_constant(plan, leaves);
  return std::move(leaves.all);
}

bool is_at_or_below(std::string_view address, std::string_view where) {
  return address.substr(0, where.size()) == where &&
         (address.size() == where.size() || address[where.size()] == '/');
}

bool is_told(const Rollover& rollover, const Plan& holder, const std::string& address) {
  const PartRef root{const_cast<Plan&>(holder)};
  const std::string pattern = pattern_of(root, address);
  return std::any_of(rollover.notes.begin(), rollover.notes.end(), [&](const RolloverNote& note) {
    if (note.kind == RolloverKind::Carried) return false;
    return is_at_or_below(address, note.where) || is_at_or_below(pattern, note.where);
  });
}

// The addresses at which the plans differ though no note says so.
std::vector<std::string> untold_changes(const Plan& old, const Rollover& rollover) {
  const auto before = leaves_of(old);
  const auto after = leaves_of(rollover.plan);
  std::vector<std::string> untold;
  for (const auto& [address, value] : before) {
    const auto now = after.find(address);
    const bool is_same = now != after.end() && now->second == value;
    if (!is_same && !is_told(rollover, old, address)) untold.push_back(address);
  }
  for (const auto& [address, value] : after) {
    if (before.count(address) == 1) continue;
    if (!is_told(rollover, rollover.plan, address)) untold.push_back(address);
  }
  return untold;
}

TEST_SUITE_BEGIN("core/rollover");

TEST_CASE("districts that became one council are one part of the grant, with each part told") {
  const Rollover rollover = rolled(buckinghamshire(), kOverTheMerger);
  const District& merged = row(rollover.plan.districts, "buckinghamshire_council_2021_22");
  CHECK(merged.name == "Buckinghamshire Council");
  CHECK(merged.body.id == "buckinghamshire_council");
  CHECK(merged.amount.is_empty());
  CHECK(says(rollover,
             RolloverKind::Changed,
             "districts",
             "Aylesbury Vale £968,429, Chiltern £702,768, South Bucks £634,507, Wycombe "
             "£1,277,735, together £3,583,439."));
  // Each part stands in the column of the year before, under the body that there is now.
  const District& part = row(rollover.plan.districts, "chiltern");
  CHECK(part.name == "Chiltern");
  CHECK(part.body.id == "buckinghamshire_council");
  CHECK(part.year.value->text() == "2020-21");
  CHECK(part.amount.value == 702768_pounds);
  CHECK(find_row_in(rollover.plan.partners, "chiltern") == nullptr);
  CHECK(rollover.plan.about.is_two_tier == false);
}

TEST_CASE("what refers to a body that has ended refers to its successor") {
  const Rollover rollover = rolled(buckinghamshire(), kOverTheMerger);
  CHECK(row(rollover.plan.income, "dfg_1920").body.id == "buckinghamshire_council");
  CHECK(row(rollover.plan.agreements, "s75_bcf").host.id == "buckinghamshire_council");
  CHECK(row(rollover.plan.people, "bcc_lead").body.id == "buckinghamshire_council");
  CHECK(says(rollover, RolloverKind::Changed, "income/body", "became Buckinghamshire Council"));
}

TEST_CASE(
    "the last year of the old round is the column of the year before, and the next is begun") {
  const Plan old = buckinghamshire();
  const Rollover rollover = rolled(old, kOverTheMerger);
  const Income& before = row(rollover.plan.income, "nhs_min_1920");
  CHECK(before.year.value->text() == "2020-21");
  CHECK(before.amount.value == 30105514_pounds);
  const Income& begun = row(rollover.plan.income, "nhs_min_1920_2021_22");
  CHECK(begun.year.value->text() == "2021-22");
  CHECK(begun.amount.is_empty());
  CHECK(find_row_in(rollover.plan.income, "nhs_min_1819") == nullptr);
  CHECK(rollover.plan.schemes.size() == old.schemes.size());
  CHECK(says(rollover, RolloverKind::Changed, "income", "standing in for 2020-21"));
}

TEST_CASE("a stream that went into another goes on under that one") {
  const Rollover rollover = rolled(buckinghamshire(), kOverTheMerger);
  CHECK(row(rollover.plan.income, "wp_1920").stream.value->id == "ibcf");
  CHECK(row(rollover.plan.income, "wp_1920_2021_22").stream.value->id == "ibcf");
  CHECK(says(rollover, RolloverKind::Changed, "income/stream", "Winter Pressures Grant became"));

  PlanBuilder builder;
  builder.income("ibcf", "2024-25", "100").income("ascdf_icb", "2024-25", "200");
  const Rollover later = rolled(builder.plan(), {"2023-25", {}, "2025-26"});
  CHECK(row(later.plan.income, "i1_2025_26").stream.value->id == "labcg");
  CHECK(row(later.plan.income, "i2_2025_26").stream.value->id == "nhs_min");
}

TEST_CASE("a choice that went into more than one is kept as unknown, and told") {
  PlanBuilder builder;
  builder.scheme("Beds").scheme().type = test_support::choice("intermediate_care");
  const Rollover rollover = rolled(builder.plan(), kOverTheMerger);
  CHECK(rollover.plan.schemes[0].type.value->id == "intermediate_care");
  CHECK(says(rollover, RolloverKind::Carried, "scheme_types/intermediate_care", "kept in 1 row"));
}

TEST_CASE("a metric that goes on keeps what was measured and loses what was promised") {
  PlanBuilder builder;
  builder.metric("res_adm").actual("2019-20 Q1", "12").target("2019-20 Q1", "10");
  builder.metric("nea").actual("2019-20 Q1", "2722");
  const Rollover rollover = rolled(builder.plan(), kOverTheMerger);
  const MetricPlan& kept = row(rollover.plan.metrics, "m1");
  CHECK(kept.actual.cells().size() == 1);
  CHECK(kept.target.is_empty());
  CHECK(find_row_in(rollover.plan.metrics, "m2") == nullptr);
  CHECK(says(rollover, RolloverKind::Dropped, "metrics/m2", "Non-elective admissions"));
  CHECK(row(rollover.plan.metrics, "los21").actual.is_empty());
  CHECK(find_row_in(rollover.plan.metrics, "reabl_cov") == nullptr);
}

TEST_CASE("text stays under a prompt that goes on and is told by its title when it does not") {
  Plan plan;
  for (const char* id : {"governance", "executive_summary"}) {
    Section section;
    section.id = std::string{"n_"} + id;
    section.title = id;
    section.prompt = test_support::choice(id);
    section.text.text = "As agreed.";
    plan.sections.push_back(section);
  }
  const Rollover rollover = rolled(plan, {"2021-22", {"2022-23"}, "2023-25"});
  CHECK(row(rollover.plan.sections, "n_governance").text.text == "As agreed.");
  plan.sections[0].prompt = test_support::choice("nothing_of_the_kind");
  const Rollover without = rolled(plan, {"2021-22", {"2022-23"}, "2023-25"});
  CHECK(find_row_in(without.plan.sections, "n_governance") == nullptr);
  CHECK(says(without, RolloverKind::Dropped, "sections/n_governance", "\"governance\""));
}

TEST_CASE("additions of the area go on unless the new round has them") {
  Plan plan;
  MetricDefinition own;
  own.id = "falls_clinic";
  own.label = "Falls clinic";
  plan.local.metrics.push_back(own);
  own.id = "res_adm";
  plan.local.metrics.push_back(own);
  const Rollover rollover = rolled(plan, kOverTheMerger);
  REQUIRE(rollover.plan.local.metrics.size() == 1);
  CHECK(rollover.plan.local.metrics[0].id == "falls_clinic");
  CHECK(row(rollover.plan.metrics, "falls_clinic").actual.is_empty());
  CHECK(says(rollover, RolloverKind::Dropped, "local/metrics/res_adm", "Falls clinic"));
}

TEST_CASE("a round that plans no later year is refused") {
  const Plan plan;
  for (const char* to : {"2019-20", "2017-19"}) {
    const Result<Rollover> rollover = roll_over({plan, round_of("2019-20"), {}, round_of(to)});
    REQUIRE_FALSE(rollover.has_value());
    CHECK(rollover.error().code == ErrorCode::OutOfRange);
  }
}

TEST_CASE("bodies that succeed each other in a circle stay as they are") {
  Plan plan;
  for (const auto& [id, next] : {std::pair{"a", "b"}, {"b", "a"}, {"c", "gone"}}) {
    Partner partner;
    partner.id = id;
    partner.succeeded_by.id = next;
    plan.partners.push_back(partner);
  }
  CHECK(rolled(plan, kOverTheMerger).plan.partners == plan.partners);
}

TEST_CASE("property: an uplift is exact and rounded half up to the penny once") {
  auto random = test_support::RandomSource::from_environment();
  INFO("replay with TEST_SEED=", random.seed());
  for (int run = 0; run < 300; ++run) {
    const std::int64_t pence = random.between(0, 9'000'000'000);
    const std::string amount = Money::from_literal(pence).text();
    PlanBuilder builder;
    builder.scheme("One").line({.source = "nhs_min", .year = "2020-21", .amount = amount});
    builder.scheme("Two").line({.source = "add_la", .year = "2020-21", .amount = amount});
    const Rollover one = rolled(builder.plan(), {"2020-21", {}, "2021-22"}, BegunAmounts::Uplifted);
    // 5.3 % in 2021-22; the council's own money has no national uplift.
    CHECK(row(one.plan.schemes[0].lines, "b1_2021_22").amount.value->pence() ==
          (pence * 1053 + 500) / 1000);
    CHECK(row(one.plan.schemes[1].lines, "b1_2021_22").amount.is_empty());
  }
}

TEST_CASE("a second year is raised from the unrounded first") {
  PlanBuilder builder;
  builder.scheme("One").line({.year = "2022-23", .amount = "0.83"});
  const Rollover rollover =
      rolled(builder.plan(), {"2022-23", {}, "2023-25"}, BegunAmounts::Uplifted);
  const std::vector<BudgetLine>& lines = rollover.plan.schemes[0].lines;
  // 5.66 % a year: 0.83 gives 0.876978 and 0.926614…; from 0.88 it would be 0.929808.
  CHECK(row(lines, "b1_2023_24").amount.value->text() == "0.88");
  CHECK(row(lines, "b1_2024_25").amount.value->text() == "0.93");
  CHECK(row(lines, "b1").year.value->text() == "2022-23");
}

TEST_CASE("property: a rollover changes only what it says") {
  auto random = test_support::RandomSource::from_environment();
  INFO("replay with TEST_SEED=", random.seed());
  CHECK(untold_changes(buckinghamshire(), rolled(buckinghamshire(), kOverTheMerger)).empty());
  for (int run = 0; run < 40; ++run) {
    const Plan plan =
        random.coin() ? test_support::any_plan(random) : test_support::random_plan(random);
    const BegunAmounts amounts = random.coin() ? BegunAmounts::Uplifted : BegunAmounts::Empty;
    const std::vector<std::string> untold =
        untold_changes(plan, rolled(plan, kOverTheMerger, amounts));
    CAPTURE(untold.empty() ? std::string{} : untold.front());
    CHECK(untold.empty());
  }
}

TEST_CASE("property: a plan that was carried over can be written and read, and carried again") {
  auto random = test_support::RandomSource::from_environment();
  INFO("replay with TEST_SEED=", random.seed());
  for (int run = 0; run < 20; ++run) {
    const Rollover first = rolled(test_support::any_plan(random), kOverTheMerger);
    const PlanFile file{.plan = first.plan};
    const Result<PlanFile> again = read_plan_file(write_plan_file(file));
    REQUIRE(again.has_value());
    CHECK(again->plan == first.plan);
    rolled(first.plan, {"2021-22", {"2022-23"}, "2023-25"}, BegunAmounts::Uplifted);
  }
}

TEST_CASE("what is done is told once, and many texts that stay behind together") {
  std::vector<RolloverNote> notes = {
      {RolloverKind::Carried, "people", "4 people."},
      {RolloverKind::Changed, "schemes/lead", "1 row: A became B."},
      {RolloverKind::Changed, "income/body", "1 row: A became B."},
      {RolloverKind::Dropped, "sections/n1", "The text \"One\": no such prompt."}};
  const std::vector<WordList> few = {
      {"Begun anew or changed", {"1 row: A became B."}},
      {"Left in the old plan", {"The text \"One\": no such prompt."}},
      {"Carried as it is", {"4 people."}}};
  CHECK(words_of(notes) == few);
  for (int i = 0; i < 3; ++i) notes.push_back(notes.back());
  CHECK(words_of(notes)[1].lines ==
        std::vector<std::string>{
            "4 texts of the narrative: the new round has no prompts like theirs."});
  CHECK(words_of({}).empty());
}

TEST_SUITE_END();

}  // namespace
}  // namespace core
