#include "wasm/views/glossary_view.h"

#include "core/base/text.h"
#include "wasm/views/field_help.h"
#include "wasm/widgets/dialog.h"
#include "wasm/widgets/layout.h"
#include "wasm/widgets/say.h"
#include "wasm/widgets/text.h"
#include "wasm/widgets/text_field.h"

#include <array>
#include <vector>

namespace app {
namespace {

// Those whose name or meaning has the words, the names first.
std::vector<Term> terms_with(const core::Json& help, std::string_view words) {
  const std::vector<Term> all = terms_of(help);
  const std::string lower = core::lower_case(core::trimmed(words));
  const auto has = [&](std::string_view text) {
    return core::lower_case(text).find(lower) != std::string::npos;
  };
  std::vector<Term> terms;
  terms.reserve(all.size());
  for (const bool by_name : {true, false}) {
    for (const Term& term : all) {
      if (has(term.name) == by_name && (by_name || has(term.meaning))) terms.push_back(term);
    }
  }
  return terms;
}

std::string count_words(const std::vector<Term>& terms) {
  if (terms.empty()) return "No term found. Try fewer letters.";
  return core::counted(static_cast<std::int64_t>(terms.size()), "term", "terms");
}

void draw_terms(const ViewContext& ctx, GlossaryViewState& state) {
  const auto typed =
      widgets::search_field("glossary/words", {.label = "Term", .value = state.words});
  if (typed) state.words = *typed;
  const std::vector<Term> terms = terms_with(ctx.app.help.words, state.words);
  if (typed) widgets::say(count_words(terms));
  widgets::text(count_words(terms), widgets::kSecondary);
  for (const Term& term : terms) {
    const widgets::Stack stack{widgets::Gap::None};
    widgets::text(term.name, widgets::kStrong);
    widgets::text(term.meaning);
  }
}

void draw_body(const ViewContext& ctx, GlossaryViewState& state) {
  if (!is_help_there(ctx)) return;
  if (!state.is_term_known) {
    for (const Term& term : terms_of(ctx.app.help.words)) {
      if (term.id == ctx.app.dialog_about) state.words = term.name;
    }
    state.is_term_known = true;
  }
  draw_terms(ctx, state);
}

}  // namespace

void draw_glossary(const ViewContext& ctx, GlossaryViewState& state) {
  constexpr std::array kActions = {
      widgets::DialogAction{"done", "Close", widgets::ButtonKind::Primary}};
  const std::string pressed = widgets::dialog(
      "glossary", "Glossary", [&] { draw_body(ctx, state); }, kActions);
  if (!pressed.empty()) ctx.push(CloseDialog{});
}

}  // namespace app
