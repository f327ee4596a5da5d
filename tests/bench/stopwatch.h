// What the benches of the core share: run something often, print its least, median and 95th percentile.
// One JSON object a line, which tests/bench/core_rows.mjs reads.
#pragma once

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <cstdio>
#include <string_view>
#include <utility>
#include <vector>

namespace bench {

// Something of each result goes here, so that no call is dropped.
inline std::size_t kept = 0;

// How long `work` took; it returns something of its result as a number.
template <class Work>
double milliseconds_of(Work work) {
  const auto start = std::chrono::steady_clock::now();
  kept += static_cast<std::size_t>(work());
  const std::chrono::duration<double, std::milli> taken = std::chrono::steady_clock::now() - start;
  return taken.count();
}

inline void print(std::string_view what, std::vector<double> milliseconds) {
  std::sort(milliseconds.begin(), milliseconds.end());
  const std::size_t count = milliseconds.size();
  std::printf(
      "{\"what\":\"%.*s\",\"least_ms\":%.4f,\"median_ms\":%.4f,\"p95_ms\":%.4f,\"n\":%zu}\n",
      static_cast<int>(what.size()),
      what.data(),
      milliseconds.front(),
      milliseconds[count / 2],
      milliseconds[count * 95 / 100],
      count);
}

template <class Work>
void measure(std::string_view what, int runs, Work work) {
  std::vector<double> milliseconds;
  for (int run = 0; run < runs; ++run) milliseconds.push_back(milliseconds_of(work));
  print(what, std::move(milliseconds));
}

}  // namespace bench
