// Writes a plan file of any size, the same one each time, for the benches; "full" with four years and
// all that a sample plan fills.
//   write_large_plan SCHEMES [full] >FILE
#include "core/planfile/plan_file.h"
#include "tests/support/full_plan.h"
#include "tests/support/random_plan.h"

#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>

int main(int count, char** words) {
  const bool is_full = count == 3 && std::string_view{words[2]} == "full";
  const long schemes = count == 2 || is_full ? std::strtol(words[1], nullptr, 10) : 0;
  if (schemes < 1 || schemes > 100'000) {
    std::fputs("usage: write_large_plan SCHEMES [full] >FILE\n", stderr);
    return 64;
  }
  constexpr std::size_t kLines = 3;
  const auto size = static_cast<std::size_t>(schemes);
  const core::PlanFile file{.plan = is_full ? test_support::full_plan(size)
                                            : test_support::large_plan(size, kLines)};
  const std::string text = core::write_plan_file(file);
  return std::fwrite(text.data(), 1, text.size(), stdout) == text.size() ? 0 : 1;
}
