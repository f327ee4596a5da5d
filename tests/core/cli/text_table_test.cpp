#include "core/cli/text_table.h"

#include <doctest/doctest.h>

namespace core {
namespace {

TEST_SUITE_BEGIN("core/cli/text_table");

TEST_CASE("columns are aligned by characters, not bytes") {
  TextTable table{"Money", {{"What"}, {"Amount", TextTable::Align::Right}}};
  table.add({"Caf\u00e9", "£1"});
  table.add({"Falls", "−£1,000"});
  CHECK(table.text() ==
        "Money\n"
        "  What    Amount\n"
        "  Caf\u00e9        £1\n"
        "  Falls  −£1,000\n");
}

TEST_CASE("a text from a plan cannot rearrange the terminal") {
  CHECK(one_line("a\x1b[2J\nb\x7f") == "a [2J b ");
}

TEST_SUITE_END();

}  // namespace
}  // namespace core
