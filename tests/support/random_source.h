// Numbers for property tests: the same again from the same seed.
//
//   auto random = test_support::RandomSource::from_environment();
//   INFO("replay with TEST_SEED=", random.seed());
#pragma once

#include <chrono>
#include <cstdint>
#include <cstdlib>

namespace test_support {

class RandomSource {
 public:
  explicit RandomSource(std::uint64_t seed) : seed_(seed), state_(seed) {}

  // The seed in TEST_SEED, to replay a failure; else one from the clock.
  static RandomSource from_environment() {
    if (const char* text = std::getenv("TEST_SEED"))
      return RandomSource{std::strtoull(text, nullptr, 10)};
    const auto now = std::chrono::system_clock::now().time_since_epoch();
    return RandomSource{static_cast<std::uint64_t>(
        std::chrono::duration_cast<std::chrono::microseconds>(now).count())};
  }

  std::uint64_t seed() const { return seed_; }

  // SplitMix64: small, even, and the same on every machine.
  std::uint64_t next() {
    state_ += 0x9E3779B97F4A7C15ULL;
    std::uint64_t mixed = state_;
    mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9ULL;
    mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EBULL;
    return mixed ^ (mixed >> 31);
  }

  // least <= result <= most.
  std::int64_t between(std::int64_t least, std::int64_t most) {
    const std::uint64_t count =
        static_cast<std::uint64_t>(most) - static_cast<std::uint64_t>(least) + 1;
    const std::uint64_t offset = count == 0 ? next() : next() % count;
    return static_cast<std::int64_t>(static_cast<std::uint64_t>(least) + offset);
  }

  bool coin() { return (next() & 1U) != 0; }

 private:
  std::uint64_t seed_;
  std::uint64_t state_;
};

}  // namespace test_support
