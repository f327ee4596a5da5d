#include "wasm/views/plan_chart.h"

#include "wasm/charts/bars.h"
#include "wasm/views/figures.h"
#include "wasm/widgets/layout.h"
#include "wasm/widgets/text.h"

#include <utility>

namespace app {

void PlanChart::draw(const ViewContext& ctx, std::string_view id, Make make, std::size_t least) {
  GridKey key = grid_key(ctx);
  if (key_ != key) {
    chart_ = make({ctx.round(), ctx.open().derived(), ctx.app.unit}, planned_year(ctx.round()));
    key_ = std::move(key);
  }
  if (chart_.bars.size() < least) return;
  const widgets::Card card{id, chart_.title};
  widgets::text(chart_.sentence, widgets::kSecondary);
  charts::bars("bars", chart_);
}

}  // namespace app
