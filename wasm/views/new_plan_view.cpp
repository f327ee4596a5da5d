#include "wasm/views/new_plan_view.h"

#include "core/base/text.h"
#include "wasm/widgets/choice.h"
#include "wasm/widgets/dialog.h"
#include "wasm/widgets/text.h"
#include "wasm/widgets/text_field.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>
#include <vector>

namespace app {
namespace {

using Options = std::vector<widgets::Option>;

constexpr std::string_view kNothing = "nothing";

// A plan that can be carried forward, "Buckinghamshire, 2019-20".
struct Source {
  std::string_view plan, round;
  std::string label;
};

std::vector<Source> sources_of(const AppState& app) {
  std::vector<Source> sources;
  for (const PlanCard& card : app.cards) {
    if (card.is_deleted || card.round.empty()) continue;
    std::string name = name_of(card);
    sources.push_back(
        {card.plan, card.round, (name.empty() ? "Area not named" : name) + ", " + card.round});
  }
  return sources;
}

// Those that are later than `after`: a plan is carried forward, never back.
Options round_options(const AppState& app, std::string_view after) {
  Options options;
  for (const RoundOption& round : app.round_choices) {
    if (round.id > after) options.push_back({round.id, round.label});
  }
  return options;
}

void draw_source(const std::vector<Source>& sources, NewPlanViewState& state) {
  if (sources.empty()) return;
  Options options{{kNothing, "Nothing: an empty plan"}};
  for (const Source& source : sources) options.push_back({source.plan, source.label});
  if (auto chosen = widgets::choice(
          "new_plan/from",
          {.label = "Begin with",
           .value = state.from.empty() ? kNothing : std::string_view{state.from},
           .options = options,
           .hint = "An earlier plan is carried forward: its schemes, people, risks and actions go "
                   "on, its amounts become those of the year before."})) {
    state.from = *chosen == kNothing ? std::string{} : *std::move(chosen);
  }
}

void draw_area(NewPlanViewState& state) {
  if (auto typed =
          widgets::text_field("new_plan/area",
                              {.label = "Area",
                               .value = state.area,
                               .hint = "The Health and Wellbeing Board area, such as Barnet.",
                               .required = true,
                               .previews = true,
                               .max_length = 200})) {
    state.area = *std::move(typed);
  }
}

void draw_amounts(NewPlanViewState& state) {
  constexpr std::array<widgets::Option, 2> kAmounts = {
      {{"empty", "Empty, to be filled in"},
       {"uplifted", "Last year’s, raised by the national uplift"}}};
  const bool is_uplifted = state.amounts == core::BegunAmounts::Uplifted;
  if (const auto chosen = widgets::choice(
          "new_plan/amounts",
          {.label = "Amounts of the new years",
           .value = is_uplifted ? "uplifted" : "empty",
           .options = kAmounts,
           .hint = "Only streams that have a national uplift in the new round are raised."})) {
    state.amounts =
        *chosen == "uplifted" ? core::BegunAmounts::Uplifted : core::BegunAmounts::Empty;
  }
}

void draw_fields(const std::vector<Source>& sources,
                 const Options& rounds,
                 NewPlanViewState& state) {
  draw_source(sources, state);
  if (state.from.empty()) draw_area(state);
  if (rounds.empty())
    return widgets::text("There is no later round at hand than that of this plan.");
  if (auto chosen = widgets::choice(
          "new_plan/round",
          {.label = "Planning round",
           .value = state.round,
           .options = rounds,
           .hint = "Provisional: not all of its papers are out, and what is carried over from the "
                   "round before is marked."})) {
    state.round = *std::move(chosen);
  }
  if (!state.from.empty()) draw_amounts(state);
}

std::string_view why_not(const Options& rounds, const NewPlanViewState& state) {
  if (rounds.empty()) return "Choose a plan of an earlier round.";
  if (state.from.empty() && core::trimmed(state.area).empty()) return "Name the area first.";
  return {};
}

}  // namespace

void draw_new_plan(const ViewContext& ctx, NewPlanViewState& state) {
  if (!std::exchange(state.is_begun, true)) state.from = ctx.app.dialog_about;
  const std::vector<Source> sources = sources_of(ctx.app);
  const auto source = std::find_if(
      sources.begin(), sources.end(), [&](const Source& each) { return each.plan == state.from; });
  if (source == sources.end()) state.from.clear();
  const Options rounds =
      round_options(ctx.app, source == sources.end() ? std::string_view{} : source->round);
  const bool is_offered = std::any_of(
      rounds.begin(), rounds.end(), [&](const auto& each) { return each.value == state.round; });
  if (!is_offered && !rounds.empty()) state.round = rounds.front().value;
  const std::array actions = {
      widgets::DialogAction{"start",
                            state.from.empty() ? "Start the plan" : "See what is carried",
                            widgets::ButtonKind::Primary,
                            why_not(rounds, state)},
      widgets::DialogAction{"cancel", "Cancel"}};
  const std::string pressed = widgets::dialog(
      "new_plan", "Start a plan", [&] { draw_fields(sources, rounds, state); }, actions);
  if (pressed == "start" && state.from.empty()) {
    ctx.push(StartPlan{std::exchange(state.area, {}), state.round});
  } else if (pressed == "start") {
    ctx.push(CarryForward{state.from, state.round, state.amounts});
  }
  if (pressed == "cancel" || pressed == "dismiss") ctx.push(CloseDialog{});
}

}  // namespace app
