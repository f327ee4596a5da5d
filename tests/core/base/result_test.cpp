#include "core/base/result.h"

#include <doctest/doctest.h>

#include <memory>
#include <set>
#include <string>
#include <utility>

namespace core {
namespace {

Result<int> half_of(int number) {
  if (number % 2 == 0) return number / 2;
  return Error{
      .code = ErrorCode::BadText, .message = "It is odd.", .where = "x", .remedy = "Add 1."};
}

Result<int> quarter_of(int number) {
  ASSIGN_OR_RETURN(const int half, half_of(number));
  return half_of(half);
}

Status check_both(int a, int b) {
  RETURN_IF_ERROR(half_of(a));
  RETURN_IF_ERROR(half_of(b));
  return {};
}

TEST_SUITE_BEGIN("core/base/result");

TEST_CASE("the first error comes back as it is") {
  CHECK(*quarter_of(8) == 2);
  CHECK(quarter_of(6).error() == half_of(3).error());
  CHECK(quarter_of(6).value_or(7) == 7);
  CHECK(check_both(2, 4).has_value());
  CHECK_FALSE(check_both(2, 3).has_value());
}

TEST_CASE("a value that can only be moved is moved out") {
  Result<std::unique_ptr<int>> made{std::make_unique<int>(5)};
  const std::unique_ptr<int> taken = *std::move(made);
  CHECK(*taken == 5);
}

TEST_CASE("an error is one line with place, sentence and remedy") {
  CHECK(text_of(half_of(1).error()) == "x: It is odd. Add 1.");
}

TEST_CASE("every code has a name of its own") {
  std::set<std::string> names;
  for (int code = 0; code <= static_cast<int>(ErrorCode::InputOutput); ++code) {
    names.insert(name_of(static_cast<ErrorCode>(code)));
  }
  CHECK(names.size() == static_cast<std::size_t>(ErrorCode::InputOutput) + 1);
  CHECK(names.count("unknown") == 0);
}

TEST_SUITE_END();

}  // namespace
}  // namespace core
