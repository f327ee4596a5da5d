#include "wasm/views/part_screen.h"

#include "core/base/text.h"
#include "core/chart/maturity_ladder.h"
#include "core/chart/risk_map.h"
#include "core/chart/timeline_chart.h"
#include "wasm/widgets/button.h"
#include "wasm/widgets/definition_list.h"
#include "wasm/widgets/layout.h"
#include "wasm/widgets/text.h"

namespace app {
namespace {

// What the screen is for.
std::string_view subtitle_of(Screen screen) {
  switch (screen) {
    case Screen::Conditions:
      return "What the round asks of every plan, and how this one answers.";
    case Screen::ChangeModel:
      return "How mature each change is, and the actions that take it further.";
    case Screen::Risks:
      return "What could go wrong, and what is done about it.";
    case Screen::Narrative:
      return "The text of the plan, section by section.";
    case Screen::Timeline:
      return "What happens when, and what must be done before the plan is sent.";
    case Screen::Need:
      return "Whom the plan is for, what they need, and what there is for them.";
    case Screen::People:
      return "Who makes the plan, who was asked, and who has approved it.";
    case Screen::Round:
      return "The round and how far it can be trusted, figures as the document states them, and "
             "what "
             "the area adds to the round.";
    default:
      return "";
  }
}

std::string revision_words(const core::WrittenCount& revision) {
  return revision.value ? "Revision " + core::count_text(*revision.value) : "not said";
}

// The round that the plan is made for, and how far its facts can be trusted.
void draw_round(const ViewContext& ctx) {
  const core::RoundAbout& about = ctx.round().about;
  const core::FactCount& facts = ctx.open().facts();
  const widgets::Card card{"round_card", "The planning round"};
  std::string trust = core::counted(facts.facts, "fact", "facts") + ", each with its source";
  trust += facts.unverified == 0
               ? "; none is only recalled or carried over."
               : "; " + core::count_text(facts.unverified) +
                     " of them only recalled or carried over from another round: they may warn, "
                     "never stop you.";
  const std::string revision = revision_words(about.revision);
  const std::string made_with = revision_words(ctx.plan().about.round_revision);
  widgets::definition_list(
      {{"Round", about.name}, {"File in use", revision}, {"The plan was made with", made_with}},
      widgets::ValueSide::Left);
  widgets::text(trust, widgets::kSecondary);
  if (about.is_provisional == true) {
    const std::string words =
        "Provisional: not all of its papers are out. What they leave open is "
        "carried over from " +
        about.based_on + ".";
    widgets::text(words, widgets::kSecondary);
  }
  const core::WrittenCount& own = ctx.plan().about.round_revision;
  if (own.value && own.value != about.revision.value) {
    widgets::text(
        "The plan is held against another file of its round than the one it was made "
        "with: load that one to see the plan as its author does.",
        widgets::kSecondary);
  }
  const widgets::Line line;
  if (ctx.app.is_newer_round_at_hand &&
      widgets::button("newest", "See what the newer file brings")) {
    ctx.push(MoveOntoNewest{});
  }
  if (widgets::button("load_round", "Load another file of this round")) ctx.push(LoadRoundFile{});
}

}  // namespace

void draw_part_screen(const ViewContext& ctx,
                      PartViewState& state,
                      PlanChart& chart,
                      Screen screen) {
  { const widgets::PageHeader header{name_of(screen), subtitle_of(screen)}; }
  if (screen == Screen::Round) draw_round(ctx);
  if (screen == Screen::ChangeModel) chart.draw(ctx, "maturity_ladder", &core::maturity_ladder);
  if (screen == Screen::Timeline) chart.draw(ctx, "timeline_chart", &core::timeline_chart);
  if (screen == Screen::Risks) chart.draw(ctx, "risk_map", &core::risk_map);
  for (const Home& home : kHomes) {
    if (home.screen == screen) draw_part_card(ctx, state, home.list);
  }
}

}  // namespace app
