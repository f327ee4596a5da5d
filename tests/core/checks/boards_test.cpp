#include "tests/support/findings.h"
#include "tests/support/plan_builder.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

namespace core {
namespace {

using test_support::findings_of;
using test_support::PlanBuilder;
using test_support::says;

Board board(const std::string& id, const std::string& reports_to) {
  Board made;
  made.id = id;
  made.name = id + " board";
  made.reports_to = {reports_to};
  return made;
}

TEST_SUITE_BEGIN("core/checks/boards");

TEST_CASE("boards that report to each other in a circle are told once, with their names") {
  PlanBuilder builder;
  builder.plan().boards = {board("a", "b"), board("b", "c"), board("c", "b"), board("d", "")};
  const auto findings = findings_of(builder.plan(), "boards_in_circle");
  REQUIRE(findings.size() == 1);
  CHECK(findings[0].where == "boards/c/reports_to");
  CHECK(says(findings[0], "b board \u2192 c board \u2192 b board"));
}

TEST_CASE("a second way up that comes back is a circle too, two ways to one board are none") {
  PlanBuilder builder;
  builder.plan().boards = {board("a", "c"), board("b", "c"), board("c", "")};
  builder.plan().boards[0].also_reports_to = {{"b"}};
  CHECK(findings_of(builder.plan(), "boards_in_circle").empty());
  builder.plan().boards[2].also_reports_to = {{"a"}};
  CHECK_FALSE(findings_of(builder.plan(), "boards_in_circle").empty());
}

TEST_CASE("a way up through very many boards, all of which lead back, is looked at once") {
  PlanBuilder builder;
  constexpr int kBoards = 20'000;
  std::vector<Board>& boards = builder.plan().boards;
  for (int i = 0; i < kBoards; ++i) {
    boards.push_back(board("b" + std::to_string(i), "b" + std::to_string(i + 1)));
    boards.back().also_reports_to = {{"b0"}};
  }
  const auto findings = findings_of(builder.plan(), "boards_in_circle");
  REQUIRE(findings.size() == kBoards);
  for (const Finding& finding : findings) CHECK(finding.message.size() < 300);
}

TEST_SUITE_END();

}  // namespace
}  // namespace core
