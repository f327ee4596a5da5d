#include "core/finance/line_list.h"
#include "core/money/money_text.h"
#include "tests/support/buckinghamshire.h"
#include "tests/support/plan_builder.h"
#include "tests/support/random_plan.h"
#include "tests/support/random_source.h"

#include <doctest/doctest.h>

#include <set>

namespace core {
namespace {

using test_support::choice;
using test_support::PlanBuilder;
using test_support::round_2019_20;

TEST_SUITE_BEGIN("core/finance/line_list");

Plan three_schemes() {
  PlanBuilder builder;
  builder.scheme("Falls")
      .line({.source = "ibcf", .amount = "300"})
      .line({.source = "nhs_min", .amount = "20"});
  builder.scheme("Adaptations").line({.source = "dfg", .amount = "1000"});
  builder.scheme("Not costed yet");
  return builder.plan();
}

// "Falls 300 | Falls 20 | Adaptations 1,000".
std::string as_text(const LineGroup& group) {
  std::string text;
  for (const ListedLine& at : group.lines) {
    if (!text.empty()) text += " | ";
    text += at.scheme->name;
    if (at.line != nullptr) text += " " + money_text(*at.line->amount.value);
  }
  return text;
}

std::string listed(const Plan& plan, const LineOrder& order) {
  std::string text;
  for (const LineGroup& group : list_lines(plan, round_2019_20(), order).groups) {
    if (!text.empty()) text += "; ";
    if (!order.group_by.empty()) text += group.label + ": ";
    text += as_text(group);
  }
  return text;
}

TEST_CASE("as it comes: every line in the order of the plan, and a scheme without any once") {
  CHECK(listed(three_schemes(), {}) ==
        "Falls £300 | Falls £20 | Adaptations £1,000 | Not costed yet");
}

TEST_CASE("amounts are sorted as amounts, and what is empty stands last either way") {
  CHECK(listed(three_schemes(), {.sort_by = "lines/amount"}) ==
        "Falls £20 | Falls £300 | Adaptations £1,000 | Not costed yet");
  CHECK(listed(three_schemes(), {.sort_by = "lines/amount", .is_ascending = false}) ==
        "Adaptations £1,000 | Falls £300 | Falls £20 | Not costed yet");
}

TEST_CASE("names are sorted in any case of letters, and equal ones stay in the order of the plan") {
  Plan plan = three_schemes();
  plan.schemes[1].name = "adaptations";
  CHECK(listed(plan, {.sort_by = "name"}) ==
        "adaptations £1,000 | Falls £300 | Falls £20 | Not costed yet");
}

TEST_CASE("words are looked for in names, amounts and what choices are called") {
  const Plan plan = three_schemes();
  CHECK(listed(plan, {.words = " fALLs"}) == "Falls £300 | Falls £20");
  CHECK(listed(plan, {.words = "disabled facilities"}) == "Adaptations £1,000");
  CHECK(listed(plan, {.words = "1,000"}) == "Adaptations £1,000");
  CHECK(listed(plan, {.words = "no such thing"}).empty());
  CHECK(listed(plan, {.words = "falls", .kept = {plan.schemes[1].id}}) ==
        "Falls £300 | Falls £20 | Adaptations £1,000");
}

TEST_CASE("of one year: its lines, and what has no year yet") {
  Plan plan = three_schemes();
  plan.schemes[0].lines[0].year.value = *Period::from_text("2018-19");
  plan.schemes[1].lines[0].year = {};
  CHECK(listed(plan, {.year = "2018-19"}) == "Falls £300 | Adaptations £1,000 | Not costed yet");
  CHECK(listed(plan, {.year = "2019-20"}) == "Falls £20 | Adaptations £1,000 | Not costed yet");
  // As in the figures of that year, what has none does not count.
  CHECK(list_lines(plan, round_2019_20(), {.year = "2019-20"}).total.value() == 20_pounds);
}

TEST_CASE("groups stand in the order of the plan, with their sums; what is open comes last") {
  const Plan plan = three_schemes();
  const LineList list = list_lines(plan, round_2019_20(), {.group_by = "lines/source"});
  REQUIRE(list.groups.size() == 4);
  CHECK(as_text(list.groups[0]) == "Falls £300");
  CHECK(list.groups[0].label == "Improved Better Care Fund");
  CHECK(list.groups[0].total.value() == 300_pounds);
  CHECK(list.groups[3].label.empty());
  CHECK(as_text(list.groups[3]) == "Not costed yet");
  CHECK(list.groups[3].total.value() == std::nullopt);
  CHECK(list.total.value() == 1320_pounds);
}

TEST_CASE("the theme of a line is its own, else its scheme's") {
  Plan plan = three_schemes();
  plan.themes.emplace_back().id = "t1";
  plan.themes.back().name = "Staying well";
  plan.schemes[0].theme.id = "t1";
  CHECK(listed(plan, {.words = "falls", .group_by = "theme"}) ==
        "Staying well: Falls £300 | Falls £20");
}

TEST_CASE(
    "however lines are grouped and sorted, none is lost or doubled, and the sums are the same") {
  auto random = test_support::RandomSource::from_environment();
  INFO("replay with TEST_SEED=", random.seed());
  for (int i = 0; i < 60; ++i) {
    const Plan plan = test_support::random_plan(random);
    const LineList plain = list_lines(plan, round_2019_20(), {});
    LineOrder order;
    order.group_by = i % 3 == 0 ? "" : i % 3 == 1 ? "type" : "lines/provider";
    order.sort_by = kLineListFields[static_cast<std::size_t>(i) % kLineListFields.size()];
    order.is_ascending = i % 2 == 0;
    const LineList list = list_lines(plan, round_2019_20(), order);
    std::set<std::pair<const Scheme*, const BudgetLine*>> seen;
    for (const LineGroup& group : list.groups) {
      for (const ListedLine& at : group.lines) CHECK(seen.insert({at.scheme, at.line}).second);
    }
    CHECK(seen.size() == plain.groups[0].lines.size());
    CHECK(list.total == plain.total);
  }
}

TEST_SUITE_END();

}  // namespace
}  // namespace core
