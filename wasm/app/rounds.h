// The planning rounds that the page can open: those of assets/rounds, each fetched when a plan is for
// it, the one that is carried over from the last, and those that were loaded into this browser.
#pragma once

#include "core/base/result.h"
#include "core/round/planning_round.h"
#include "wasm/app/round_shelf.h"

#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace app {

struct ShippedRound {
  std::string_view id;
  bool is_provisional = false;
};

// The oldest first; a test holds the list to the folder.
inline constexpr std::array<ShippedRound, 11> kShippedRounds = {{{"2014-16"},
                                                                 {"2015-16"},
                                                                 {"2016-17"},
                                                                 {"2017-19"},
                                                                 {"2019-20"},
                                                                 {"2020-21"},
                                                                 {"2021-22"},
                                                                 {"2022-23"},
                                                                 {"2023-25"},
                                                                 {"2025-26"},
                                                                 {"2026-27", true}}};

// The id of the round after the last of them.
std::string carried_over_round();

// One of those, or the one after them: it need not be loaded from outside.
bool is_shipped_round(std::string_view id);

// A round that a plan can be started for, and what it is called.
struct RoundOption {
  std::string id, label;
};
// The newest first, since most plans are for it.
std::vector<RoundOption> round_choices(const std::vector<LoadedRound>& loaded);

// Where the page finds the file that a round is read from; empty for a text that can be no round.
std::string round_path(std::string_view id);

// The round out of the bytes of that file. Fails as core::read_round, and when they hold another.
core::Result<core::PlanningRound> round_from_file(std::string_view id, std::string_view bytes);

}  // namespace app
