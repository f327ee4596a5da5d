#include "core/explain/figure_name.h"

#include <doctest/doctest.h>

namespace core {
namespace {

TEST_SUITE_BEGIN("core/explain/figure_name");

TEST_CASE("every address reads back as the figure it names") {
  for (const char* address : {"finance/pool/2019-20/total",
                              "finance/pool/2018-19/outside_pool",
                              "finance/streams/nhs_min/2019-20/income",
                              "finance/streams/ibcf/2019-20/change_percent",
                              "finance/streams/ibcf/2019-20/spend_change_percent",
                              "finance/ring_fences/asc_min/2018-19/minimum_change",
                              "finance/ring_fences/ooh_min/2019-20/met",
                              "finance/social_care/2019-20/change_percent",
                              "finance/districts/2019-20/unallocated",
                              "finance/schemes/s7/2019-20/total",
                              "finance/outputs/s7/cost",
                              "finance/outputs/s7/o1/cost",
                              "finance/spend/2019-20/total",
                              "results/m4/actual/2018-19 Q1/all",
                              "results/m4/target/2018-04/nhs",
                              "results/m2/in_quarter/2018-19 Q2",
                              "results/m2/status/2018-19 Q2/all",
                              "results/m2/actual/2018-19/all/change_percent",
                              "results/m1/trajectories/t1/2018-19/value",
                              "results/m1/options/o1/difference",
                              "results/m1/options/o1/difference/b1",
                              "results/m1/options/o1/difference_percent/b1",
                              "finance/purposes/2019-20/total",
                              "finance/themes/t1/2019-20/change_percent",
                              "finance/districts/d1/share_percent",
                              "finance/partners/p1/2019-20/balance",
                              "finance/partners/p1/at_risk",
                              "delivery/heat_map/3/4/count",
                              "delivery/schemes/s1/impacts/i1/midpoint",
                              "assurance/requirements/open",
                              "change_model/current/established/count"}) {
    CAPTURE(address);
    const auto name = figure_name_from(address);
    REQUIRE(name.has_value());
    CHECK(address_of(*name) == address);
  }
}

TEST_CASE("what is no figure is refused") {
  for (const char* address : {"",
                              "finance",
                              "finance/pool/2019-20",
                              "finance/pool/2019-20/total/",
                              "finance/pool//total",
                              "finance/pool/2019/20/total",
                              "finance/pool/this year/total",
                              "finance/streams//2019-20/income",
                              "schemes/s7/lines/b1/amount"}) {
    CAPTURE(address);
    CHECK_FALSE(figure_name_from(address).has_value());
  }
}

TEST_CASE("the figure beside another keeps the rows and the period that its address has") {
  const FigureName output{.kind = FigureKind::OutputCost, .row = "s7", .sub_row = "o1"};
  CHECK(address_of(beside(output, FigureKind::SchemeOutputCost)) == "finance/outputs/s7/cost");
  const FigureName stream{
      .kind = FigureKind::StreamIncome, .row = "dfg", .period = Period::financial_year(2019)};
  CHECK(beside(stream, FigureKind::PoolIncome).row.empty());
  CHECK(address_of(beside(stream, FigureKind::PoolIncome)) == "finance/pool/2019-20/total");
}

TEST_SUITE_END();

}  // namespace
}  // namespace core
