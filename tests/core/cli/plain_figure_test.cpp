#include "core/cli/plain_figure.h"

#include <doctest/doctest.h>

namespace core {
namespace {

TEST_SUITE_BEGIN("core/cli/plain_figure");

TEST_CASE("a shown figure becomes decimal text") {
  struct Case {
    const char* shown;
    const char* plain;
  };
  for (const Case& c : {Case{"£9,535,348", "9535348.00"},
                        {"−£71,328", "-71328.00"},
                        {"-£436,277", "-436277.00"},
                        {"+£551,887", "551887.00"},
                        {"£783,119.80", "783119.80"},
                        {"£9.5m", "9500000.00"},
                        {"4%", "4.0"},
                        {"−11.85%", "-11.9"},
                        {"−3.2 points", "-3.2"},
                        {"10,846", "10846"},
                        {"56.4", "56.4"},
                        {"four", "four"},
                        {"£a lot", "£a lot"}}) {
    CAPTURE(c.shown);
    CHECK(plain_figure(c.shown) == Json{c.plain});
  }
  CHECK(plain_figure("").is_null());
}

TEST_SUITE_END();

}  // namespace
}  // namespace core
