// bcw report to CSV, and bcw import.
#include "core/base/text.h"
#include "tests/core/cli/machine.h"

#include <doctest/doctest.h>

#include <string>

namespace core {
namespace {

using test_support::Machine;

TEST_SUITE_BEGIN("core/cli/tables");

TEST_CASE("a list goes out as CSV, is edited, and its edits come back as those and no others") {
  Machine machine;
  REQUIRE(machine.run({"report", "b.json", "-o", "s.csv", "--table", "schemes/lines"}) == kFine);
  CHECK(machine.out.out.find("Wrote s.csv\nschemes/lines: ") == 0);
  std::string& csv = machine.files.all["s.csv"];
  CHECK(csv.find("\xEF\xBB\xBFRow,In,") == 0);
  REQUIRE(machine.run({"import", "b.json", "s.csv"}) == kFine);
  CHECK(machine.out.out.find("Into schemes/lines, read as UTF-8: 0 cells change, 0 rows are new, 0 "
                             "rows of the plan are not") == 0);

  const std::size_t at = csv.find("250000");
  REQUIRE(at != std::string::npos);
  csv.replace(at, 6, "251000");
  const Json json = machine.run_json(
      {"import", "b.json", "s.csv", "--table", "schemes/lines", "-o", "n.bcplan.json"});
  CHECK(json.find("edits")->if_array()->size() == 1);
  CHECK(json.text_at("written") == "n.bcplan.json");
  CHECK(machine.files.all["n.bcplan.json"].find("\"251000.00\"") != std::string::npos);
  CHECK(machine.files.all["n.bcplan.json"].find("import the table schemes/lines") !=
        std::string::npos);
}

TEST_CASE("how people are reached goes out only when it is asked for") {
  Machine machine;
  REQUIRE(machine.run({"report", "b.json", "-o", "p.csv", "--table", "people"}) == kFine);
  CHECK(lower_case(machine.files.all["p.csv"]).find("mail") == std::string::npos);
  REQUIRE(machine.run({"report", "b.json", "-o", "q.csv", "--table", "people", "--contacts"}) ==
          kFine);
  CHECK(lower_case(machine.files.all["q.csv"]).find("mail") != std::string::npos);
}

TEST_CASE("what is not understood is told with its place, and what cannot be done") {
  Machine machine;
  machine.files.all["t.csv"] = "Row,Amount\nincome/nobody,5\n";
  REQUIRE(machine.run({"import", "b.json", "t.csv", "--table", "income"}) == kFine);
  CHECK(machine.out.out.find("line 2, column 1: The plan has no row \"income/nobody\"") !=
        std::string::npos);
  machine.files.all["bad.csv"] = "a,\"b";
  CHECK(machine.run({"import", "b.json", "bad.csv", "--table", "income"}) == kCannotRead);
  CHECK(machine.out.err.find("bad.csv") != std::string::npos);
  machine.files.all["any.csv"] = "Name\nx\n";
  CHECK(machine.run({"import", "b.json", "any.csv"}) == kWrongUse);
  CHECK(machine.out.err.find("--table ID") != std::string::npos);
  CHECK(machine.run({"import", "b.json", "t.csv", "--table", "poems"}) == kWrongUse);
  CHECK(machine.out.err.find("schemes/lines") != std::string::npos);
  CHECK(machine.run({"import", "b.json", "--table", "income"}) == kWrongUse);
  CHECK(machine.run({"report", "b.json", "-o", "t2.csv"}) == kWrongUse);
}

TEST_SUITE_END();

}  // namespace
}  // namespace core
