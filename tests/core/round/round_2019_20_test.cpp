#include "core/round/round_reader.h"
#include "tests/support/text_file.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

namespace core {
namespace {

PlanningRound the_round() {
  const Result<PlanningRound> round =
      read_round(testing::text_of_file("assets/rounds/2019-20.json"));
  REQUIRE_MESSAGE(round.has_value(), round.error().message, " at ", round.error().where);
  return *round;
}

template <class RowType>
std::vector<std::string> ids_of(const std::vector<RowType>& rows) {
  std::vector<std::string> ids;
  ids.reserve(rows.size());
  for (const RowType& row : rows) ids.push_back(row.id);
  return ids;
}

using Ids = std::vector<std::string>;

}  // namespace

TEST_CASE("the round 2019-20 has the streams, ring-fences and earmarks of that year") {
  const PlanningRound round = the_round();
  CHECK(ids_of(round.streams) ==
        Ids{"nhs_min", "dfg", "ibcf", "wp", "add_la", "add_nhs", "carry_forward"});
  CHECK(ids_of(round.ring_fences) == Ids{"asc_min", "ooh_min"});
  CHECK(ids_of(round.earmarks) == Ids{"care_act", "reablement", "carers_breaks"});
  CHECK(find_row_in(round.streams, "wp")->pooled_from.value == Period::financial_year(2019));
  CHECK(find_row_in(round.streams, "dfg")->has_districts == true);
  CHECK_FALSE(find_row_in(round.streams, "carry_forward")->is_verified());
  for (const RingFence& fence : round.ring_fences) CHECK(fence.stream.id == "nhs_min");
}

TEST_CASE("the year before is compared with, the year of the round is planned") {
  const PlanningRound round = the_round();
  REQUIRE(round.years.size() == 2);
  CHECK(round.years[0].year.value == Period::financial_year(2018));
  CHECK(round.years[0].is_planned == false);
  CHECK(round.years[1].year.value == Period::financial_year(2019));
  CHECK(round.years[1].is_planned == true);
}

TEST_CASE("each metric of the round 2019-20 says which way is good and how periods add up") {
  const PlanningRound round = the_round();
  const auto way = [&](std::string_view id) {
    const MetricDefinition* metric = find_row_in(round.metrics, id);
    REQUIRE(metric != nullptr);
    return metric->collected.value->id + " " + metric->aggregation.value->id + " " +
           metric->direction.value->id;
  };
  CHECK(way("nea") == "quarter sum low");
  CHECK(way("res_adm") == "quarter cumulative low");
  CHECK(way("reabl") == "year none high");
  CHECK(way("dtoc_daily") == "month day_weighted low");
  CHECK(ids_of(find_row_in(round.metrics, "dtoc_daily")->parts) ==
        Ids{"nhs", "social_care", "joint"});
}

TEST_CASE("four conditions, eight changes on five levels, nine requirements") {
  const PlanningRound round = the_round();
  CHECK(ids_of(round.conditions) == Ids{"nc1", "nc2", "nc3", "nc4"});
  CHECK(round.changes.size() == 8);
  CHECK(ids_of(round.levels) ==
        Ids{"not_yet_established", "plans_in_place", "established", "mature", "exemplary"});
  CHECK(round.requirements.size() == 9);
}

}  // namespace core
