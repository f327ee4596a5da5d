#include "wasm/views/plan_chart.h"

#include "wasm/charts/chart.h"
#include "wasm/widgets/layout.h"
#include "wasm/widgets/text.h"

#include <string>
#include <utility>

namespace app {
namespace {

core::Date today(const ViewContext& ctx) {
  constexpr double kDay = 86'400'000;
  return core::Date{} + static_cast<int>(ctx.app.now_ms / kDay);
}

}  // namespace

void PlanChart::draw(const ViewContext& ctx, std::string_view id, Make make, std::size_t least) {
  const core::Date day = today(ctx);
  GridKey key = grid_key(ctx, std::string{id} + day.text());
  if (key_ != key) {
    chart_ = make({ctx.plan(), ctx.round(), ctx.open().derived(), ctx.app.unit, day});
    key_ = std::move(key);
  }
  if (chart_.rows.size() < least) return;
  const widgets::Card card{id, chart_.title};
  widgets::text(chart_.sentence, widgets::kSecondary);
  charts::chart(std::string{id} + "/chart", chart_);
}

}  // namespace app
