#include "core/exchange/allocation_differences.h"

#include "tests/support/buckinghamshire.h"
#include "tests/support/plan_builder.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>

namespace core {
namespace {

using test_support::PlanBuilder;

const PlanningRound& round() {
  return test_support::round_2019_20();
}

AllocationTable table_of(const std::string& csv, const Plan& plan) {
  Result<AllocationTable> table = read_allocations(csv, plan, round());
  if (!table.has_value()) FAIL(text_of(table.error()));
  return *std::move(table);
}

AllocationComparison compared(const std::string& csv, const Plan& plan) {
  return compare_allocations(table_of(csv, plan), plan, round());
}

Plan after(const AllocationComparison& comparison, Plan plan) {
  REQUIRE(apply_edits(plan, comparison.edits).has_value());
  return plan;
}

Partner partner(const char* id, const char* name) {
  Partner row;
  row.id = id;
  row.name = name;
  return row;
}

TEST_SUITE_BEGIN("core/exchange/allocations");

TEST_CASE("heads are read in any case and any order, names by id, name or short name") {
  Plan plan;
  plan.about.area = "Testshire";
  plan.partners = {partner("ccg", "Testshire CCG")};
  const AllocationTable table = table_of(
      "\xEF\xBB\xBFYEAR,Amount,Funding Stream,Body,Status,Version,Date,Social care minimum\r\n"
      "2019/20,\"£1,234.50\",ccg minimum,testshire ccg,Confirmed,2,7 March 2019,500\r\n"
      "2019-20,2m,DFG,,,,,\r\n",
      plan);
  CHECK(table.version == "2");
  CHECK(table.date == "7 March 2019");
  REQUIRE(table.rows.size() == 3);
  CHECK(table.rows[0].kind == AllocationKind::Minimum);
  CHECK(table.rows[0].what == "asc_min");
  CHECK(table.rows[0].amount == 500_pounds);
  CHECK(table.rows[1].what == "nhs_min");
  CHECK(table.rows[1].body == "ccg");
  CHECK(table.rows[1].certainty == "confirmed");
  CHECK(table.rows[1].amount == 123450_pence);
  CHECK(table.rows[2].amount == 2000000_pounds);
}

TEST_CASE("amounts are pounds unless a column unit says otherwise, and a date is a day") {
  const AllocationTable table = table_of(
      "stream,year,amount,unit\n"
      "dfg,2019-20,\"1,517\",£'000\n"
      "ibcf,2019-20,1.5,£m\n"
      "wp,2019-20,20,\n",
      Plan{});
  REQUIRE(table.rows.size() == 3);
  CHECK(table.rows[0].amount == 1517000_pounds);
  CHECK(table.rows[1].amount == 1500000_pounds);
  CHECK(table.rows[2].amount == 20_pounds);
  const auto refused = [](const std::string& csv) {
    const Result<AllocationTable> result = read_allocations(csv, Plan{}, round());
    return result.has_value() ? std::string{} : text_of(result.error());
  };
  CHECK(refused("stream,year,amount,unit\ndfg,2019-20,1,stone\n").find("unit \"stone\"") !=
        std::string::npos);
  CHECK(refused("stream,year,amount,date\ndfg,2019-20,1,April 2019\n").empty());
  const std::string no_day = refused("stream,year,amount,date\ndfg,2019-20,1,31 April 2018\n");
  CHECK(no_day.find("no such day in the calendar") != std::string::npos);
  CHECK(no_day.find("line 2") != std::string::npos);
}

TEST_CASE("a thousandth of the plan's amount is told as what it probably is") {
  PlanBuilder builder;
  builder.income("dfg", "2019-20", "1517238");
  const AllocationComparison comparison =
      compared("stream,year,amount\ndfg,2019-20,1517\n", builder.plan());
  REQUIRE(comparison.differences.size() == 1);
  CHECK(comparison.differences[0].remark.find("thousandth") != std::string::npos);
  const AllocationComparison other =
      compared("stream,year,amount\ndfg,2019-20,15170\n", builder.plan());
  CHECK(other.differences[0].remark.empty());
}

TEST_CASE("rows for other areas and of other years are left aside and counted") {
  Plan plan;
  plan.about.area = "Testshire";
  plan.about.board = "Testshire Health and Wellbeing Board";
  const AllocationTable table = table_of(
      "board,stream,year,amount\n"
      "Testshire,dfg,2019-20,1\n"
      "testshire health and wellbeing board,ibcf,2019-20,2\n"
      "Elsewhere,dfg,2019-20,3\n"
      "Testshire,dfg,2030-31,4\n",
      plan);
  CHECK(table.rows.size() == 2);
  CHECK(table.other_boards == 1);
  CHECK(table.other_years == 1);
}

TEST_CASE("a table that cannot be understood is refused with line and column") {
  struct Case {
    const char* csv;
    ErrorCode code;
    const char* where;
  };
  Plan plan;
  plan.about.area = "Testshire";
  for (const Case& c :
       {Case{"", ErrorCode::BadText, "line 1, column 1"},
        {"stream,year\n", ErrorCode::BadText, "line 1, column 1"},
        {"stream,year,amount,colour\n", ErrorCode::UnknownAddress, "line 1, column 20"},
        {"stream,year,amount,Year\n", ErrorCode::DuplicateId, "line 1, column 20"},
        {"stream,year,amount\nnothing,2019-20,1\n", ErrorCode::UnknownAddress, "line 2, column 1"},
        {"stream,year,amount\ndfg,2019-21,1\n", ErrorCode::BadText, "line 2, column 5"},
        {"stream,year,amount\ndfg,2019-20,\n", ErrorCode::BadText, "line 2, column 13"},
        {"stream,year,amount\ndfg,2019-20,1,234\n", ErrorCode::BadText, "line 2, column 1"},
        {"stream,year,amount\ndfg,2019-20,9999999999999\n",
         ErrorCode::OutOfRange,
         "line 2, column 13"},
        {"stream,year,amount,body\ndfg,2019-20,1,Nobody\n",
         ErrorCode::UnknownAddress,
         "line 2, column 15"},
        {"stream,year,amount,minimum\nnhs_min,2019-20,1,x\n",
         ErrorCode::UnknownAddress,
         "line 2, column 19"},
        {"stream,year,amount,status\ndfg,2019-20,1,perhaps\n",
         ErrorCode::UnknownAddress,
         "line 2, column 15"},
        {"stream,year,amount\ndfg,2019-20,1\nDFG,2019-20,2\n",
         ErrorCode::DuplicateId,
         "line 3, column 13"},
        {"stream,year,amount,version\ndfg,2019-20,1,1\nibcf,2019-20,2,2\n",
         ErrorCode::BadText,
         "line 3, column 16"},
        {"board,stream,year,amount\nElsewhere,dfg,2019-20,1\n", ErrorCode::NotFound, ""}}) {
    CAPTURE(c.csv);
    const Result<AllocationTable> table = read_allocations(c.csv, plan, round());
    REQUIRE_FALSE(table.has_value());
    CHECK(table.error().code == c.code);
    CHECK(table.error().where == c.where);
  }
}

TEST_CASE("what the plan holds otherwise or not at all is told, and set or added") {
  PlanBuilder builder;
  builder.income("nhs_min", "2019-20", "100").income("dfg", "2019-20", "50");
  builder.income("ibcf", "2019-20", "").income("add_la", "2019-20", "7");
  builder.minimum("asc_min", "2019-20", "40").district("Chiltern", "2019-20", "20");
  const Plan& plan = builder.plan();
  const AllocationComparison comparison = compared(
      "stream,year,amount,minimum,district\n"
      "nhs_min,2019-20,110,,\n"
      "dfg,2019-20,50,,\n"
      "ibcf,2019-20,30,,\n"
      "wp,2019-20,9,,\n"
      "nhs_min,2019-20,45,asc_min,\n"
      "dfg,2019-20,21,,chiltern\n"
      "dfg,2019-20,5,,South Bucks\n",
      plan);
  CHECK(comparison.same == 1);
  REQUIRE(comparison.differences.size() == 6);
  CHECK(comparison.differences[0].where == "income/i1");
  CHECK(comparison.differences[0].in_table == 110_pounds);
  CHECK(comparison.differences[0].in_plan == 100_pounds);
  CHECK_FALSE(comparison.differences[1].in_plan.has_value());
  CHECK(comparison.differences[2].what == "Winter Pressures Grant 2019-20");
  CHECK(comparison.differences[2].remark == "not in the plan");

  const Plan changed = after(comparison, plan);
  CHECK(changed.income[0].amount.value == 110_pounds);
  CHECK(changed.income[2].amount.value == 30_pounds);
  REQUIRE(changed.income.size() == 5);
  CHECK(changed.income[4].id == "wp_2019_20");
  CHECK(changed.income[4].amount.value == 9_pounds);
  CHECK(changed.minimums[0].amount.value == 45_pounds);
  CHECK(changed.districts[0].amount.value == 21_pounds);
  CHECK(changed.districts[1].name == "South Bucks");
  CHECK(changed.districts[1].id == "south_bucks_2019_20");
  // Nothing else: the additional money, the schemes and the rest are as they were.
  CHECK(changed.income[3] == plan.income[3]);
  Plan rest = changed;
  rest.income = plan.income;
  rest.minimums = plan.minimums;
  rest.districts = plan.districts;
  CHECK(rest == plan);
}

TEST_CASE("a plan that was brought to its table agrees with it") {
  const Plan plan = test_support::buckinghamshire();
  const std::string csv =
      "stream,year,amount,asc_min\nnhs_min,2019-20,30105515,10087238\nadd_nhs,2019-20,1,\n";
  const AllocationComparison first = compared(csv, plan);
  CHECK_FALSE(first.edits.empty());
  const AllocationComparison second = compared(csv, after(first, plan));
  CHECK(second.differences.empty());
  CHECK(second.edits.empty());
  CHECK(second.same == 3);
}

TEST_CASE("money of several bodies is held against each; a row without a body is given one") {
  PlanBuilder builder;
  builder.income("nhs_min", "2019-20", "100");
  Plan plan = builder.plan();
  plan.partners = {partner("a", "A CCG"), partner("b", "B CCG")};
  const std::string csv =
      "stream,year,amount,body,certainty\nnhs_min,2019-20,100,A CCG,indicative\n";
  const Plan one = after(compared(csv, plan), plan);
  REQUIRE(one.income.size() == 1);
  CHECK(one.income[0].body.id == "a");
  CHECK(one.income[0].certainty.value->id == "indicative");

  const Plan two = after(compared(csv + "nhs_min,2019-20,70,b,\n", one), one);
  REQUIRE(two.income.size() == 2);
  CHECK(two.income[1].id == "nhs_min_b_2019_20");
  // A table that names no body means all of them together, and changes neither.
  const AllocationComparison all = compared("stream,year,amount\nnhs_min,2019-20,170\n", two);
  CHECK(all.same == 1);
  const AllocationComparison other = compared("stream,year,amount\nnhs_min,2019-20,171\n", two);
  REQUIRE(other.differences.size() == 1);
  CHECK(other.differences[0].in_plan == 170_pounds);
  CHECK(other.edits.empty());
}

TEST_CASE("a row of the plan that the table lacks is told and left alone") {
  PlanBuilder builder;
  builder.income("dfg", "2019-20", "50").district("Chiltern", "2019-20", "20");
  Plan plan = builder.plan();
  plan.partners = {partner("a", "A"), partner("b", "B")};
  plan.income[0].body.id = "b";
  const AllocationComparison comparison = compared(
      "stream,year,amount,body,district\ndfg,2019-20,50,a,\ndfg,2019-20,1,,Wycombe\n", plan);
  const auto lacking = [&](const char* where) {
    return std::any_of(comparison.differences.begin(),
                       comparison.differences.end(),
                       [&](const AllocationDifference& each) {
                         return each.where == where && each.remark == "not in the table";
                       });
  };
  CHECK(lacking("income/i1"));
  CHECK(lacking("districts/d1"));
  const Plan changed = after(comparison, plan);
  CHECK(changed.income[0] == plan.income[0]);
  CHECK(changed.districts[0] == plan.districts[0]);
}

TEST_SUITE_END();

}  // namespace
}  // namespace core
