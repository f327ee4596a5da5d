#include "wasm/views/why_view.h"

#include "core/base/text.h"
#include "wasm/widgets/app_frame.h"
#include "wasm/widgets/layout.h"
#include "wasm/widgets/link.h"
#include "wasm/widgets/text.h"

#include <algorithm>

namespace app {
namespace {

// A long list is shown in part; the rest is one press away in its own table.
constexpr std::size_t kMostInputs = 40;

void draw_input(const ViewContext& ctx, const core::ExplanationInput& input, std::size_t index) {
  const widgets::Stack stack{widgets::Gap::None};
  if (input.address.empty()) {
    widgets::text(input.label, widgets::kDense);
  } else if (widgets::link("why/" + std::to_string(index) + "/" + input.address, input.label)) {
    if (core::figure_name_from(input.address)) {
      ctx.push(ExplainFigure{input.address});
    } else {
      ctx.push(ShowAddress{input.address});
    }
  }
  widgets::value_line(input.weight, input.value.empty() ? "empty" : input.value, widgets::kStrong);
  if (!input.note.empty()) widgets::text(input.note, widgets::kSmall);
}

}  // namespace

void draw_why_panel(const ViewContext& ctx) {
  const core::Explanation& why = *ctx.app.explanation;
  const widgets::Aside panel{"Why this number?"};
  if (panel.closed()) ctx.push(ClosePanel{});
  widgets::text(why.label, widgets::kSecondary);
  widgets::text(why.value.empty() ? "Empty" : why.value, widgets::kFigure);
  widgets::text(why.formula);
  if (!why.note.empty()) widgets::text(why.note, widgets::kSecondary);
  if (why.empty_inputs > 0) {
    widgets::text(core::counted(why.empty_inputs, "input is", "inputs are") + " empty.",
                  widgets::kBad);
  }
  widgets::divider();
  const std::size_t shown = std::min(why.inputs.size(), kMostInputs);
  for (std::size_t i = 0; i < shown; ++i) draw_input(ctx, why.inputs[i], i);
  if (shown < why.inputs.size()) {
    widgets::text(
        "And " + core::count_text(static_cast<std::int64_t>(why.inputs.size() - shown)) + " more.",
        widgets::kSecondary);
  }
}

}  // namespace app
