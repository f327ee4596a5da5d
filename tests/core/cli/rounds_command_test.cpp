// The commands about planning rounds and their files.
#include "core/planfile/plan_file.h"
#include "tests/core/cli/machine.h"
#include "tests/support/golden.h"

#include <doctest/doctest.h>

#include <string>

namespace core {
namespace {

using test_support::entry_with;
using test_support::Machine;

TEST_SUITE_BEGIN("core/cli/rounds");

TEST_CASE("golden: the rounds that there are, and one of them with every fact and its source") {
  Machine machine;
  REQUIRE(machine.run({"rounds"}) == kFine);
  std::string text = machine.out.out;
  REQUIRE(machine.run({"rounds", "2017-19"}) == kFine);
  text += "\n" + machine.out.out;
  test_support::check_golden("tests/golden/rounds.txt", text);
}

TEST_CASE("the list of rounds says which are provisional, and how many facts are unverified") {
  Machine machine;
  const Json list = machine.run_json({"rounds"});
  const Json* last = entry_with(list, "rounds", {{"round", "2027-28"}, {"based_on", "2026-27"}});
  REQUIRE(last != nullptr);
  CHECK(*last->find("is_provisional") == Json{true});
  CHECK(*last->find("facts") == *last->find("unverified"));
  const Json* published = entry_with(list, "rounds", {{"round", "2019-20"}});
  REQUIRE(published != nullptr);
  CHECK(*published->find("is_provisional") == Json{false});
}

TEST_CASE("a round as JSON is a round file: changed, it can be given back without any code") {
  Machine machine;
  REQUIRE(machine.run({"rounds", "2027-28", "--json"}) == kFine);
  std::string text = machine.out.out;
  const std::string named = "\"Better Care Fund 2027-28\"";
  REQUIRE(text.find(named) != std::string::npos);
  text.replace(text.find(named), named.size(), "\"Our own round\"");
  machine.files.all["ours.json"] = text;
  REQUIRE(machine.run({"rounds", "2027-28", "--rounds", "ours.json"}) == kFine);
  CHECK(machine.out.out.starts_with("Our own round"));
  REQUIRE(
      machine.run(
          {"new", "--round", "2027-28", "--area", "X", "-o", "x.json", "--rounds", "ours.json"}) ==
      kFine);
  CHECK(machine.run({"summary", "x.json", "--rounds", "ours.json"}) == kFine);
  CHECK(machine.out.out.find("Our own round") != std::string::npos);
}

TEST_CASE("a round file from outside that is wrong is refused with its name and place") {
  Machine machine;
  machine.files.all["bad.json"] =
      testing::text_of_file("tests/roundfiles/bad/unknown_aggregation.json");
  CHECK(machine.run({"summary", "b.json", "--rounds", "bad.json"}) == kCannotRead);
  CHECK(machine.out.err.starts_with("bcw: bad.json: metrics/nea/aggregation: "));
  CHECK(machine.run({"rounds", "--rounds", "nowhere.json"}) == kCannotRead);
  CHECK(machine.run({"rounds", "--rounds"}) == kWrongUse);
}

TEST_CASE("golden: the schema of a round file is the one that is published") {
  Machine machine;
  REQUIRE(machine.run({"schema", "round"}) == kFine);
  test_support::check_golden("assets/schema/round.schema.json", machine.out.out);
}

TEST_CASE("another file of the plan's round is told before it is taken") {
  Machine machine;
  REQUIRE(machine.run({"rounds", "2019-20", "--json"}) == kFine);
  std::string text = machine.out.out;
  const std::string_view old_date = "\"2019-04-10\"";
  REQUIRE(text.find(old_date) != std::string::npos);
  text.replace(text.find(old_date), old_date.size(), "\"2019-05-01\"");
  machine.files.all["round.json"] = text;
  const std::string before = machine.files.all["b.json"];

  const Json told = machine.run_json({"reissue", "b.json", "round.json"});
  CHECK(machine.files.all["b.json"] == before);
  const Json* date = entry_with(told, "round", {{"kind", "changed"}, {"after", "1 May 2019"}});
  REQUIRE(date != nullptr);
  CHECK(date->text_at("before") == "10 April 2019");
  REQUIRE(machine.run({"reissue", "b.json", "round.json", "-o", "moved.json"}) == kFine);
  CHECK(machine.out.out.find("10 April 2019 becomes 1 May 2019") != std::string::npos);
  CHECK(machine.files.all.contains("moved.json"));

  CHECK(machine.run({"reissue", "b.json"}) == kWrongUse);
  CHECK(machine.run({"reissue", "b.json", "b.json"}) == kCannotRead);
  REQUIRE(machine.run({"rounds", "2017-19", "--json"}) == kFine);
  machine.files.all["other.json"] = machine.out.out;
  CHECK(machine.run({"reissue", "b.json", "other.json"}) == kCannotRead);
  CHECK(machine.out.err.find("the plan is for 2019-20") != std::string::npos);
}

TEST_SUITE_END();

}  // namespace
}  // namespace core
