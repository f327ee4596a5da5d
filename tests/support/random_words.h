// Random picks, ids and texts, on top of the plain numbers of random_source.h.
#pragma once

#include "tests/support/random_source.h"

#include <cstddef>
#include <string>
#include <vector>

namespace test_support {

// True once in that many times.
inline bool one_in(RandomSource& random, int times) {
  return random.between(1, times) == 1;
}

// 0 to count - 1.
inline std::size_t random_below(RandomSource& random, std::size_t count) {
  return static_cast<std::size_t>(random.between(0, static_cast<std::int64_t>(count) - 1));
}

template <class T>
const T& one_of(RandomSource& random, const std::vector<T>& items) {
  return items[random_below(random, items.size())];
}

// "k3x9_a": the id of a row or choice.
inline std::string random_id(RandomSource& random) {
  constexpr char kLetters[] = "abcdefghijklmnopqrstuvwxyz0123456789_";
  std::string id;
  for (std::size_t i = 1 + random_below(random, 7); i > 0; --i) {
    id += kLetters[random_below(random, sizeof kLetters - 1)];
  }
  return id;
}

// UTF-8 with what breaks programs: quotes, slashes, control characters, emoji, right-to-left.
std::string random_text(RandomSource& random);

}  // namespace test_support
