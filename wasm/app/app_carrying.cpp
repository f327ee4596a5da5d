// A plan of an earlier round carried into a later one: the rounds on the way are fetched, what becomes
// of the plan is listed, and only then the new plan begins beside the old one.
#include "core/rollover/rollover_words.h"
#include "wasm/app/app.h"
#include "wasm/app/rounds.h"

#include <algorithm>
#include <utility>

namespace app {
namespace {

constexpr std::string_view kNotCarried = "The plan was not carried forward.";

// After `from` and up to `to`, oldest first: ids of rounds are in the order of their years.
std::vector<std::string> rounds_on_the_way(const std::string& from, const std::string& to) {
  std::vector<std::string> ids;
  for (const ShippedRound& round : kShippedRounds) {
    if (round.id > from && round.id <= to) ids.emplace_back(round.id);
  }
  if (to == carried_over_round()) ids.push_back(to);
  // One that was loaded from outside is at hand.
  if (ids.empty() || ids.back() != to) ids.push_back(to);
  return ids;
}

}  // namespace

void App::carry_forward(const CarryForward& command) {
  when_open_ = {command.plan, [this, command] {
                  carrying_ = command;
                  go_on_carrying();
                }};
}

std::string App::round_to_carry_with() const {
  if (!carrying_ || !state_.open || state_.open->id() != carrying_->plan) return {};
  for (const std::string& id :
       rounds_on_the_way(state_.open->plan().about.round, carrying_->round)) {
    if (is_shipped_round(id) && !shelf_.has_shipped(id)) return id;
  }
  return {};
}

void App::go_on_carrying() {
  // Another plan was opened meanwhile, or this one deleted.
  if (!state_.open || state_.open->id() != carrying_->plan) return carrying_.reset();
  if (const std::string next = round_to_carry_with(); !next.empty()) {
    state_.busy = "Loading the " + next + " round";
    return calls_.fetch_asset(round_path(next));
  }
  state_.busy.clear();
  const CarryForward wanted = *std::exchange(carrying_, std::nullopt);
  const OpenPlan& open = *state_.open;
  const core::PlanningRound* to = shelf_.newest(wanted.round);
  if (to == nullptr) {
    return refuse({.message = "The round " + wanted.round + " is not at hand.",
                   .remedy = "Load its round file first."},
                  kNotCarried);
  }
  std::vector<core::PlanningRound> between;
  for (const std::string& id : rounds_on_the_way(open.plan().about.round, wanted.round)) {
    const core::PlanningRound* round = id == wanted.round ? nullptr : shelf_.newest(id);
    if (round != nullptr) between.push_back(*round);
  }
  core::Result<core::Rollover> rollover =
      core::roll_over({open.plan(), open.round(), between, *to, wanted.amounts});
  if (!rollover.has_value()) return refuse(rollover.error(), kNotCarried);
  review_carried(*std::move(rollover), *to);
}

void App::review_carried(core::Rollover rollover, const core::PlanningRound& to) {
  const std::string area = rollover.plan.about.area;
  ask({.title = "Carry " + area + " into " + to.about.round,
       .intro = "A new plan begins beside this one, which stays as it is. Schemes, people and "
                "everything else that is carried keep their identity, so that the two can be "
                "compared.",
       .lists = core::words_of(rollover.notes),
       .take = "Begin the new plan"},
      [this, area, plan = std::move(rollover.plan)]() mutable {
        Opening opening;
        opening.plan = "p" + calls_.random_id();
        opening.words = "The " + plan.about.round + " plan of " + area +
                        " is ready. The plan it comes from is still in the list of plans.";
        opening.document.plan = std::move(plan);
        begin_opening(std::move(opening));
      });
}

}  // namespace app
