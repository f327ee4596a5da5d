// Writes a plan file of any size, the same one each time, for the benches.
//   write_large_plan SCHEMES >FILE
#include "core/planfile/plan_file.h"
#include "tests/support/random_plan.h"

#include <cstdio>
#include <cstdlib>
#include <string>

int main(int count, char** words) {
  const long schemes = count == 2 ? std::strtol(words[1], nullptr, 10) : 0;
  if (schemes < 1 || schemes > 100'000) {
    std::fputs("usage: write_large_plan SCHEMES >FILE\n", stderr);
    return 64;
  }
  constexpr std::size_t kLines = 3;
  const core::PlanFile file{
      .plan = test_support::large_plan(static_cast<std::size_t>(schemes), kLines)};
  const std::string text = core::write_plan_file(file);
  return std::fwrite(text.data(), 1, text.size(), stdout) == text.size() ? 0 : 1;
}
