#include "wasm/app/screen.h"

#include "core/plan/plan.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <vector>

namespace app {
namespace {

TEST_SUITE_BEGIN("wasm/app/screen");

// The ids of the lists and parts at the top of a plan.
class Tops final : public core::FieldVisitor {
 public:
  std::vector<std::string> ids;
  void field(const core::FieldInfo& info, core::FieldRef) override { ids.emplace_back(info.id); }
  void rows(const core::FieldInfo& info, core::RowList) override { ids.emplace_back(info.id); }
  void part(const core::FieldInfo& info, core::PartRef) override { ids.emplace_back(info.id); }
};

TEST_CASE("every list and part of a plan is at home on one screen, and no screen names another") {
  core::Plan plan;
  Tops tops;
  describe(plan, tops);
  REQUIRE(tops.ids.size() > 30);
  for (const std::string& id : tops.ids) {
    CAPTURE(id);
    const bool is_of_checks = id == "accepted_findings";
    CHECK((screen_for(id) == Screen::Checks) == is_of_checks);
    CHECK(screen_for(id + "/x1/name") == screen_for(id));
    CHECK(std::count_if(kHomes.begin(), kHomes.end(), [&](const Home& home) {
            return home.list == id;
          }) == 1);
  }
  CHECK(kHomes.size() == tops.ids.size());
}

TEST_CASE("figures are at home where they are shown, and what is unknown at Checks") {
  CHECK(screen_for("finance/pool/2019-20/total") == Screen::Funding);
  CHECK(screen_for("finance/schemes/s1/2019-20/total") == Screen::Schemes);
  CHECK(screen_for("results/m1/actual/2019-20/all") == Screen::Metrics);
  CHECK(screen_for("risksome/r1") == Screen::Checks);
  CHECK(screen_for("") == Screen::Checks);
}

TEST_CASE("every screen has an id that leads back to it, and a place in the navigation") {
  for (const Screen screen : kScreens) CHECK(screen_from_id(id_of(screen)) == screen);
  CHECK(screen_from_id("nowhere") == std::nullopt);
}

TEST_SUITE_END();

}  // namespace
}  // namespace app
