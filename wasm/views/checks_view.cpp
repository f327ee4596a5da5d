#include "wasm/views/checks_view.h"

#include "core/base/text.h"
#include "wasm/views/finding_words.h"
#include "wasm/widgets/choice.h"
#include "wasm/widgets/layout.h"
#include "wasm/widgets/text.h"

#include <algorithm>
#include <array>

namespace app {
namespace {

constexpr std::array kSeverities = {
    core::Severity::Error, core::Severity::Warning, core::Severity::ToDo, core::Severity::Info};
constexpr std::array<widgets::Option, 5> kShown = {{{"all", "Everything"},
                                                    {"0", "To mend"},
                                                    {"1", "To look at"},
                                                    {"2", "To do"},
                                                    {"3", "To know"}}};
// Beyond this many a person narrows the list down; they are all counted.
constexpr int kMostOfOneKind = 60;

std::int64_t count_of(const ViewContext& ctx, core::Severity severity) {
  return std::count_if(ctx.open().findings().begin(),
                       ctx.open().findings().end(),
                       [&](const core::Finding& f) { return f.severity == severity; });
}

void draw_group(const ViewContext& ctx, core::Severity severity) {
  const std::int64_t count = count_of(ctx, severity);
  if (count == 0) return;
  const std::string title =
      std::string{severity_words(severity)} + " (" + core::count_text(count) + ")";
  const widgets::Section section{"group_" + std::string{severity_words(severity)}, title};
  int drawn = 0;
  for (const core::Finding& finding : ctx.open().findings()) {
    if (finding.severity != severity) continue;
    if (++drawn > kMostOfOneKind) break;
    draw_finding(ctx, finding, "checks");
  }
  if (count > kMostOfOneKind) {
    widgets::text("And " + core::count_text(count - kMostOfOneKind) + " more of this kind.",
                  widgets::kSecondary);
  }
}

}  // namespace

void draw_checks_view(const ViewContext& ctx, ChecksViewState& state) {
  const auto all = static_cast<std::int64_t>(ctx.open().findings().size());
  {
    const widgets::PageHeader header{
        "Checks",
        all == 0 ? "The workbook has found nothing to say."
                 : core::counted(all, "finding", "findings") +
                       ". What a document states is kept; nothing is corrected by itself."};
    if (const auto chosen = widgets::choice(
            "checks/shown",
            {.label = "Show", .value = state.shown, .options = kShown, .hide_label = true})) {
      state.shown = *chosen;
    }
  }
  for (std::size_t i = 0; i < kSeverities.size(); ++i) {
    if (state.shown == "all" || state.shown == std::to_string(i)) draw_group(ctx, kSeverities[i]);
  }
}

}  // namespace app
