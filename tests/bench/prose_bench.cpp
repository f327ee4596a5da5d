// How long reading the prose of a plan takes and holding it against the figures, natively and as wasm
// under Node; with and without what is known of its paragraphs.
#include "core/checks/check.h"
#include "core/prose/contradiction.h"
#include "core/prose/figure_match.h"
#include "core/prose/prose_cache.h"
#include "tests/bench/stopwatch.h"
#include "tests/support/buckinghamshire.h"
#include "tests/support/prose.h"
#include "tests/support/random_plan.h"

#include <string>

namespace {

constexpr int kRuns = 200;

std::size_t match_all(const core::Plan& plan,
                      const core::Derived& derived,
                      const core::PlanProse& prose) {
  core::FigureMatcher matcher{plan, test_support::round_2019_20(), derived};
  std::vector<core::MentionMatch> all;
  for (const core::ProseField& field : prose.fields) {
    const auto matches = matcher.match(field, prose.of(field));
    all.insert(all.end(), matches.begin(), matches.end());
  }
  return 1 + core::contradictions_in(prose, all).size();
}

void measure_plan(const core::Plan& plan) {
  const core::PlanningRound& round = test_support::round_2019_20();
  const core::Derived derived = core::derive(plan, round);
  bench::measure("read", kRuns, [&] { return core::prose_of(plan).mentions.size(); });
  core::ProseCache cache;
  bench::measure(
      "read, known", kRuns, [&] { return core::prose_of(plan, &cache).mentions.size(); });
  const core::PlanProse prose = core::prose_of(plan);
  bench::measure("match", kRuns, [&] { return match_all(plan, derived, prose); });
  const auto check_known = [&] {
    std::vector<core::Finding> findings;
    for (std::size_t family = 0; family < core::check_family_count(); ++family) {
      core::check_family(
          family,
          core::CheckSubject{.plan = plan, .round = round, .derived = derived, .prose = &cache},
          findings);
    }
    return 1 + findings.size();
  };
  bench::measure("all rules, known", kRuns, check_known);
  bench::measure("all rules", kRuns, [&] { return 1 + core::check(plan, round, derived).size(); });
}

void measure_figures(std::string_view what, std::size_t figures) {
  std::string text;
  for (std::size_t i = 0; i < figures; ++i)
    text += "In 2019-20 £" + std::to_string(i) + " and 5%. ";
  bench::measure(what, 20, [&] {
    std::vector<core::Mention> mentions;
    core::read_prose(text, mentions);
    return mentions.size();
  });
}

}  // namespace

int main() {
  core::Plan plan = test_support::large_plan(200, 3);
  const core::PlanningRound& round = test_support::round_2019_20();
  const core::Derived bare = core::derive(plan, round);
  bench::measure(
      "all rules, no prose", kRuns, [&] { return 1 + core::check(plan, round, bare).size(); });
  test_support::RandomSource random{7};
  constexpr std::size_t kWords = 20'000;
  test_support::add_narrative(plan, bare, kWords, random);
  measure_plan(plan);
  measure_figures("10000 figures", 10'000 / 3);
  measure_figures("100000 figures", 100'000 / 3);
  return bench::kept == 0 ? 1 : 0;
}
