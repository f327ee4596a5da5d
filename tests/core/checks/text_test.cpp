#include "core/planfile/plan_file.h"
#include "tests/support/findings.h"
#include "tests/support/plan_builder.h"
#include "tests/support/text_file.h"

#include <doctest/doctest.h>

#include <set>

namespace core {
namespace {

using test_support::findings_of;
using test_support::says;

TEST_SUITE_BEGIN("core/checks/text");

Plan plan_of(std::string_view text) {
  test_support::PlanBuilder builder;
  builder.income("ibcf", "2019-20", "3221362");
  Section& section = builder.plan().sections.emplace_back();
  section.id = "n1";
  section.title = "Money";
  section.text.text = text;
  return std::move(builder.plan());
}

Finding only(const Plan& plan, std::string_view rule) {
  const std::vector<Finding> findings = findings_of(plan, rule);
  CAPTURE(rule);
  REQUIRE(findings.size() == 1);
  return findings[0];
}

TEST_CASE("a figure that differs is quoted, with the plan's figure and the field") {
  const Finding finding =
      only(plan_of("The iBCF is £3,212,362 in 2019-20."), "text_figure_differs");
  CHECK(finding.severity == Severity::Warning);
  CHECK(finding.where == "sections/n1/text");
  CHECK(says(finding, "The iBCF is £3,212,362 in 2019-20."));
  CHECK(says(finding, "£3,221,362 for Improved Better Care Fund, income, 2019-20"));
  CHECK(says(finding, "Two digits have changed places."));
  CHECK(finding.stated == "£3,212,362");
  CHECK(finding.recomputed == "£3,221,362");
}

TEST_CASE("a malformed figure, a note and a small count are warnings with their quotes") {
  const Plan plan = plan_of("It costs £1,23,456. INSERT table. Two patients in Chiltern waited.");
  CHECK(says(only(plan, "text_figure_malformed"), "£1,23,456"));
  CHECK(says(only(plan, "text_unfinished"), "INSERT table"));
  CHECK(says(only(plan, "text_small_count"), "Two patients in Chiltern"));
  for (const char* rule : {"text_figure_malformed", "text_unfinished", "text_small_count"}) {
    CHECK(only(plan, rule).severity == Severity::Warning);
  }
}

TEST_CASE("a note that is quoted is spoken of, not left") {
  CHECK(findings_of(plan_of("The document has the note \"INSERT diagram\"."), "text_unfinished")
            .empty());
  CHECK(findings_of(plan_of("The document has “TBC” there."), "text_unfinished").empty());
}

TEST_CASE("what names a person is an error, and is not said again") {
  const Plan plan = plan_of("Mr A, 943 476 5919, born 12 March 1950.");
  for (const char* rule : {"text_nhs_number", "text_date_of_birth"}) {
    const Finding finding = only(plan, rule);
    CHECK(finding.severity == Severity::Error);
    for (const std::string* text : {&finding.key, &finding.message, &finding.stated}) {
      CHECK(text->find("943") == std::string::npos);
      CHECK(text->find("1950") == std::string::npos);
    }
  }
}

TEST_CASE("no quote of another finding shows what names a person, and keys stay as others come") {
  const Plan plan = plan_of("TBC (NHS no 943 476 5919, born 12 March 1950) and £1,23,456 there.");
  for (const Finding& finding : findings_of(plan)) {
    CHECK(finding.message.find("476") == std::string::npos);
    CHECK(finding.message.find("1950") == std::string::npos);
  }
  CHECK(says(only(plan, "text_unfinished"), "[…]"));
  const std::string key = only(plan, "text_nhs_number").key;
  CHECK(only(plan_of("TBC, TBA. NHS no 943 476 5919."), "text_nhs_number").key == key);
}

TEST_CASE("notes and NHS numbers are found in short texts as well") {
  Plan plan = plan_of("");
  plan.sections[0].title = "Workforce (to be added)";
  plan.income[0].note = "for 943 476 5919";
  CHECK(only(plan, "text_unfinished").where == "sections/n1/title");
  CHECK(only(plan, "text_nhs_number").where == "income/i1/note");
}

TEST_CASE("a document that the text names stands in the register, where there is one") {
  Plan plan = plan_of("For risks see Appendix C. See Annex 2 of the framework.\n\nAppendix D");
  CHECK(findings_of(plan, "text_document_absent").empty());
  RegisteredDocument& document = plan.documents.emplace_back();
  document.id = "x1";
  document.title = "Appendix A: risks";
  CHECK(says(only(plan, "text_document_absent"), "Appendix C"));
  document.title = "Risks (appendix C)";
  CHECK(findings_of(plan, "text_document_absent").empty());
}

TEST_CASE("each finding of a field has a key of its own, whatever else stands there") {
  const Plan plan =
      plan_of("£1,23,456 and £1,23,457 and £1,23,456 again. 943 476 5919, 943 476 5919.");
  std::set<std::string> keys;
  int count = 0;
  for (const Finding& finding : findings_of(plan)) {
    if (finding.rule.substr(0, 5) != "text_") continue;
    keys.insert(finding.key);
    ++count;
  }
  CHECK(keys.size() == static_cast<std::size_t>(count));
  CHECK(keys.count("text_figure_malformed:sections/n1/text:£1,23,456") == 1);
  const std::vector<Finding> fewer = findings_of(plan_of("£1,23,457."), "text_figure_malformed");
  REQUIRE(fewer.size() == 1);
  CHECK(keys.count(fewer[0].key) == 1);
}

TEST_CASE("the sample plan has the two amounts that its document gets wrong") {
  const auto file =
      read_plan_file(testing::text_of_file("assets/plans/buckinghamshire-2019-20.bcplan.json"));
  REQUIRE(file.has_value());
  const std::vector<Finding> found = findings_of(file->plan, "text_figure_differs");
  // £10,023,467 for £10,087,237 in 4.2 and in the answer to the condition; 0.8% for 4.0% in 2.1.
  REQUIRE(found.size() == 3);
  CHECK(found[0].stated == "£10,023,467");
  CHECK(found[1].stated == "0.8%");
  CHECK(found[2].stated == "£10,023,467");
}

TEST_SUITE_END();

}  // namespace
}  // namespace core
