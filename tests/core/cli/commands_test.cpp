#include "core/json/json_reader.h"
#include "core/planfile/plan_file.h"
#include "tests/core/cli/machine.h"
#include "tests/support/golden.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

namespace core {
namespace {

using test_support::entry_with;
using test_support::kSample;
using test_support::Machine;

TEST_SUITE_BEGIN("core/cli/commands");

TEST_CASE("wrong use is told on the error output and exits with 64") {
  Machine machine;
  for (const std::vector<std::string>& arguments : std::vector<std::vector<std::string>>{
           {},
           {"nonsense"},
           {"summary"},
           {"summary", "a", "b"},
           {"summary", "b.json", "--colour"},
           {"convert", "b.json"},
           {"convert", "b.json", "-o"},
           {"new", "--round", "2019-20", "-o", "x"},
           {"new", "--round", "1999-00", "--area", "X", "-o", "x"},
           {"explain", "b.json", "finance/nothing"},
           {"schema", "nothing"},
           {"rounds", "1999-00"},
           {"rounds", "2019-20", "2017-19"},
       }) {
    CHECK(machine.run(arguments) == kWrongUse);
    CHECK(machine.out.out.empty());
    CHECK(machine.out.err.substr(0, 5) == "bcw: ");
  }
}

TEST_CASE("help and version are no mistakes") {
  Machine machine;
  CHECK(machine.run({"--help"}) == kFine);
  CHECK(machine.out.out.find("bcw summary FILE") != std::string::npos);
  CHECK(machine.run({"--version"}) == kFine);
  CHECK(machine.out.out.find("2019-20, 2020-21") != std::string::npos);
  CHECK(machine.run_json({"--version"}).text_at("version") != "");
}

TEST_CASE("a file that cannot be read exits with 2, with its name, place and what to do") {
  Machine machine;
  machine.files.all["cut.json"] = machine.files.all["b.json"].substr(0, 5000);
  CHECK(machine.run({"summary", "cut.json"}) == kCannotRead);
  CHECK(machine.out.out.empty());
  CHECK(machine.out.err.substr(0, 20) == "bcw: cut.json: line ");
  CHECK(machine.run({"summary", "nowhere.json"}) == kCannotRead);
  CHECK(machine.run({"summary", "nowhere.json", "--json"}) == kCannotRead);
  CHECK(read_json(machine.out.out)->find("error")->text_at("code") == "not_found");
}

TEST_CASE("a new plan is of its round and replaces nothing") {
  Machine machine;
  const std::vector<std::string> arguments = {
      "new", "--round", "2019-20", "--area", "Rutland", "-o", "r.json"};
  REQUIRE(machine.run(arguments) == kFine);
  const Json summary = machine.run_json({"summary", "r.json"});
  CHECK(summary.find("plan")->text_at("area") == "Rutland");
  CHECK(summary.find("plan")->text_at("round") == "2019-20");
  CHECK(machine.run(arguments) == kCannotRead);
}

TEST_CASE("a chart is written as a picture and said in a sentence; what cannot be drawn is told") {
  Machine machine;
  REQUIRE(machine.run({"chart", "b.json", "change", "-o", "change.svg"}) == kFine);
  CHECK(machine.out.out.find("£1,473,391 larger") != std::string::npos);
  CHECK(machine.files.all["change.svg"].find("£38,581,633") != std::string::npos);
  for (const char* chart : {"funding", "types", "maturity"}) {
    CAPTURE(chart);
    CHECK(machine.run({"chart", "b.json", chart, "-o", std::string{chart} + ".svg"}) == kFine);
  }
  const auto timeline = [&](const char* day, const char* file) {
    return machine.run({"chart", "b.json", "timeline", "--as-of", day, "-o", file});
  };
  CHECK(timeline("5 September 2019", "timeline.svg") == kFine);
  CHECK(machine.files.all["timeline.svg"].find("Today, 5 September 2019") != std::string::npos);
  CHECK(timeline("soon", "soon.svg") == kWrongUse);
  CHECK(machine.run({"chart", "b.json", "pie", "-o", "pie.svg"}) == kWrongUse);
  CHECK(machine.run({"chart", "b.json", "change", "-o", "change.svg"}) == kCannotRead);
  REQUIRE(machine.run({"new", "--round", "2019-20", "--area", "Rutland", "-o", "r.json"}) == kFine);
  CHECK(machine.run({"chart", "r.json", "types", "-o", "none.svg"}) == kCannotRead);
  CHECK(machine.out.err.find("Fill it in first.") != std::string::npos);
}

TEST_CASE("the summary as JSON has shares of rows, the words of the narrative and who was heard") {
  Machine machine;
  const Json summary = machine.run_json({"summary", "b.json"});
  const Json* stream =
      entry_with(summary, "stream_shares", {{"id", "nhs_min"}, {"year", "2019-20"}});
  REQUIRE(stream != nullptr);
  CHECK(stream->text_at("share_percent") == "78.0");
  CHECK(stream->find("uplifted")->is_null());
  const Json* district = entry_with(summary, "district_shares", {{"share_percent", "27.0"}});
  CHECK(district != nullptr);
  CHECK(*summary.find("narrative")->find("words") == Json{8435});
  CHECK(entry_with(summary, "engagement", {{"group", "housing"}}) != nullptr);
  CHECK(summary.find("countdown")->if_array()->empty());
  CHECK(summary.find("standing")->text_at("actions_done_percent") == "14.0");
}

// 45 is 1 more than the 44 of the year, and half more than the 30 of the spring; 12 × 45 = 540.
TEST_CASE("the summary of Barking and Dagenham shows its target alternatives") {
  Machine machine;
  machine.files.all["k.json"] =
      testing::text_of_file("assets/plans/barking-and-dagenham-2017-19.bcplan.json");
  const Json summary = machine.run_json({"summary", "k.json"});
  CHECK(summary.find("options")->if_array()->size() == 3);
  const Json* option = entry_with(summary, "options", {{"id", "m_dtoc"}, {"row", "o_45"}});
  REQUIRE(option != nullptr);
  CHECK(option->text_at("value") == "45");
  CHECK(option->text_at("yearly") == "540");
  CHECK(option->text_at("chosen") == "yes");
  CHECK(option->find("difference")->is_null());
  const Json* year =
      entry_with(summary, "option_baselines", {{"row", "o_45"}, {"baseline", "b_1617"}});
  REQUIRE(year != nullptr);
  CHECK(year->text_at("difference") == "1");
  CHECK(year->text_at("difference_percent") == "2.3");
  const Json* spring =
      entry_with(summary, "option_baselines", {{"row", "o_45"}, {"baseline", "b_feb_may"}});
  REQUIRE(spring != nullptr);
  CHECK(spring->text_at("difference") == "15");
  CHECK(spring->text_at("difference_percent") == "50.0");
}

TEST_CASE("a plan goes to a database and back without a change of a byte") {
  Machine machine;
  REQUIRE(machine.run({"convert", "b.json", "-o", "b.sqlite"}) == kFine);
  CHECK(machine.files.all["b.sqlite"].substr(0, 15) == "SQLite format 3");
  REQUIRE(machine.run({"convert", "b.sqlite", "-o", "again.json"}) == kFine);
  CHECK(machine.files.all["again.json"] == machine.files.all["b.json"]);
  CHECK(machine.run_json({"summary", "b.sqlite"}) == machine.run_json({"summary", "b.json"}));
}

TEST_CASE("a database that another program is writing to is not half read") {
  Machine machine;
  REQUIRE(machine.run({"convert", "b.json", "-o", "b.sqlite"}) == kFine);
  machine.files.all["b.sqlite-wal"] = "pages";
  CHECK(machine.run({"summary", "b.sqlite"}) == kCannotRead);
}

TEST_CASE("a full disk is told, and exits with 2") {
  Machine machine;
  machine.files.is_full = true;
  CHECK(machine.run({"convert", "b.json", "-o", "c.json"}) == kCannotRead);
  CHECK(machine.out.err.find("c.json") != std::string::npos);
}

TEST_CASE("the summary of Buckinghamshire has the figures that the plan publishes") {
  Machine machine;
  const Json summary = machine.run_json({"summary", "b.json"});
  const Json* total = entry_with(summary, "income_total", {{"year", "2019-20"}});
  REQUIRE(total != nullptr);
  CHECK(total->text_at("amount") == "38581633.00");
  CHECK(total->text_at("change") == "1473391.00");
  CHECK(total->text_at("change_percent") == "4.0");
  const Json* before = entry_with(summary, "income_total", {{"year", "2018-19"}});
  REQUIRE(before != nullptr);
  CHECK(before->find("change")->is_null());

  const Json* fence = entry_with(summary, "ring_fences", {{"id", "asc_min"}, {"year", "2019-20"}});
  REQUIRE(fence != nullptr);
  CHECK(fence->text_at("minimum") == "10087237.00");
  CHECK(*fence->find("met") == Json{true});

  const Json* delays = entry_with(
      summary, "metrics", {{"id", "dtoc_daily"}, {"measure", "nhs"}, {"period", "2018-04"}});
  REQUIRE(delays != nullptr);
  CHECK(delays->text_at("actual") == "43.5");
  CHECK(delays->text_at("target") == "24.9");
  CHECK(delays->text_at("status") == "worse");
  CHECK(entry_with(summary, "balance", {{"stream", "nhs_min"}, {"amount", "0.00"}}) != nullptr);
}

TEST_CASE("check names rule, place and figures, and exits with 1 when something is an error") {
  Machine machine;
  machine.run({"check", "b.json", "--json"});
  const Result<Json> findings = read_json(machine.out.out);
  REQUIRE(findings.has_value());
  const Json* percent =
      entry_with(*findings, "findings", {{"where", "stated/s21_percent/written"}});
  REQUIRE(percent != nullptr);
  CHECK(percent->text_at("rule") == "stated_figure_differs");
  CHECK(percent->text_at("severity") == "warning");
  CHECK(percent->text_at("stated") == "0.8");
  CHECK(percent->text_at("recomputed") == "4.0");

  // One pound more than the stream receives.
  std::string& text = machine.files.all["b.json"];
  const std::string income = "\"amount\": \"30105514.00\"";
  REQUIRE(text.find(income) != std::string::npos);
  text.replace(text.find(income), income.size(), "\"amount\": \"30105513.00\"");
  CHECK(machine.run({"check", "b.json", "--json"}) == kFoundErrors);
  CHECK(entry_with(*read_json(machine.out.out), "findings", {{"severity", "error"}}) != nullptr);
}

TEST_CASE("of several files each is checked, and one that cannot be read hides nothing") {
  Machine machine;
  machine.files.all["bad.json"] = "{";
  CHECK(machine.run({"check", "bad.json", "b.json", "--json"}) == kCannotRead);
  CHECK(machine.out.err.find("bad.json") != std::string::npos);
  CHECK(entry_with(*read_json(machine.out.out), "findings", {{"file", "b.json"}}) != nullptr);
}

TEST_CASE("golden: the summary of Buckinghamshire, as a person reads it") {
  Machine machine;
  REQUIRE(machine.run({"summary", "b.json"}) == kFine);
  test_support::check_golden("tests/golden/buckinghamshire-2019-20.summary.txt", machine.out.out);
}

TEST_CASE("golden: where the pool total and a field come from") {
  Machine machine;
  REQUIRE(machine.run({"explain", "b.json", "finance/pool/2019-20/total"}) == kFine);
  std::string text = machine.out.out;
  REQUIRE(machine.run({"explain", "b.json", "income/nhs_min_1920/amount"}) == kFine);
  text += "\n" + machine.out.out;
  test_support::check_golden("tests/golden/buckinghamshire-2019-20.explain.txt", text);
}

TEST_CASE("golden: the schema of the plan file is the one that is published") {
  Machine machine;
  REQUIRE(machine.run({"schema"}) == kFine);
  test_support::check_golden("assets/schema/plan.schema.json", machine.out.out);
}

TEST_CASE("actions stand as they do on a day, a past deadline is overdue from the day after") {
  Machine machine;
  machine.files.all["n.json"] =
      testing::text_of_file("assets/plans/north-east-lincolnshire-2017-19.bcplan.json");
  const auto count = [&](const char* day, const char* state) {
    const Json told = machine.run_json({"summary", "n.json", "--as-of", day});
    const Json* found = entry_with(*told.find("actions"), "states", {{"state", state}});
    return found == nullptr ? 0 : *found->find("count")->if_integer();
  };
  CHECK(count("2017-10-01", "complete") == 9);
  CHECK(count("2017-10-01", "overdue") == 11);
  CHECK(count("2017-01-01", "overdue") == 0);
  CHECK(count("2030-01-01", "complete") + count("2030-01-01", "overdue") <= 33);
  CHECK(count("2030-01-01", "overdue") > count("2017-10-01", "overdue"));
  REQUIRE(machine.run({"summary", "n.json", "--as-of", "2017-10-01"}) == kFine);
  CHECK(machine.out.out.find("Actions on 1 October 2017") != std::string::npos);
  CHECK(machine.run({"summary", "n.json", "--as-of", "soon"}) == kWrongUse);
}

TEST_CASE("a plan is written as a plan file or a database, and as nothing else") {
  Machine machine;
  CHECK(machine.run({"convert", "b.json", "-o", "plan.docx"}) == kCannotRead);
  CHECK(machine.out.err.find(".json or .sqlite") != std::string::npos);
  CHECK_FALSE(machine.files.all.contains("plan.docx"));
  CHECK(machine.run({"convert", "b.json", "-o", "plan"}) == kFine);
  CHECK(machine.run({"convert", "b.json", "-o", "plan.bcplan.json"}) == kFine);
}

TEST_CASE("a plan is carried into another round, and what was done is told") {
  Machine machine;
  const std::vector<std::string> arguments = {
      "rollover", "b.json", "--to", "2021-22", "-o", "next.json", "--uplift"};
  const Json told = machine.run_json(arguments);
  CHECK(told.text_at("written") == "next.json");
  CHECK(told.find("plan")->text_at("round") == "2021-22");
  CHECK(entry_with(told, "dropped", {{"where", "partners/chiltern"}}) != nullptr);
  CHECK(entry_with(told, "changed", {{"where", "schemes/lines/source"}}) != nullptr);
  const Json summary = machine.run_json({"summary", "next.json"});
  // 30,105,514 raised by 5.3 per cent.
  const Json* income = entry_with(summary, "income", {{"stream", "nhs_min"}, {"year", "2021-22"}});
  REQUIRE(income != nullptr);
  CHECK(income->text_at("amount") == "31701106.24");
  CHECK(machine.run(arguments) == kCannotRead);
  CHECK(machine.run({"rollover", "b.json", "--to", "2017-19", "-o", "x.json"}) == kWrongUse);
  CHECK(machine.run({"rollover", "b.json", "--to", "1999-00", "-o", "x.json"}) == kWrongUse);
  CHECK(machine.run({"rollover", "b.json", "-o", "x.json"}) == kWrongUse);
  REQUIRE(machine.run({"rollover", "b.json", "--to", "2020-21", "-o", "text.json"}) == kFine);
  CHECK(machine.out.out.find("\nDropped\n") != std::string::npos);
}

TEST_CASE("a plan is held against a table of allocations, and brought to it with -o") {
  Machine machine;
  machine.files.all["t.csv"] =
      "Board,Stream,Year,Amount,Version\n"
      "Buckinghamshire,nhs_min,2019-20,30105514,3\n"
      "Buckinghamshire,DFG,2019-20,\"£3,583,440\",3\n";
  const Json told = machine.run_json({"allocations", "b.json", "t.csv"});
  CHECK(told.text_at("version") == "3");
  CHECK(*told.find("same")->if_integer() == 1);
  const Json* dfg = entry_with(told, "differences", {{"where", "income/dfg_1920"}});
  REQUIRE(dfg != nullptr);
  CHECK(dfg->text_at("table") == "3583440.00");
  CHECK(dfg->text_at("plan") == "3583439.00");
  REQUIRE(machine.run({"allocations", "b.json", "t.csv", "-o", "c.json"}) == kFine);
  CHECK(machine.out.out.find("Allocations, version 3: 1 row agrees, 1 row differs\n") == 0);
  CHECK(machine.run_json({"allocations", "c.json", "t.csv"})
            .find("differences")
            ->if_array()
            ->empty());

  // The change stands in the history, and says where it comes from.
  Result<PlanFile> taken = read_plan_file(machine.files.all["c.json"]);
  REQUIRE(taken.has_value());
  REQUIRE(taken->history.revisions().size() == 1);
  CHECK(taken->history.revisions()[0].origin.file == "t.csv");
  CHECK(taken->history.revisions()[0].words == "take the allocations, version 3");

  machine.files.all["bad.csv"] = "stream,year,amount\nnothing,2019-20,1\n";
  CHECK(machine.run({"allocations", "b.json", "bad.csv"}) == kCannotRead);
  CHECK(machine.out.err.find("bcw: bad.csv: line 2, column 1: ") == 0);
  CHECK(machine.run({"allocations", "b.json"}) == kWrongUse);
}

TEST_CASE("the three aligned boroughs are combined, with Barking's figures and the others' none") {
  Machine machine;
  for (const char* area : {"barking-and-dagenham", "havering", "redbridge"}) {
    machine.files.all[area] =
        testing::text_of_file("assets/plans/" + std::string{area} + "-2017-19.bcplan.json");
  }
  const Json told = machine.run_json({"combine", "barking-and-dagenham", "havering", "redbridge"});
  CHECK(told.find("areas")->if_array()->size() == 3);
  const Json* dfg = entry_with(told, "streams", {{"id", "dfg"}, {"year", "2017-18"}});
  REQUIRE(dfg != nullptr);
  CHECK(dfg->text_at("income") == "1391000.00");
  REQUIRE(dfg->find("areas")->if_array()->size() == 3);
  CHECK((*dfg->find("areas")->if_array())[0].text_at("income") == "1391000.00");
  CHECK((*dfg->find("areas")->if_array())[1].find("income")->is_null());
  REQUIRE(machine.run({"combine", "barking-and-dagenham", "havering", "redbridge"}) == kFine);
  CHECK((*dfg->find("areas")->if_array())[0].text_at("income_share_percent") == "100.0");
  CHECK((*dfg->find("areas")->if_array())[1].find("income_share_percent")->is_null());
  const Json* pool = entry_with(told, "pool", {{"year", "2017-18"}});
  REQUIRE(pool != nullptr);
  CHECK(pool->text_at("income") == "21758000.00");
  CHECK(told.find("not_given")->if_array()->empty());
  CHECK(machine.out.err.empty());
  // The other two boroughs say nothing: the sum is not of all.
  CHECK(machine.out.out.find("1 of 3 areas") != std::string::npos);
  CHECK(machine.out.out.find("All areas") == std::string::npos);
  CHECK(*dfg->find("income_empty_areas")->if_integer() == 2);
  REQUIRE(machine.run({"combine", "havering", "b.json"}) == kFine);
  CHECK(machine.out.out.find("Metrics of Buckinghamshire\n") != std::string::npos);
  CHECK(machine.out.out.find("Metrics of Havering") == std::string::npos);

  const Json alone = machine.run_json({"combine", "barking-and-dagenham"});
  REQUIRE(alone.find("not_given")->if_array()->size() == 2);
  const Json* missing = entry_with(alone, "not_given", {{"area", "Havering"}});
  REQUIRE(missing != nullptr);
  CHECK(missing->text_at("file") == "havering-2017-19.bcplan.json");
  CHECK(machine.out.err ==
        "bcw: Linked plans that were not given: Havering (linked from Barking and Dagenham), "
        "Redbridge (linked from Barking and Dagenham)\n");

  machine.files.all["again"] = machine.files.all["havering"];
  CHECK(machine.run({"combine", "havering", "again"}) == kCannotRead);
  CHECK(machine.out.err.find("again") != std::string::npos);
  CHECK(machine.run({"combine"}) == kWrongUse);
}

TEST_SUITE_END();

}  // namespace
}  // namespace core
