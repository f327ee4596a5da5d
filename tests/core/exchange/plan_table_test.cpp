// Lists of a plan as tables, and what such a table changes when it comes back.
#include "core/exchange/plan_table.h"

#include "core/exchange/table_changes.h"
#include "core/exchange/table_text.h"
#include "core/exchange/table_words.h"
#include "core/planfile/plan_file.h"
#include "tests/support/buckinghamshire.h"
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

TEST_SUITE_BEGIN("core/exchange/plan_table");

Plan sample(const std::string& name) {
  const auto file = read_plan_file(testing::text_of_file("assets/plans/" + name + ".bcplan.json"));
  REQUIRE(file.has_value());
  return file->plan;
}

std::string text_of_table(const Plan& plan, std::string_view id) {
  const Result<PlanTable> table = plan_table(plan, round_2019_20(), id);
  REQUIRE(table.has_value());
  std::vector<std::vector<std::string>> rows(1);
  for (const PlanTableColumn& column : table->columns) rows[0].push_back(column.head);
  rows.insert(rows.end(), table->rows.begin(), table->rows.end());
  return write_table_text(rows);
}

TableChanges changes(const Plan& plan, std::string_view id, std::string_view text) {
  const Result<TableText> table = read_table_text(text);
  REQUIRE(table.has_value());
  Result<TableChanges> found = changes_from_table(plan, round_2019_20(), id, table->rows);
  REQUIRE(found.has_value());
  return *std::move(found);
}

void check_that_nothing_changes(const Plan& plan) {
  for (const PlanTableShape& shape : plan_table_shapes()) {
    CAPTURE(shape.id);
    const TableChanges found = changes(plan, shape.id, text_of_table(plan, shape.id));
    CHECK(found.edits.empty());
    CHECK(found.refused.empty());
    CHECK(found.unknown_heads.empty());
    CHECK(found.left_alone == 0);
  }
}

TEST_CASE("every list, series and part is a table, and its heads differ from each other") {
  std::set<std::string> ids;
  for (const PlanTableShape& shape : plan_table_shapes()) {
    CAPTURE(shape.id);
    CHECK(ids.insert(shape.id).second);
    CHECK_FALSE(shape.label.empty());
    std::set<std::string> heads;
    for (const PlanTableColumn& column : columns_of(shape, round_2019_20())) {
      CHECK(heads.insert(column.head).second);
    }
  }
  for (const char* id : {"about", "income", "schemes", "schemes/lines", "metrics/actual"}) {
    CHECK(ids.contains(id));
  }
}

TEST_CASE("what goes out and comes back changes nothing") {
  for (const char* name : {"buckinghamshire-2019-20",
                           "north-east-lincolnshire-2017-19",
                           "barking-and-dagenham-2017-19",
                           "cambridgeshire-2014",
                           "cambridgeshire-and-peterborough-2021-22"}) {
    CAPTURE(name);
    check_that_nothing_changes(sample(name));
  }
  auto random = test_support::RandomSource::from_environment();
  INFO("replay with TEST_SEED=", random.seed());
  for (int i = 0; i < 40; ++i) check_that_nothing_changes(test_support::random_plan(random));
}

TEST_CASE("a table that was changed says so, cell by cell") {
  const Plan plan = sample("buckinghamshire-2019-20");
  const std::string& id = plan.schemes[0].id;
  const TableChanges found =
      changes(plan,
              "schemes",
              "Name,row,Colour\nNew name,schemes/" + id + ",red\nNo such,schemes/nobody,\n");
  REQUIRE(found.edits.size() == 1);
  const auto* edit = std::get_if<SetField>(&found.edits[0]);
  REQUIRE(edit != nullptr);
  CHECK(edit->where == "schemes/" + id + "/name");
  CHECK(edit->after == FieldValue{std::string{"New name"}});
  CHECK(found.cells == 1);
  CHECK(found.unknown_heads == std::vector<std::string>{"Colour"});
  REQUIRE(found.refused.size() == 1);
  CHECK(found.refused[0].place == "line 3, column 1");
  CHECK(found.left_alone == static_cast<std::int64_t>(plan.schemes.size()) - 1);
  Plan changed = plan;
  CHECK(apply_edits(changed, found.edits).has_value());
  CHECK(changed.schemes[0].name == "New name");
}

TEST_CASE("new rows are added, also inside others, and not twice") {
  Plan plan = sample("buckinghamshire-2019-20");
  const std::string text =
      "In,source,Year,Amount\nFalls,nhs_min,2019-20,\"1,250.50\"\nNowhere,nhs_min,2019-20,5\n";
  const TableChanges found = changes(plan, "schemes/lines", text);
  CHECK(found.added == 1);
  REQUIRE(found.refused.size() == 1);
  CHECK(found.refused[0].remedy.find("\"In\"") != std::string::npos);
  REQUIRE(apply_edits(plan, found.edits).has_value());
  const auto falls = std::find_if(plan.schemes.begin(), plan.schemes.end(), [](const Scheme& each) {
    return each.name == "Falls";
  });
  REQUIRE(falls != plan.schemes.end());
  CHECK(falls->lines.back().amount.value == Money::from_pence(125'050).value());
  CHECK(falls->lines.back().source.value == ChoiceId{"nhs_min"});
  const TableChanges again = changes(plan, "schemes/lines", text);
  CHECK(again.edits.empty());
  CHECK(again.refused.size() == 2);
}

TEST_CASE("choices, rows and answers are known by name; what is not known is refused") {
  Plan plan;
  Income line;
  line.id = "i1";
  plan.income = {line};
  const TableChanges found = changes(plan,
                                     "income",
                                     "Row;Stream;Amount;is_outside_pool\n"
                                     "income/i1;improved better care fund;about 1.2m;maybe\n");
  REQUIRE(found.refused.size() == 1);
  CHECK(found.refused[0].text == "maybe");
  REQUIRE(apply_edits(plan, found.edits).has_value());
  CHECK(plan.income[0].stream.value == ChoiceId{"ibcf"});
  CHECK(plan.income[0].amount.value == Money::from_pence(120'000'000).value());
  CHECK(plan.income[0].amount.as_written == "about 1.2m");
}

TEST_CASE("a number without its last zeros, and a day written otherwise, are no change") {
  Plan plan;
  Scheme scheme;
  scheme.id = "s1";
  BudgetLine line;
  line.id = "b1";
  line.nhs_share.value = Percent{Decimal::from_text("50.0").value()};
  scheme.lines = {line};
  plan.schemes = {scheme};
  Milestone milestone;
  milestone.id = "m1";
  milestone.from.value = Date::from_text("2019-09-05").value();
  plan.milestones = {milestone};
  CHECK(changes(plan, "schemes/lines", "Row,nhs_share\nschemes/s1/lines/b1,50%\n").edits.empty());
  CHECK(changes(plan, "milestones", "Row,from\nmilestones/m1,05/09/2019\n").edits.empty());
}

TEST_CASE("the lines of a text may end in any way") {
  Plan plan;
  Scheme scheme;
  scheme.id = "s1";
  scheme.description.text = "one\ntwo";
  plan.schemes = {scheme};
  const auto edits = [&](std::string_view text) {
    return changes(plan, "schemes", "Row,description\nschemes/s1,\"" + std::string{text} + "\"\n")
        .edits.size();
  };
  CHECK(edits("one\ntwo") == 0);
  CHECK(edits("one\r\ntwo") == 0);
  CHECK(edits("one\rtwo") == 0);
  CHECK(edits("one\r\n\r\ntwo") == 1);
}

TEST_CASE("values by period change and are added") {
  Plan plan = sample("buckinghamshire-2019-20");
  const Result<PlanTable> table = plan_table(plan, round_2019_20(), "metrics/actual");
  REQUIRE(table.has_value());
  REQUIRE_FALSE(table->rows.empty());
  const std::string& address = table->rows[0][0];
  const std::string metric = "metrics/" + plan.metrics[0].id;
  const TableChanges found = changes(plan,
                                     "metrics/actual",
                                     "Row,In,Period,Value\n" + address + ",,,7.25\n," + metric +
                                         ",2031-04,3\n," + metric + ",soon,3\n");
  CHECK(found.cells == 1);
  CHECK(found.added == 1);
  CHECK(found.refused.size() == 1);
  REQUIRE(apply_edits(plan, found.edits).has_value());
  const Series& actual = plan.metrics[0].actual;
  CHECK(actual.at(*Period::from_text("2031-04")).value == Decimal::from_text("3").value());
}

TEST_CASE("which table it is, is seen from its rows or its heads") {
  const Plan plan = sample("buckinghamshire-2019-20");
  for (const char* id :
       {"income", "schemes", "schemes/lines", "metrics/actual", "milestones", "about"}) {
    CAPTURE(id);
    const Result<TableText> table = read_table_text(text_of_table(plan, id));
    REQUIRE(table.has_value());
    REQUIRE(table->rows.size() > 1);
    CHECK(table_of_rows(table->rows, round_2019_20()) == id);
  }
  const auto seen = [](std::string_view text) {
    return table_of_rows(read_table_text(text)->rows, round_2019_20());
  };
  CHECK(seen("In,Commissioner,Area of spend,Provider\n") == "schemes/lines");
  CHECK(seen("Name\nx\n").empty());
  CHECK(seen("Row,Name\nnothing/x,y\n").empty());
  CHECK(seen("").empty());
}

TEST_CASE("what a table changes is told in words") {
  const Plan plan = sample("buckinghamshire-2019-20");
  const auto falls = std::find_if(plan.schemes.begin(), plan.schemes.end(), [](const Scheme& each) {
    return each.name == "Falls";
  });
  REQUIRE(falls != plan.schemes.end());
  const std::string row = "schemes/" + falls->id + "/lines/" + falls->lines[0].id;
  const TableChanges found =
      changes(plan, "schemes/lines", "Row,In,Amount,Colour\n" + row + ",,1.25,\n,Falls,7,\n,,8,\n");
  const std::vector<WordList> lists = words_of(found, plan, round_2019_20());
  REQUIRE(lists.size() == 4);
  CHECK(lists[0].lines[0].find("Falls, ") == 0);
  CHECK(lists[0].lines[0].find(" \u2192 \u00a31.25") != std::string::npos);
  CHECK(lists[1].lines == std::vector<std::string>{"Falls"});
  CHECK(lists[2].lines[0].find("line 4, column 1: It is not said which row") == 0);
  CHECK(lists[3].lines == std::vector<std::string>{"Colour"});
  CHECK(summary_of(found).find("1 cell changes, 1 row is new, ") == 0);
}

TEST_CASE("a table that is none is refused as a whole") {
  const Plan plan;
  CHECK(plan_table(plan, round_2019_20(), "nothing").error().code == ErrorCode::UnknownAddress);
  const auto refused = [&](std::string_view text) {
    const Result<TableText> table = read_table_text(text);
    REQUIRE(table.has_value());
    return changes_from_table(plan, round_2019_20(), "income", table->rows).error();
  };
  CHECK(refused("").code == ErrorCode::BadText);
  CHECK(refused("Colour,Size\nred,4\n").remedy.find("Amount") != std::string::npos);
  std::string many = "Amount\n";
  for (std::size_t i = 0; i <= kMostTableRows; ++i) many += "1\n";
  CHECK(refused(many).code == ErrorCode::TooLarge);
}

TEST_SUITE_END();

}  // namespace
}  // namespace core
