// A chart of the plan in a card of its own, made once per version of the plan.
#pragma once

#include "core/chart/plan_charts.h"
#include "wasm/views/grid.h"

#include <optional>
#include <string_view>

namespace app {

class PlanChart {
 public:
  using Make = core::Chart (*)(const core::ChartOf& of);

  // Draws nothing while there are fewer rows than `least`.
  void draw(const ViewContext& ctx, std::string_view id, Make make, std::size_t least = 1);

 private:
  std::optional<GridKey> key_;
  core::Chart chart_;
};

}  // namespace app
