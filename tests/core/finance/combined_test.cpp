#include "core/finance/combined.h"

#include "core/explain/sink.h"
#include "tests/support/buckinghamshire.h"
#include "tests/support/plan_builder.h"
#include "tests/support/random_plan.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <deque>
#include <map>
#include <string>
#include <vector>

namespace core {
namespace {

using test_support::PlanBuilder;

// Areas with what was worked out for them.
class Areas {
 public:
  void add(const Plan& plan) {
    plans_.push_back(plan);
    NoRecording none;
    finances_.push_back(finance_of(plans_.back(), test_support::round_2019_20(), none));
    areas_.push_back({plans_.back(), test_support::round_2019_20(), finances_.back()});
  }
  Combined combined() const {
    const Result<Combined> combined = combine(areas_);
    REQUIRE(combined.has_value());
    return *combined;
  }
  const std::vector<AreaMoney>& all() const { return areas_; }

 private:
  std::deque<Plan> plans_;
  std::deque<Finance> finances_;
  std::vector<AreaMoney> areas_;
};

Plan area_with(const char* name, const char* theme, const char* income, const char* spend) {
  PlanBuilder builder{name};
  builder.income("nhs_min", "2019-20", income);
  builder.scheme("A").line({.amount = spend});
  Theme row;
  row.id = std::string{"t"} + name[0];
  row.name = theme;
  for (char& c : row.id) c = c < 'a' ? static_cast<char>(c + 32) : c;
  builder.plan().themes.push_back(row);
  builder.plan().schemes[0].theme.id = row.id;
  return builder.plan();
}

// A copy: what is asked about may be gone at the end of the line.
std::optional<CombinedRow> find(const std::vector<CombinedRow>& rows, std::string_view name) {
  const auto found = std::find_if(rows.begin(), rows.end(), [&](const CombinedRow& row) {
    return row.name == name && row.year.text() == "2019-20";
  });
  return found == rows.end() ? std::nullopt : std::optional{*found};
}

TEST_SUITE_BEGIN("core/finance/combined");

TEST_CASE("two areas stand beside each other by stream, and themes of one name are one") {
  Areas areas;
  areas.add(area_with("East", "Prevention", "100", "60"));
  areas.add(area_with("West", " Prevention ", "200", "70"));
  const Combined combined = areas.combined();
  const std::optional<CombinedRow> stream = find(combined.streams, "CCG minimum contribution");
  REQUIRE(stream.has_value());
  CHECK(stream->id == "nhs_min");
  CHECK(stream->income.by_area == std::vector<std::optional<Money>>{100_pounds, 200_pounds});
  CHECK(stream->income.sum == 300_pounds);
  CHECK(stream->spend.sum == 130_pounds);
  const std::optional<CombinedRow> theme = find(combined.themes, "Prevention");
  REQUIRE(theme.has_value());
  CHECK(theme->spend.by_area == std::vector<std::optional<Money>>{60_pounds, 70_pounds});
  CHECK(theme->spend.sum == 130_pounds);
  CHECK_FALSE(find(combined.themes, "").has_value());
}

// 60 of 130 is 46.2 %, 70 of 130 is 53.8 %.
TEST_CASE("each area has its share of every sum, and the pool is added up by year") {
  Areas areas;
  areas.add(area_with("East", "Prevention", "100", "60"));
  areas.add(area_with("West", "Prevention", "300", "70"));
  areas.add(PlanBuilder{"South"}.plan());
  const Combined combined = areas.combined();
  const std::optional<CombinedRow> pool = find(combined.pool, "");
  REQUIRE(pool.has_value());
  CHECK(pool->income.sum == 400_pounds);
  CHECK(pool->income.share_percent(0) == Ratio::of(25));
  CHECK(pool->income.share_percent(1) == Ratio::of(75));
  CHECK_FALSE(pool->income.share_percent(2).has_value());
  CHECK(shown(*pool->spend.share_percent(0), 1).text() == "46.2");
  CHECK(shown(*pool->spend.share_percent(1), 1).text() == "53.8");
}

TEST_CASE("an area without figures has none, which is not zero") {
  Areas areas;
  areas.add(area_with("East", "Prevention", "100", "60"));
  areas.add(PlanBuilder{"West"}.plan());
  const std::optional<CombinedRow> stream =
      find(areas.combined().streams, "CCG minimum contribution");
  REQUIRE(stream.has_value());
  CHECK_FALSE(stream->income.by_area[1].has_value());
  CHECK(stream->income.sum == 100_pounds);
  Areas nobody;
  nobody.add(PlanBuilder{"West"}.plan());
  CHECK(nobody.combined().streams.empty());
}

TEST_CASE("what is spent under no theme is a row of its own") {
  Areas areas;
  Plan plan = area_with("East", "Prevention", "100", "60");
  plan.schemes[0].lines.push_back(plan.schemes[0].lines[0]);
  plan.schemes.push_back(plan.schemes[0]);
  plan.schemes[1].id = "s2";
  plan.schemes[1].theme.id.clear();
  areas.add(plan);
  const std::optional<CombinedRow> rest = find(areas.combined().themes, "");
  REQUIRE(rest.has_value());
  CHECK(rest->spend.sum == 120_pounds);
}

TEST_CASE("amounts of strangers that add up beyond all bounds are refused") {
  Areas areas;
  for (const char* name : {"East", "West"}) areas.add(PlanBuilder{name}.plan());
  Finance huge = areas.all()[0].finance;
  REQUIRE_FALSE(huge.stream_years.empty());
  huge.stream_years[0].income.total = {
      .amount = Money::from_literal(INT64_MAX - 1), .inputs = 1, .empty_inputs = 0};
  const std::vector<AreaMoney> both = {{areas.all()[0].plan, test_support::round_2019_20(), huge},
                                       {areas.all()[1].plan, test_support::round_2019_20(), huge}};
  const Result<Combined> combined = combine(both);
  REQUIRE_FALSE(combined.has_value());
  CHECK(combined.error().code == ErrorCode::OutOfRange);
}

// The sums of one side over all rows, by year and area.
std::map<std::pair<Period, std::size_t>, Money> by_year_and_area(
    const std::vector<CombinedRow>& rows, CombinedAmounts CombinedRow::*side) {
  std::map<std::pair<Period, std::size_t>, Money> sums;
  for (const CombinedRow& row : rows) {
    const CombinedAmounts& amounts = row.*side;
    Money sum;
    for (std::size_t i = 0; i < amounts.by_area.size(); ++i) {
      const Money amount = amounts.by_area[i].value_or(Money{});
      sums[{row.year, i}] += amount;
      sum += amount;
    }
    CHECK(amounts.sum.value_or(Money{}) == sum);
  }
  return sums;
}

TEST_CASE("property: combining adds up by stream, theme and year") {
  auto random = test_support::RandomSource::from_environment();
  INFO("replay with TEST_SEED=", random.seed());
  for (int run = 0; run < 30; ++run) {
    Areas areas;
    for (std::int64_t i = random.between(1, 4); i > 0; --i) {
      areas.add(test_support::random_plan(random));
    }
    const Combined combined = areas.combined();
    auto income = by_year_and_area(combined.streams, &CombinedRow::income);
    auto spend = by_year_and_area(combined.streams, &CombinedRow::spend);
    auto themed = by_year_and_area(combined.themes, &CombinedRow::spend);
    for (std::size_t i = 0; i < areas.all().size(); ++i) {
      for (const PoolYear& year : areas.all()[i].finance.pool) {
        const auto key = std::pair{year.year, i};
        CHECK(income[key] == year.income.value().value_or(Money{}));
        CHECK(spend[key] == year.spend.value().value_or(Money{}));
        CHECK(themed[key] == year.spend.value().value_or(Money{}));
      }
    }
  }
}

TEST_SUITE_END();

}  // namespace
}  // namespace core
