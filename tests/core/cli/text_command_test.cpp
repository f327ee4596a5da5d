// bcw text.
#include "tests/core/cli/machine.h"

#include <doctest/doctest.h>

#include <string>

namespace core {
namespace {

using test_support::entry_with;
using test_support::Machine;

TEST_SUITE_BEGIN("core/cli/text");

TEST_CASE("text lists what the narrative states, with the figure it was held against") {
  Machine machine;
  REQUIRE(machine.run({"text", "b.json"}) == kFine);
  const std::string& out = machine.out.out;
  CHECK(out.find("money  sections/n4_2/text\n") != std::string::npos);
  const std::string once = "(finance/pool/2019-20/change_percent)";
  CHECK(out.find(once) == out.rfind(once));
  CHECK(out.find("confirmed: Improved Better Care Fund, income, 2019-20, £3,221,362 "
                 "(finance/streams/ibcf/2019-20/income)") != std::string::npos);
  CHECK(out.find("differs: Adult social care minimum") != std::string::npos);
  CHECK(out.find(" confirmed, 3 differ, ") != std::string::npos);

  const Json json = machine.run_json({"text", "b.json"});
  const Json* entry = entry_with(json,
                                 "mentions",
                                 {{"where", "sections/n4_3/text"},
                                  {"kind", "money"},
                                  {"figure", "finance/ring_fences/ooh_min/2019-20/minimum"}});
  REQUIRE(entry != nullptr);
  CHECK(entry->text_at("outcome") == "confirmed");
  CHECK(machine.run({"text"}) == kWrongUse);
}

TEST_SUITE_END();

}  // namespace
}  // namespace core
