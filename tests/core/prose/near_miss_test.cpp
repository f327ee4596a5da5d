#include "core/prose/near_miss.h"

#include <doctest/doctest.h>

namespace core {
namespace {

TEST_SUITE_BEGIN("core/prose/near_miss");

constexpr std::int64_t kPound = 100;

TEST_CASE("a figure misses another by swapped digits, one digit, a factor or some per cent") {
  struct Case {
    std::int64_t written;
    std::int64_t figure;
    Miss miss;
  };
  for (const Case& c : {Case{3'221'362, 3'221'362, Miss::None},
                        Case{3'212'362, 3'221'362, Miss::Swapped},
                        Case{3'421'362, 3'221'362, Miss::Digit},
                        Case{32'213'620, 3'221'362, Miss::PowerOfTen},
                        Case{3'221, 3'221'362, Miss::PowerOfTen},
                        Case{10'023'467, 10'087'237, Miss::Close},
                        Case{3'900'000, 3'221'362, Miss::None},
                        Case{9'221'362, 3'221'362, Miss::None},
                        Case{0, 3'221'362, Miss::None}}) {
    CAPTURE(c.written);
    CHECK(miss_of(c.written * kPound, c.figure * kPound, kPound, 2) == c.miss);
  }
}

TEST_CASE("an amount in millions agrees to half of its last digit, whole pounds to the pound") {
  constexpr std::int64_t kTenthOfMillion = 10'000'000;
  CHECK(agrees(3'770'000'000, 3'766'800'000, kTenthOfMillion));
  CHECK(agrees(3'770'000'000, 3'775'000'000, kTenthOfMillion));
  CHECK_FALSE(agrees(3'770'000'000, 3'775'000'001, kTenthOfMillion));
  CHECK(agrees(953'535'000, 953'534'900, kPound));
  CHECK_FALSE(agrees(953'535'000, 953'534'800, kPound));
  CHECK(agrees(1'940, 1'940, 1));
  CHECK_FALSE(agrees(1'940, 1'941, 1));
}

TEST_CASE("digits that say something") {
  CHECK(significant_digits(3'766'800'000, kPound) == 5);
  CHECK(significant_digits(250'000'000, 10'000'000) == 2);
  CHECK(significant_digits(-100, 1) == 1);
  CHECK(significant_digits(0, 1) == 0);
}

TEST_SUITE_END();

}  // namespace
}  // namespace core
