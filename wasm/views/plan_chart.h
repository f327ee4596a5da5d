// A chart of the plan's money in a card of its own, made once per version of the plan.
#pragma once

#include "core/chart/plan_charts.h"
#include "wasm/views/grid.h"

#include <optional>
#include <string>
#include <string_view>

namespace app {

class PlanChart {
 public:
  using Make = core::BarChart (*)(const core::ChartOf& of, const std::string& year);

  // Draws nothing while there are fewer bars than `least`.
  void draw(const ViewContext& ctx, std::string_view id, Make make, std::size_t least);

 private:
  std::optional<GridKey> key_;
  core::BarChart chart_;
};

}  // namespace app
