#include "core/planfile/plan_file.h"

#include <doctest/doctest.h>

namespace core {
namespace {

const Date kDay = *Date::from_text("2019-09-05");

TEST_SUITE_BEGIN("core/planfile/file_name");

TEST_CASE("the name of a file says area, round, version and day") {
  Plan plan;
  plan.about.area = "Buckinghamshire";
  plan.about.round = "2019-20";
  CHECK(suggested_file_name(plan, kDay) == "buckinghamshire-2019-20-2019-09-05.bcplan.json");
  plan.about.version = "Draft";
  CHECK(suggested_file_name(plan, kDay) == "buckinghamshire-2019-20-draft-2019-09-05.bcplan.json");
}

TEST_CASE("every file system takes the name") {
  Plan plan;
  plan.about.area = "  King's Lynn & West Norfolk / \u00c9 ";
  plan.about.version = "../../etc";
  CHECK(suggested_file_name(plan, kDay) == "kings-lynn-west-norfolk-etc-2019-09-05.bcplan.json");
  plan.about.area = std::string(500, 'x');
  CHECK(suggested_file_name(plan, kDay).size() < 100);
}

TEST_CASE("a plan without an area still has a name") {
  CHECK(suggested_file_name(Plan{}, kDay) == "plan-2019-09-05.bcplan.json");
}

TEST_SUITE_END();

}  // namespace
}  // namespace core
