#include "wasm/views/find_view.h"

#include "core/base/text.h"
#include "wasm/widgets/dialog.h"
#include "wasm/widgets/layout.h"
#include "wasm/widgets/link.h"
#include "wasm/widgets/say.h"
#include "wasm/widgets/text.h"
#include "wasm/widgets/text_field.h"

#include <array>
#include <optional>
#include <utility>

namespace app {
namespace {

std::string count_words(const FindViewState& state) {
  if (state.found.empty()) return "Nothing found. Try fewer or other words.";
  if (state.found.size() < kMostFound) {
    return core::counted(static_cast<std::int64_t>(state.found.size()), "found", "found");
  }
  return "The first " + core::count_text(static_cast<int>(kMostFound)) + ": more words find fewer.";
}

void follow(const ViewContext& ctx, FindViewState& state, std::size_t index) {
  ctx.push(CloseDialog{});
  ctx.push(state.found[index].command);
}

void draw_body(const ViewContext& ctx, FindViewState& state) {
  const auto typed = widgets::search_field(
      "find/words",
      {.label = "Field, scheme, risk, finding, term, screen or command", .value = state.words});
  if (!ctx.app.help.is_asked) ctx.push(FetchHelp{});
  const bool has_terms = !ctx.app.help.words.is_null();
  if (typed || !state.index || state.has_terms != has_terms) {
    if (!state.index || state.has_terms != has_terms) state.index.emplace(ctx);
    state.has_terms = has_terms;
    if (typed) state.words = *typed;
    state.found = state.index->find(ctx, state.words);
    if (typed && !core::trimmed(state.words).empty()) widgets::say(count_words(state));
  }
  if (!core::trimmed(state.words).empty()) {
    widgets::text(count_words(state), widgets::kSecondary);
  }
  std::optional<std::size_t> pressed;
  for (std::size_t i = 0; i < state.found.size(); ++i) {
    const widgets::Stack stack{widgets::Gap::None};
    if (widgets::link("find/" + core::count_text(static_cast<int>(i)), state.found[i].words)) {
      pressed = i;
    }
    widgets::text(state.found[i].note, widgets::kSmall);
  }
  if (pressed) follow(ctx, state, *pressed);
}

}  // namespace

void draw_find(const ViewContext& ctx, FindViewState& state) {
  const std::array actions = {widgets::DialogAction{"go",
                                                    "Go to the first",
                                                    widgets::ButtonKind::Primary,
                                                    state.found.empty() ? "Nothing is found." : ""},
                              widgets::DialogAction{"cancel", "Cancel"}};
  const std::string pressed = widgets::dialog(
      "find", "Find", [&] { draw_body(ctx, state); }, actions);
  if (pressed == "go" && !state.found.empty()) {
    follow(ctx, state, 0);
  } else if (!pressed.empty()) {
    ctx.push(CloseDialog{});
  }
}

}  // namespace app
