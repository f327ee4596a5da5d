// bcw report.
#include "tests/core/cli/machine.h"

#include <doctest/doctest.h>

#include <string>

namespace core {
namespace {

using test_support::Machine;

TEST_SUITE_BEGIN("core/cli/report");

TEST_CASE("report writes a document of the whole plan, of the kind that is asked for") {
  Machine machine;
  REQUIRE(machine.run({"report", "b.json", "-o", "whole.html"}) == kFine);
  CHECK(machine.out.out.find("Wrote whole.html\nBetter Care Fund plan: 14 sections\n") == 0);
  const std::string& whole = machine.files.all["whole.html"];
  CHECK(whole.find("<!doctype html>") == 0);
  CHECK(whole.find("Intermediate nursing care home beds") != std::string::npos);

  const Json json = machine.run_json(
      {"report", "b.json", "--kind", "page", "--only", "money, metrics", "-o", "page.html"});
  CHECK(json.text_at("file") == "page.html");
  CHECK(json.find("sections")->if_array()->size() == 2);
  CHECK(machine.files.all["page.html"].find("<h2 id=\"metrics\">") != std::string::npos);
}

TEST_CASE("report says what it cannot do") {
  Machine machine;
  CHECK(machine.run({"report", "b.json"}) == kWrongUse);
  CHECK(machine.run({"report", "-o", "x.html"}) == kWrongUse);
  CHECK(machine.run({"report", "b.json", "-o", "x.pdf"}) == kWrongUse);
  CHECK(machine.out.err.find("ends in .html or .csv") != std::string::npos);
  CHECK(machine.run({"report", "b.json", "-o", "x.html", "--kind", "poem"}) == kWrongUse);
  CHECK(machine.out.err.find("plan, board, page") != std::string::npos);
  CHECK(machine.run({"report", "b.json", "-o", "x.html", "--only", "poem"}) == kWrongUse);
  CHECK(machine.run({"report", "none.json", "-o", "x.html"}) == kCannotRead);
  REQUIRE(machine.run({"report", "b.json", "-o", "x.html"}) == kFine);
  CHECK(machine.run({"report", "b.json", "-o", "x.html"}) == kCannotRead);
}

TEST_SUITE_END();

}  // namespace
}  // namespace core
