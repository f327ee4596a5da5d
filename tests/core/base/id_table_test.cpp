#include "core/base/id_table.h"

#include <doctest/doctest.h>

#include <string>

namespace core {
namespace {

TEST_SUITE_BEGIN("core/base/id_table");

TEST_CASE("an id gets the next index once, and is found by it") {
  IdTable table;
  CHECK(table.find("nhs_min") == IdTable::kNone);
  CHECK(table.add("nhs_min") == 0);
  CHECK(table.add("dfg") == 1);
  CHECK(table.add("nhs_min") == 0);
  CHECK(table.size() == 2);
  CHECK(table.id(1) == "dfg");
  CHECK(table.find("ibcf") == IdTable::kNone);
}

TEST_CASE("appended ids follow a list of rows, and the first of equals is found") {
  IdTable table;
  for (int i = 0; i < 100; ++i) table.append("s" + std::to_string(i % 60));
  CHECK(table.size() == 100);
  CHECK(table.find("s7") == 7);
  CHECK(table.id(67) == "s7");
}

TEST_SUITE_END();

}  // namespace
}  // namespace core
