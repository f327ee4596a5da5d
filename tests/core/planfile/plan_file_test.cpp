#include "core/planfile/plan_file.h"

#include "core/plan/edit.h"
#include "tests/support/any_plan.h"

#include <doctest/doctest.h>

#include <sstream>
#include <string>
#include <vector>

namespace core {
namespace {

std::vector<std::string> lines_of(const std::string& text) {
  std::vector<std::string> lines;
  std::istringstream in{text};
  for (std::string line; std::getline(in, line);) lines.push_back(line);
  return lines;
}

Plan two_schemes() {
  Plan plan;
  plan.about.area = "Buckinghamshire";
  plan.about.round = "2019-20";
  for (const char* id : {"s1", "s2"}) {
    Scheme scheme;
    scheme.id = id;
    scheme.name = std::string{"Scheme "} + id;
    plan.schemes.push_back(scheme);
  }
  return plan;
}

constexpr std::string_view kTwoSchemes = R"({
  "format": "better-care-plan",
  "version": 1,
  "plan": {
    "about": {
      "area": "Buckinghamshire",
      "round": "2019-20"
    },
    "schemes": [
      {
        "id": "s1",
        "name": "Scheme s1"
      },
      {
        "id": "s2",
        "name": "Scheme s2"
      }
    ]
  }
}
)";

constexpr std::string_view kLaterMembers = R"({
  "format": "better-care-plan",
  "version": 1,
  "plan": {
    "about": {
      "area": "X",
      "mood": "calm"
    },
    "schemes": [
      {
        "id": "s1",
        "colours": [
          {
            "shade": 1.50
          }
        ]
      }
    ],
    "weather": {
      "later": true
    }
  },
  "comments": [
    {
      "id": "c1"
    }
  ],
  "scenarios": {}
}
)";

TEST_SUITE_BEGIN("core/planfile/plan_file");

TEST_CASE("a plan file looks like this") {
  CHECK(write_plan_file({.plan = two_schemes()}) == kTwoSchemes);
}

TEST_CASE("property: any plan reads back as the same plan, and saves as the same bytes") {
  auto random = test_support::RandomSource::from_environment();
  INFO("replay with TEST_SEED=", random.seed());
  for (int run = 0; run < 200; ++run) {
    const PlanFile file{.plan = test_support::any_plan(random)};
    const std::string text = write_plan_file(file);
    const Result<PlanFile> again = read_plan_file(text);
    INFO((again.has_value() ? "" : text_of(again.error())));
    REQUIRE(again.has_value());
    REQUIRE(*again == file);
    REQUIRE(write_plan_file(*again) == text);
    REQUIRE(fingerprint(again->plan) == fingerprint(file.plan));
  }
}

TEST_CASE("property: what any edits make of a plan can be saved and opened") {
  auto random = test_support::RandomSource::from_environment();
  INFO("replay with TEST_SEED=", random.seed());
  PlanFile file;
  for (int run = 0; run < 300; ++run) {
    REQUIRE(apply_edits(file.plan, test_support::any_change(random, file.plan)).has_value());
    const Result<PlanFile> again = read_plan_file(write_plan_file(file));
    INFO((again.has_value() ? "" : text_of(again.error())));
    REQUIRE(again.has_value());
    REQUIRE(*again == file);
  }
}

TEST_CASE("one edit is a small difference of the file") {
  PlanFile file{.plan = two_schemes()};
  const std::vector<std::string> before = lines_of(write_plan_file(file));
  const Result<Edit> edit = edit_to_set(file.plan, "schemes/s2/name", {"Falls"});
  REQUIRE(edit.has_value());
  REQUIRE(apply_edit(file.plan, *edit).has_value());
  const std::vector<std::string> after = lines_of(write_plan_file(file));
  REQUIRE(after.size() == before.size());
  int changed = 0;
  for (std::size_t i = 0; i < after.size(); ++i) changed += after[i] == before[i] ? 0 : 1;
  CHECK(changed == 1);

  REQUIRE(apply_edit(file.plan, AddRow{"schemes", "s3", "s1"}).has_value());
  CHECK(lines_of(write_plan_file(file)).size() == after.size() + 3);
}

TEST_CASE("members of a later version survive at every level") {
  const Result<PlanFile> file = read_plan_file(kLaterMembers);
  REQUIRE(file.has_value());
  CHECK(write_plan_file(*file) == kLaterMembers);
}

TEST_CASE("a history travels inside, and a damaged one can be left out") {
  PlanFile file{.plan = two_schemes()};
  Revision revision;
  revision.id = "r1";
  revision.words = "name the area";
  revision.edits = {SetField{"about/area", {}, {"Buckinghamshire"}}};
  REQUIRE(file.history.append(revision).has_value());
  std::string text = write_plan_file(file);
  REQUIRE(read_plan_file(text).has_value());
  CHECK(*read_plan_file(text) == file);
  CHECK(fingerprint(file.plan) == fingerprint(two_schemes()));

  text.replace(text.find("\"set\""), 5, "\"sat\"");
  const Result<PlanFile> damaged = read_plan_file(text);
  REQUIRE_FALSE(damaged.has_value());
  CHECK(damaged.error().where == "/history/0/edits/0");
  const Result<PlanFile> without = read_plan_file(text, HistoryPart::LeaveOut);
  REQUIRE(without.has_value());
  CHECK(without->plan == file.plan);
  CHECK(without->history.is_empty());
  CHECK(is_only_history_damaged(text, damaged.error()));
  text.replace(text.find("\"schemes\""), 9, "\"schemes\": 5, \"s\"");
  CHECK_FALSE(is_only_history_damaged(text, damaged.error()));
}

TEST_CASE("a file can be written a row and a revision at a time, and without its history") {
  auto random = test_support::RandomSource::from_environment();
  INFO("replay with TEST_SEED=", random.seed());
  for (int run = 0; run < 20; ++run) {
    PlanFile file{.plan = test_support::any_plan(random)};
    const std::string plan_alone = write_plan_file(file);
    for (const char* id : {"r1", "r2", "r3"}) {
      Revision revision;
      revision.id = id;
      REQUIRE(file.history.append(revision).has_value());
    }
    PlanFileWriting writing{file.plan, file.history, file.unknown};
    std::size_t steps = 1;
    for (; writing.step(); ++steps) {
      if (writing.is_at_history()) CHECK(writing.without_history() == plan_alone);
    }
    CHECK(steps >= file.plan.schemes.size() + file.history.revisions().size());
    CHECK(writing.take() == write_plan_file(file));
  }
}

TEST_SUITE_END();

}  // namespace
}  // namespace core
