#include "wasm/views/accept_view.h"

#include "core/base/text.h"
#include "wasm/widgets/dialog.h"
#include "wasm/widgets/text.h"
#include "wasm/widgets/text_field.h"

#include <algorithm>
#include <array>
#include <utility>

namespace app {
namespace {

// Why it was accepted before, where its figures have changed since.
std::string reason_before(const ViewContext& ctx, const core::Finding& finding) {
  for (const core::AcceptedFinding& row : ctx.plan().accepted_findings) {
    if (row.id == finding.accepted_in) return row.reason.text;
  }
  return {};
}

void draw_body(const ViewContext& ctx, const core::Finding& finding, AcceptViewState& state) {
  widgets::text(finding.message, widgets::kStrong);
  widgets::text(
      "It stays in the plan as it is, with your reason beside it for whoever reads or approves the "
      "plan. When its figures change it is open again.");
  if (auto typed = widgets::long_text(
          "accept/reason",
          {.label = "Why it is left as it is",
           .value = state.reason,
           .hint = "Such as: agreed with the trust on 3 September, see the minute.",
           .required = true,
           .previews = true,
           .lines = 4})) {
    state.reason = *std::move(typed);
  }
  if (ctx.app.author.name.empty()) {
    widgets::text("No name stands beside it yet: give yours under Plans, Who you are.",
                  widgets::kSecondary);
  }
}

}  // namespace

void draw_accept(const ViewContext& ctx, AcceptViewState& state) {
  const core::Finding* finding = ctx.open().finding(ctx.app.dialog_about);
  if (finding == nullptr) return ctx.push(CloseDialog{});
  if (!std::exchange(state.is_begun, true)) state.reason = reason_before(ctx, *finding);
  const std::array actions = {
      widgets::DialogAction{"accept",
                            "Accept with this reason",
                            widgets::ButtonKind::Primary,
                            core::trimmed(state.reason).empty() ? "Give the reason first." : ""},
      widgets::DialogAction{"cancel", "Cancel"}};
  const std::string pressed = widgets::dialog(
      "accept", "Accept a finding", [&] { draw_body(ctx, *finding, state); }, actions);
  if (pressed == "accept") {
    ctx.push(AcceptFinding{finding->key, std::string{core::trimmed(state.reason)}});
  }
  if (pressed == "cancel" || pressed == "dismiss") ctx.push(CloseDialog{});
}

}  // namespace app
