#include "core/report/report.h"

#include "core/checks/check.h"
#include "core/planfile/plan_file.h"
#include "core/report/contacts.h"
#include "core/report/html.h"
#include "core/report/report_sections.h"
#include "tests/support/any_plan.h"
#include "tests/support/buckinghamshire.h"
#include "tests/support/golden.h"
#include "tests/support/random_plan.h"
#include "tests/support/text_file.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <set>
#include <string>
#include <vector>

namespace core {
namespace {

using test_support::round_2019_20;

const Date kDay = *Date::from_text("2019-09-27");

Report report_on(const Plan& plan, const PlanningRound& round, const ReportChoice& choice) {
  const Derived derived = derive(plan, round);
  const std::vector<Finding> findings = check({plan, round, derived, kDay});
  return report_of({plan, round, derived, findings, kDay, MoneyUnit::Pounds}, choice);
}

std::string html_on(const Plan& plan, const ReportChoice& choice) {
  return html_of(report_on(plan, round_2019_20(), choice));
}

Plan sample() {
  const auto file =
      read_plan_file(testing::text_of_file("assets/plans/buckinghamshire-2019-20.bcplan.json"));
  REQUIRE(file.has_value());
  return file->plan;
}

bool has(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

class ListIds final : public FieldVisitor {
 public:
  std::vector<std::string> ids;
  void field(const FieldInfo&, FieldRef) override {}
  void rows(const FieldInfo& info, RowList) override { ids.emplace_back(info.id); }
  void part(const FieldInfo& info, PartRef) override { ids.emplace_back(info.id); }
};

// Every opening tag of HTML that is not void has its end, in order.
bool is_balanced(const std::string& html) {
  const std::set<std::string> ends_itself = {"meta", "br", "!doctype"};
  std::vector<std::string> open;
  for (std::size_t at = html.find('<'); at != std::string::npos; at = html.find('<', at + 1)) {
    const std::size_t end = html.find('>', at);
    if (end == std::string::npos) return false;
    const bool is_end = html[at + 1] == '/';
    const std::size_t from = at + (is_end ? 2 : 1);
    const std::string name = html.substr(from, html.find_first_of(" >/", from) - from);
    if (is_end) {
      if (open.empty() || open.back() != name) return false;
      open.pop_back();
    } else if (html[end - 1] != '/' && !ends_itself.contains(name)) {
      open.push_back(name);
    }
  }
  return open.empty();
}

TEST_SUITE_BEGIN("core/report");

TEST_CASE("every list and part of a plan has its place in the report of the whole") {
  std::set<std::string_view> told = {"accepted_findings"};  // among the findings
  for (const SectionRecipe& recipe : recipes_of(ReportKind::WholePlan)) {
    for (const std::string_view part : recipe.parts) CHECK(told.insert(part).second);
  }
  ListIds lists;
  visit_constant(Plan{}, lists);
  for (const std::string& id : lists.ids) {
    CAPTURE(id);
    CHECK(told.contains(id));
  }
  CHECK(told.size() == lists.ids.size());
}

TEST_CASE("the papers say the plan's figures, as they were read") {
  const Plan plan = sample();
  const std::string board = html_on(plan, {.kind = ReportKind::BoardPaper});
  test_support::check_golden("tests/golden/report/buckinghamshire-board.html", board);
  CHECK(has(board, "note the pool of \u00a338,581,633 in 2019-20;"));
  CHECK(has(board,
            "For \u00a33,583,439 of it no spending is entered yet (Disabled Facilities Grant"));
  CHECK(has(board, "2018-19 counts \u00a31,671,318 that was outside the pool that year."));
  CHECK(has(board, "The plan records no risks yet."));
  test_support::check_golden("tests/golden/report/buckinghamshire-page.html",
                             html_on(plan, {.kind = ReportKind::OnePage}));
}

TEST_CASE("sections can be left out") {
  const Plan plan = sample();
  ReportChoice choice{.kind = ReportKind::BoardPaper, .left_out = {"financial", "no_such"}};
  const Report less = report_on(plan, round_2019_20(), choice);
  const Report all = report_on(plan, round_2019_20(), {.kind = ReportKind::BoardPaper});
  CHECK(less.sections.size() + 1 == all.sections.size());
  for (const ReportSection& section : less.sections) CHECK(section.id != "financial");
}

TEST_CASE("a plan without anything in it makes a report without empty sections") {
  const Plan plan;
  for (const ReportKindInfo& info : report_kinds()) {
    const Report report = report_on(plan, round_2019_20(), {.kind = info.kind});
    for (const ReportSection& section : report.sections) CHECK_FALSE(section.blocks.empty());
    CHECK(is_balanced(html_of(report)));
  }
}

TEST_CASE("how people are reached is told only when it is asked for") {
  Plan plan;
  Person person;
  person.id = "p1";
  person.name = "Ann Officer";
  person.email = "ann@example.org";
  plan.people = {person};
  CHECK_FALSE(has(html_on(plan, {}), "ann@example.org"));
  CHECK(has(html_on(plan, {}), "Ann Officer"));
  CHECK(has(html_on(plan, {.with_contacts = true}), "ann@example.org"));
}

TEST_CASE("addresses and telephone numbers in texts are left out as well") {
  struct Case {
    std::string_view text, left;
  };
  for (const Case& each : {
           Case{"Ring 020 8227 2875, or write to a.b@example.gov.uk.",
                "Ring [telephone number left out], or write to [e-mail address left out]."},
           Case{"(01296) 395000", "[telephone number left out]"},
           Case{"+44 20 7946 0958 by day", "[telephone number left out] by day"},
           Case{"07700900123", "[telephone number left out]"},
           Case{"\u00a30.5m on 01 09 2017, 0 of 10,000,000 and 2000000000",
                "\u00a30.5m on 01 09 2017, 0 of 10,000,000 and 2000000000"},
           Case{"beds @ home, @ 5.5", "beds @ home, @ 5.5"},
       }) {
    CHECK(without_contacts(each.text) == each.left);
    CHECK(without_contacts(each.left) == each.left);
  }
  Plan plan;
  Section section;
  section.id = "n1";
  section.text.text = "Tel: 020 8227 2875";
  plan.sections = {section};
  // The timeline is a chart and its table.
  Milestone milestone;
  milestone.id = "m1";
  milestone.what = "Ring 020 8227 2876";
  milestone.from.value = kDay;
  plan.milestones = {milestone};
  CHECK(has(html_on(plan, {.with_contacts = true}), "8227 2876"));
  CHECK_FALSE(has(html_on(plan, {}), "8227"));
  CHECK(has(html_on(plan, {.with_contacts = true}), "020 8227 2875"));
}

TEST_CASE("money of which nothing is known to be spent is not said to be left") {
  Plan plan;
  Income line;
  line.id = "i1";
  line.stream.value = ChoiceId{"nhs_min"};
  line.year.value = Period::from_text("2019-20").value();
  line.amount.value = Money::from_pence(100'000).value();
  plan.income = {line};
  const std::string page = html_on(plan, {.kind = ReportKind::OnePage});
  CHECK(has(page, "The pool of 2019-20 is \u00a31,000. No spending is entered yet."));
  CHECK_FALSE(has(page, "not planned to be spent"));
}

TEST_CASE("what the board is asked follows the day") {
  Plan plan;
  SignOff board;
  board.id = "so1";
  board.body = "Health and Wellbeing Board";
  board.role.value = ChoiceId{"hwb"};
  board.approved_on.value = kDay;
  plan.sign_offs = {board};
  CHECK(has(html_on(plan, {.kind = ReportKind::BoardPaper}),
            "<li>note that it has approved the plan on 27 September 2019.</li>"));
  plan.sign_offs[0].approved_on.value = kDay + 1;
  const std::string before = html_on(plan, {.kind = ReportKind::BoardPaper});
  CHECK(has(before, "<li>approve the plan for submission.</li>"));
  CHECK(has(before, "outstanding, foreseen for 28 September 2019"));
}

TEST_CASE("the papers say of each metric what is aimed at, or that nothing is") {
  Plan plan = sample();
  const std::string page = html_on(plan, {.kind = ReportKind::OnePage});
  CHECK(has(page, "<td class=\"n\">400</td>"));
  MetricPlan bare;
  bare.id = "m1";
  bare.metric = plan.metrics[0].metric;
  plan.metrics = {bare};
  CHECK(has(html_on(plan, {.kind = ReportKind::OnePage}), "no target entered"));
}

TEST_CASE("a stated figure is told by its name") {
  const std::string whole = html_on(sample(), {});
  CHECK_FALSE(has(whole, ">finance/pool/"));
  CHECK_FALSE(has(whole, ">finance/schemes/"));
}

TEST_CASE(
    "an approval that is outstanding and a ring-fence that is not met stand in what is asked") {
  Plan plan;
  SignOff sign_off;
  sign_off.id = "so1";
  sign_off.body = "The Council";
  plan.sign_offs = {sign_off};
  CHECK(has(html_on(plan, {.kind = ReportKind::BoardPaper}),
            "<li>note that 1 approval is outstanding.</li>"));
  plan.sign_offs[0].approved_on.value = Date::from_text("2019-09-01").value();
  const std::string approved = html_on(plan, {.kind = ReportKind::BoardPaper});
  CHECK(has(approved, "<li>approve the plan for submission.</li>"));
  CHECK_FALSE(has(approved, "outstanding"));
}

TEST_CASE("any plan makes whole HTML, the same each time, rows as wide as their table") {
  auto random = test_support::RandomSource::from_environment();
  INFO("replay with TEST_SEED=", random.seed());
  for (int i = 0; i < 25; ++i) {
    const Plan plan =
        i % 2 == 0 ? test_support::any_plan(random) : test_support::random_plan(random);
    for (const ReportKindInfo& info : report_kinds()) {
      const Report report = report_on(plan, round_2019_20(), {.kind = info.kind});
      const std::string html = html_of(report);
      CHECK(is_balanced(html));
      CHECK(html == html_on(plan, {.kind = info.kind}));
      for (const ReportSection& section : report.sections) {
        for (const ReportBlock& block : section.blocks) {
          for (const auto& row : block.table.rows) CHECK(row.size() == block.table.columns.size());
        }
      }
    }
  }
}

TEST_CASE("a report is named for its plan, its day and what it is") {
  Plan plan;
  plan.about.area = "Buckinghamshire";
  plan.about.round = "2019-20";
  CHECK(suggested_report_name(plan, ReportKind::BoardPaper, kDay) ==
        "buckinghamshire-2019-20-2019-09-27-board-paper.html");
}

TEST_SUITE_END();

}  // namespace
}  // namespace core
