// The forms in which bcw check tells what it found, and what it can be asked to leave out.
#include "core/checks/check.h"
#include "core/checks/acceptance.h"
#include "core/checks/rules.h"
#include "core/cli/commands.h"
#include "core/cli/embedded_rounds.h"
#include "core/json/json_reader.h"
#include "core/planfile/plan_file.h"
#include "tests/core/cli/machine.h"
#include "tests/support/golden.h"

#include <doctest/doctest.h>

#include <set>
#include <string>
#include <vector>

namespace core {
namespace {

constexpr const char* kPilot = "pilot_rate_impossible";

// With the sample plan also under a name that a reference has to escape, and a new plan.
class Machine : public test_support::Machine {
 public:
  Machine() {
    files.all["b 1.json"] = files.all["b.json"];
    REQUIRE(run({"new", "--round", "2019-20", "--area", "X", "-o", "new.json"}) == kFine);
  }
  Json json() const {
    Result<Json> json = read_json(out.out);
    REQUIRE(json.has_value());
    return *std::move(json);
  }
  // The rules of all findings, with the options behind the file.
  std::multiset<std::string> rules(std::vector<std::string> options) {
    options.insert(options.begin(), {"check", "b 1.json", "--json"});
    CHECK(run(options) == kFine);
    std::multiset<std::string> found;
    const Json all = json();
    for (const Json& finding : *all.find("findings")->if_array()) {
      found.insert(std::string{finding.text_at("rule")});
    }
    return found;
  }
};

const Json& run_of(const Json& sarif) {
  return sarif.find("runs")->if_array()->front();
}

TEST_SUITE_BEGIN("core/cli/check");

TEST_CASE("what check cannot be asked for is wrong use, with the words that it knows") {
  Machine machine;
  for (const std::vector<std::string>& options :
       std::vector<std::vector<std::string>>{{"--only", "no_such_rule"},
                                             {"--only", ""},
                                             {"--only", "stream_overspent,"},
                                             {"--severity", "bad"},
                                             {"--format", "xml"},
                                             {"--format", "sarif", "--json"},
                                             {"--as-of", "31 April 2019"}}) {
    std::vector<std::string> arguments = {"check", "b 1.json"};
    arguments.insert(arguments.end(), options.begin(), options.end());
    CAPTURE(options.back());
    CHECK(machine.run(arguments) == kWrongUse);
    CHECK_FALSE(machine.out.err.empty());
  }
}

TEST_CASE("only some rules, and only findings that are severe enough, can be asked for") {
  Machine machine;
  const auto all = machine.rules({});
  CHECK(all.count(kPilot) == 1);
  CHECK(all.count("field_required") > 1);
  CHECK(machine.rules({"--only", kPilot}) == std::multiset<std::string>{kPilot});
  const auto two = machine.rules({"--only", "pilot_rate_impossible, wording_against_direction"});
  CHECK(two == std::multiset<std::string>{kPilot, "wording_against_direction"});
  const auto warnings = machine.rules({"--severity", "warning"});
  CHECK(warnings.count(kPilot) == 1);
  CHECK(warnings.count("field_required") == 0);
  CHECK(machine.rules({"--severity", "info"}) == all);
  CHECK(machine.rules({"--severity", "error"}).empty());
}

TEST_CASE("an error that was not asked for does not decide the exit code") {
  Machine machine;
  std::string& text = machine.files.all["b 1.json"];
  const std::string income = "\"amount\": \"30105514.00\"";
  REQUIRE(text.find(income) != std::string::npos);
  text.replace(text.find(income), income.size(), "\"amount\": \"30105513.00\"");
  CHECK(machine.run({"check", "b 1.json"}) == kFoundErrors);
  CHECK(machine.run({"check", "b 1.json", "--only", kPilot}) == kFine);
}

TEST_CASE("what is overdue is told of the day that is given, and of no other") {
  Machine machine;
  CHECK(machine.rules({}).count("section_75_overdue") == 0);
  CHECK(machine.rules({"--as-of", "2019-12-15"}).count("section_75_overdue") == 0);
  CHECK(machine.rules({"--as-of", "2019-12-16"}).count("section_75_overdue") == 1);
  CHECK(machine.rules({"--as-of", "2019-12-16"}).count("section_75_unsigned") == 0);
}

TEST_CASE("as text: the finding, what to do, and with --explain the rule and its reason") {
  Machine machine;
  CHECK(machine.run({"check", "b 1.json", "--only", kPilot}) == kFine);
  const std::string finding =
      "warning  pilots/brokerage/successes\n"
      "    Brokerage for self-funders in hospital: 69% of 25 cases is no whole number of them.\n"
      "    Enter the number of successes, or the cases that the rate is of.\n";
  CHECK(machine.out.out == finding);
  CHECK(machine.run({"check", "b 1.json", "--only", kPilot, "--explain"}) == kFine);
  CHECK(
      machine.out.out ==
      finding +
          "    pilot_rate_impossible: A rate is a whole number of successes out of the cases: 69% "
          "of 25 cannot be. (domain A51)\n");
  CHECK(machine.run({"check", "new.json", "b 1.json", "--only", kPilot}) == kFine);
  CHECK(machine.out.out == "new.json: no findings\nb 1.json: " + finding);
}

TEST_CASE("as JSON: every member of a finding, and the reason when it is asked for") {
  Machine machine;
  CHECK(machine.run({"check", "b 1.json", "--only", kPilot, "--format", "json"}) == kFine);
  CHECK(machine.out.out == R"({
  "findings": [
    {
      "rule": "pilot_rate_impossible",
      "key": "pilot_rate_impossible:pilots/brokerage/successes",
      "severity": "warning",
      "where": "pilots/brokerage/successes",
      "message": "Brokerage for self-funders in hospital: 69% of 25 cases is no whole number of them.",
      "remedy": "Enter the number of successes, or the cases that the rate is of.",
      "stated": null,
      "recomputed": null,
      "difference": null
    }
  ]
}
)");
  CHECK(machine.run({"check", "b 1.json", "--only", kPilot, "--json", "--explain"}) == kFine);
  const Json json = machine.json();
  const Json& finding = json.find("findings")->if_array()->front();
  CHECK(finding.text_at("why").ends_with("(domain A51)"));
  CHECK(finding.text_at("title") == "Success rates that no number of cases gives");
}

TEST_CASE("as SARIF: one result, with its rule, level, words, file and address") {
  Machine machine;
  CHECK(machine.run({"check", "b 1.json", "--only", kPilot, "--format", "sarif"}) == kFine);
  const std::string& out = machine.out.out;
  const std::size_t results = out.find("\"results\"");
  REQUIRE(results != std::string::npos);
  const std::size_t index_at = out.find("\"ruleIndex\": ", results);
  REQUIRE(index_at != std::string::npos);
  const Json sarif = machine.json();
  const Json& result = run_of(sarif).find("results")->if_array()->front();
  CHECK(result.text_at("ruleId") == kPilot);
  CHECK(result.text_at("level") == "warning");
  CHECK(result.find("message")->text_at("text") ==
        "Brokerage for self-funders in hospital: 69% of 25 cases is no whole number of them. Enter "
        "the number of successes, or the cases that the rate is of.");
  const Json& location = result.find("locations")->if_array()->front();
  CHECK(location.find("physicalLocation")->find("artifactLocation")->text_at("uri") ==
        "b%201.json");
  CHECK(location.find("logicalLocations")->if_array()->front().text_at("fullyQualifiedName") ==
        "pilots/brokerage/successes");
  CHECK(result.find("partialFingerprints")->text_at("findingKey/v1") ==
        "pilot_rate_impossible:pilots/brokerage/successes");
}

// What the standard asks for: sections 3.13, 3.14, 3.19, 3.27 and 3.49 of SARIF 2.1.0.
TEST_CASE(
    "as SARIF: the properties that the standard requires, and indexes that lead to the rule") {
  Machine machine;
  CHECK(machine.run({"check", "b 1.json", "new.json", "--format", "sarif"}) == kFine);
  const Json sarif = machine.json();
  CHECK(sarif.text_at("version") == "2.1.0");
  CHECK(sarif.text_at("$schema") == "https://json.schemastore.org/sarif-2.1.0.json");
  const Json& driver = *run_of(sarif).find("tool")->find("driver");
  CHECK(driver.text_at("name") == "bcw");
  CHECK_FALSE(driver.text_at("version").empty());
  const Json::Array& rules = *driver.find("rules")->if_array();
  REQUIRE(rules.size() == all_rules().size());
  const std::set<std::string_view> levels = {"error", "warning", "note"};
  for (const Json& rule : rules) {
    CHECK(find_rule(rule.text_at("id")) != nullptr);
    CHECK_FALSE(rule.find("shortDescription")->text_at("text").empty());
    CHECK_FALSE(rule.find("fullDescription")->text_at("text").empty());
    CHECK_FALSE(rule.find("help")->text_at("text").empty());
    CHECK(levels.contains(rule.find("defaultConfiguration")->text_at("level")));
  }
  std::set<std::string_view> files;
  for (const Json& result : *run_of(sarif).find("results")->if_array()) {
    CHECK_FALSE(result.find("message")->text_at("text").empty());
    CHECK(levels.contains(result.text_at("level")));
    const std::int64_t index = *result.find("ruleIndex")->if_integer();
    CHECK(rules.at(static_cast<std::size_t>(index)).text_at("id") == result.text_at("ruleId"));
    const Json& location = result.find("locations")->if_array()->front();
    files.insert(location.find("physicalLocation")->find("artifactLocation")->text_at("uri"));
  }
  CHECK(files == std::set<std::string_view>{"b%201.json", "new.json"});
}

TEST_CASE("a file that cannot be read leaves the others' results, and exits with 2") {
  Machine machine;
  CHECK(machine.run({"check", "none.json", "b 1.json", "--only", kPilot, "--format", "sarif"}) ==
        kCannotRead);
  const Json sarif = machine.json();
  CHECK(run_of(sarif).find("results")->if_array()->size() == 1);
}

TEST_CASE("a new plan of any round has things to do, and no error and no warning") {
  for (const std::string& id : RoundCatalogue{embedded_rounds()}.ids()) {
    CAPTURE(id);
    Machine machine;
    REQUIRE(machine.run({"new", "--round", id, "--area", "X", "-o", "n.json"}) == kFine);
    CHECK(machine.run({"check", "n.json", "--severity", "warning"}) == kFine);
    CHECK(machine.out.out == "n.json: no findings\n");
    CHECK(machine.run({"check", "n.json"}) == kFine);
    CHECK(machine.out.out.starts_with("to_do"));
  }
}

TEST_CASE("golden: the page of all rules is what bcw rules prints") {
  Machine machine;
  REQUIRE(machine.run({"rules"}) == kFine);
  test_support::check_golden("docs/checks.md", machine.out.out);
  CHECK(machine.run({"rules", "more"}) == kWrongUse);
  REQUIRE(machine.run({"rules", "--json"}) == kFine);
  CHECK(machine.json().find("rules")->if_array()->size() == all_rules().size());
}

// Read against the documents: docs/checks_measured.md says how each was judged.
TEST_CASE("golden: what is wrong in the sample plans, as a person reads it") {
  Machine machine;
  std::vector<std::string> arguments = {"check"};
  for (const std::string name : {"barking-and-dagenham-2017-19",
                                 "buckinghamshire-2019-20",
                                 "cambridgeshire-2014",
                                 "cambridgeshire-and-peterborough-2021-22",
                                 "havering-2017-19",
                                 "north-east-lincolnshire-2017-19",
                                 "redbridge-2017-19"}) {
    machine.files.all[name] = testing::text_of_file("assets/plans/" + name + ".bcplan.json");
    arguments.push_back(name);
  }
  arguments.insert(arguments.end(), {"--severity", "warning", "--explain"});
  CHECK(machine.run(arguments) == kFine);
  test_support::check_golden("tests/golden/samples.check.txt", machine.out.out);
}

TEST_CASE("bcw ready says what holds a plan up, and not more when a finding is accepted") {
  Machine machine;
  CHECK(machine.run({"ready", "b 1.json"}) == kFoundErrors);
  CHECK(machine.out.out.starts_with("Not yet: "));
  CHECK(machine.out.out.find("\n  schemes: not yet, ") != std::string::npos);
  CHECK(machine.out.out.find("\nApprovals outstanding\n") != std::string::npos);
  CHECK(machine.run({"ready", "b 1.json", "--json"}) == kFoundErrors);
  const Json json = machine.json();
  CHECK(json.text_at("verdict") == "not_yet");
  CHECK_FALSE(json.find("sections")->if_array()->empty());
  CHECK(machine.run({"ready"}) == kWrongUse);
}

TEST_CASE("an accepted finding keeps its reason in every form, and is no error of the plan") {
  Machine machine;
  Result<PlanFile> file = read_plan_file(machine.files.all["new.json"]);
  REQUIRE(file.has_value());
  file->plan.sections.emplace_back().id = "n1";
  file->plan.sections[0].title = "Mrs A, 943 476 5919";
  machine.files.all["new.json"] = write_plan_file(*file);
  CHECK(machine.run({"check", "new.json", "--only", "text_nhs_number"}) == kFoundErrors);
  AcceptedFinding& accepted = file->plan.accepted_findings.emplace_back();
  accepted.id = "a1";
  accepted.reason.text = "A made-up number.";
  const PlanningRound round = *RoundCatalogue{embedded_rounds()}.find("2019-20");
  for (const Finding& each : check(file->plan, round, derive(file->plan, round))) {
    if (each.rule != "text_nhs_number") continue;
    accepted.finding = each.key;
    accepted.digest = digest_of(each, file->plan);
  }
  machine.files.all["new.json"] = write_plan_file(*file);
  CHECK(machine.run({"check", "new.json", "--only", "text_nhs_number"}) == kFine);
  CHECK(machine.out.out.find("    Accepted: A made-up number.\n") != std::string::npos);
  CHECK(machine.run({"check", "new.json", "--only", "text_nhs_number", "--format", "sarif"}) ==
        kFine);
  CHECK(machine.out.out.find("\"justification\": \"A made-up number.\"") != std::string::npos);
}

TEST_SUITE_END();

}  // namespace
}  // namespace core
