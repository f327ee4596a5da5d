// The catalogue is whole: each rule in it fires on a plan that is clean but for one thing, and nothing
// fires that is not in it. What a finding says is in the test of its family.
#include "core/checks/rules.h"

#include "tests/core/checks/broken_plans.h"
#include "tests/support/clean_plan.h"
#include "tests/support/text_file.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <set>
#include <string>

namespace core {
namespace {

using test_support::Checked;
using test_support::clean_subject;

bool fires(const Checked& checked, std::string_view rule) {
  const std::vector<Finding> findings = checked.findings();
  return std::any_of(findings.begin(), findings.end(), [&](const Finding& finding) {
    return finding.rule == rule;
  });
}

// What stands between the quotation marks behind each `before` in the text.
std::set<std::string> quoted_behind(const std::string& text, std::string_view before) {
  std::set<std::string> found;
  for (std::size_t at = text.find(before); at != text.npos; at = text.find(before, at + 1)) {
    const std::size_t begin = text.find_first_not_of(" \n", at + before.size());
    if (begin == text.npos || text[begin] != '"') continue;
    found.insert(text.substr(begin + 1, text.find('"', begin + 1) - begin - 1));
  }
  return found;
}

std::string text_of_checks(std::string_view file) {
  return testing::text_of_file("core/checks/" + std::string{file} + ".cpp");
}

// Rules that the text of a family's file names where it tells a finding.
std::set<std::string> told_in(const std::string& text) {
  std::set<std::string> told;
  for (const char* before : {"add(", "tell(", ".rule ="}) {
    for (const std::string& id : quoted_behind(text, before)) told.insert(id);
  }
  return told;
}

// As the build lists them, without their ending.
std::set<std::string> files_of_checks() {
  constexpr std::string_view kFolder = "  checks/";
  const std::string list = testing::text_of_file("core/CMakeLists.txt");
  std::set<std::string> files;
  for (std::size_t at = list.find(kFolder); at != list.npos; at = list.find(kFolder, at + 1)) {
    const std::size_t begin = at + kFolder.size();
    files.insert(list.substr(begin, list.find(".cpp", begin) - begin));
  }
  return files;
}

bool has_family(std::string_view id) {
  const auto families = rule_families();
  return std::any_of(
      families.begin(), families.end(), [&](const RuleFamily& family) { return family.id == id; });
}

TEST_SUITE_BEGIN("core/checks/rules");

TEST_CASE("a clean plan has no finding at all") {
  for (const Finding& finding : clean_subject().findings()) {
    CAPTURE(finding.message);
    CHECK(finding.key == "none");
  }
}

TEST_CASE("every rule of the catalogue fires on a plan that breaks it, and on no clean one") {
  std::set<std::string_view> broken;
  for (const test_support::BrokenPlan& each : test_support::broken_plans()) {
    CAPTURE(each.rule);
    CHECK(find_rule(each.rule) != nullptr);
    broken.insert(each.rule);
    Checked checked = clean_subject();
    CHECK_FALSE(fires(checked, each.rule));
    each.breaks(checked);
    CHECK(fires(checked, each.rule));
  }
  for (const Rule& rule : all_rules()) {
    CAPTURE(rule.id);
    CHECK(broken.contains(rule.id));
  }
}

TEST_CASE("a rule that asks what day it is says nothing when no day is given") {
  for (const test_support::BrokenPlan& each : test_support::broken_plans()) {
    CAPTURE(each.rule);
    Checked checked = clean_subject();
    each.breaks(checked);
    checked.as_of = std::nullopt;
    const Rule* rule = find_rule(each.rule);
    REQUIRE(rule != nullptr);
    CHECK(fires(checked, each.rule) == !rule->needs_day);
  }
}

TEST_CASE("a finding has the words and severity of its rule, and a milder one only with a reason") {
  for (const test_support::BrokenPlan& each : test_support::broken_plans()) {
    Checked checked = clean_subject();
    each.breaks(checked);
    for (const Finding& finding : checked.findings()) {
      CAPTURE(finding.key);
      const Rule* rule = find_rule(finding.rule);
      REQUIRE(rule != nullptr);
      CHECK(finding.severity >= rule->severity);
      CHECK_FALSE(finding.remedy.empty());
      CHECK(finding.message.ends_with("."));
      CHECK(finding.message.substr(0, finding.subject_size).find('\n') == std::string::npos);
    }
  }
}

TEST_CASE("no two findings of a plan have one key: an acceptance is of one of them") {
  for (const test_support::BrokenPlan& each : test_support::broken_plans()) {
    Checked checked = clean_subject();
    each.breaks(checked);
    std::set<std::string> keys;
    for (const Finding& finding : checked.findings()) {
      CAPTURE(finding.key);
      CHECK(keys.insert(finding.key).second);
    }
  }
}

TEST_CASE("each rule is described whole, once, in a family that there is") {
  std::set<std::string_view> ids;
  for (const Rule& rule : all_rules()) {
    CAPTURE(rule.id);
    CHECK(ids.insert(rule.id).second);
    CHECK(rule.why.ends_with("."));
    CHECK(rule.remedy.ends_with("."));
    CHECK_FALSE(rule.title.empty());
    CHECK_FALSE(rule.title.ends_with("."));
    CHECK(rule_title(rule.id) == rule.title);
    CHECK(has_family(rule.family));
  }
}

TEST_CASE("what any file of the checks tells is in the catalogue, under that file's name") {
  const std::set<std::string> files = files_of_checks();
  REQUIRE(files.size() > rule_families().size());
  for (const std::string& file : files) {
    for (const std::string& id : told_in(text_of_checks(file))) {
      CAPTURE(id);
      const Rule* rule = find_rule(id);
      REQUIRE(rule != nullptr);
      CHECK(rule->family == file);
    }
  }
  for (const Rule& rule : all_rules()) {
    CAPTURE(rule.id);
    CHECK(files.contains(std::string{rule.family}));
    const std::string text = text_of_checks(rule.family);
    CHECK(text.find("\"" + std::string{rule.id} + "\"") != std::string::npos);
  }
}

TEST_SUITE_END();

}  // namespace
}  // namespace core
