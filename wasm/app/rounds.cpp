#include "wasm/app/rounds.h"

#include "core/round/provisional_round.h"
#include "core/round/round_catalogue.h"
#include "core/round/round_reader.h"

namespace app {

std::string carried_over_round() {
  const auto year = core::year_after(kShippedRounds.back().id);
  return year ? year->text() : std::string{};
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
