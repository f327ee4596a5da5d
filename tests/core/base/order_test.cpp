#include "core/base/order.h"

#include "tests/support/random_source.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <memory>
#include <string>

namespace core {
namespace {

TEST_SUITE_BEGIN("core/base/order");

TEST_CASE("equal ones stay as they were") {
  std::vector<std::string> words = {"pear", "fig", "plum", "nut", "kiwi"};
  sort_stably(words,
              [](const std::string& a, const std::string& b) { return a.size() < b.size(); });
  CHECK(words == std::vector<std::string>{"fig", "nut", "pear", "plum", "kiwi"});
}

TEST_CASE("what can only be moved is moved, and nothing is a list too") {
  std::vector<std::unique_ptr<int>> items;
  const auto before = [](const auto& a, const auto& b) { return *a < *b; };
  sort_stably(items, before);
  CHECK(items.empty());
  for (const int i : {3, 1, 2}) items.push_back(std::make_unique<int>(i));
  sort_stably(items, before);
  CHECK(*items[0] == 1);
  CHECK(*items[2] == 3);
}

TEST_CASE("the same as the standard library's") {
  auto random = test_support::RandomSource::from_environment();
  INFO("replay with TEST_SEED=", random.seed());
  for (int round = 0; round < 200; ++round) {
    std::vector<std::pair<int, int>> items(static_cast<std::size_t>(random.between(0, 60)));
    for (std::size_t i = 0; i < items.size(); ++i) {
      items[i] = {static_cast<int>(random.between(0, 9)), static_cast<int>(i)};
    }
    auto wanted = items;
    const auto before = [](const auto& a, const auto& b) { return a.first < b.first; };
    std::stable_sort(wanted.begin(), wanted.end(), before);
    sort_stably(items, before);
    CHECK(items == wanted);
  }
}

TEST_SUITE_END();

}  // namespace
}  // namespace core
