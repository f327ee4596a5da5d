#include "wasm/app/rounds.h"

#include "core/round/provisional_round.h"
#include "core/round/round_catalogue.h"
#include "core/round/round_reader.h"

#include <algorithm>
#include <functional>
#include <map>

namespace app {
namespace {

constexpr std::string_view kProvisional = " (provisional)";

}  // namespace

std::string carried_over_round() {
  const auto year = core::year_after(kShippedRounds.back().id);
  return year ? year->text() : std::string{};
}

bool is_shipped_round(std::string_view id) {
  return id == carried_over_round() ||
         std::any_of(kShippedRounds.begin(), kShippedRounds.end(), [&](const ShippedRound& round) {
           return round.id == id;
         });
}

std::vector<RoundOption> round_choices(const std::vector<LoadedRound>& loaded) {
  std::map<std::string, std::string, std::greater<>> labels;
  for (const ShippedRound& round : kShippedRounds) {
    labels.emplace(round.id, round.is_provisional ? kProvisional : "");
  }
  labels.emplace(carried_over_round(), kProvisional);
  for (const LoadedRound& each : loaded) {
    labels[each.round] = " (revision " + std::to_string(each.revision) + ", loaded here)";
  }
  std::vector<RoundOption> choices;
  choices.reserve(labels.size());
  for (const auto& [id, label] : labels) choices.push_back({id, id + label});
  return choices;
}

std::string round_path(std::string_view id) {
  if (!core::is_round_id(id)) return {};
  const std::string_view file = id == carried_over_round() ? kShippedRounds.back().id : id;
  return "assets/rounds/" + std::string{file} + ".json";
}

core::Result<core::PlanningRound> round_from_file(std::string_view id, std::string_view bytes) {
  core::Result<core::PlanningRound> round = core::read_round(bytes);
  if (round.has_value() && id == carried_over_round()) round = core::provisional_round(*round);
  if (round.has_value() && round->about.round != id) {
    return core::Error{.code = core::ErrorCode::WrongShape,
                       .message = "The file is that of the round " + round->about.round + ".",
                       .where = "about/round",
                       .remedy = "Load the page again; if it stays, tell whoever provides it."};
  }
  return round;
}

}  // namespace app
