#include "core/planfile/contacts.h"

#include "tests/support/plan_builder.h"

#include <doctest/doctest.h>

namespace core {
namespace {

TEST_SUITE_BEGIN("core/planfile/contacts");

TEST_CASE("how to reach people can be taken out of a plan; who they are stays") {
  test_support::PlanBuilder builder;
  Plan plan = builder.plan();
  plan.people.resize(2);
  plan.people[0].id = "a";
  plan.people[0].name = "A. Officer";
  plan.people[0].email = "a@example.org";
  plan.people[0].telephone = "01234 567890";
  plan.people[1].id = "b";
  CHECK(count_contacts(plan) == 2);
  take_out_contacts(plan);
  CHECK(count_contacts(plan) == 0);
  CHECK(plan.people[0].name == "A. Officer");
  CHECK(plan.people[0].email.empty());
  CHECK(plan.people[0].telephone.empty());
}

TEST_SUITE_END();

}  // namespace
}  // namespace core
