// The round files at hand: those that come with the workbook, once they are fetched, and those that
// were loaded into this browser.
#pragma once

#include "core/json/json.h"
#include "core/plan/plan.h"
#include "core/round/planning_round.h"

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace app {

// A round file that was loaded here, as the page lists it.
struct LoadedRound {
  std::string round;  // "2019-20"
  std::int64_t revision = 0;
  std::string name;       // "Better Care Fund 2019-20"
  std::string file_name;  // that it was loaded from
  std::string text;
  double time_ms = 0;
};

// What the page keeps. What a stranger put there and cannot be read is left out.
std::vector<LoadedRound> loaded_rounds_from(const core::Json& files);

// One file a round and revision: a revision that is published never changes.
class RoundShelf {
 public:
  // Where that file lies from now on. What is there already stays.
  const core::PlanningRound& add(core::PlanningRound round);
  // Adds those that are loaded and takes away those that no longer are; `in_use` stays, whatever it is.
  void follow(const std::vector<LoadedRound>& loaded, const core::PlanningRound* in_use);

  // The one that came with the workbook is here, so that it need not be fetched.
  bool has_shipped(std::string_view round) const { return shipped_.contains(round); }
  void add_shipped(core::PlanningRound round);

  // All null when there is none. For a plan: the file that it was made with, else the one that came
  // with the workbook, else the newest.
  const core::PlanningRound* exact(std::string_view round, std::int64_t revision) const;
  const core::PlanningRound* newest(std::string_view round) const;
  const core::PlanningRound* for_plan(const core::About& about) const;

 private:
  using Key = std::pair<std::string, std::int64_t>;  // round and revision

  std::map<Key, std::unique_ptr<core::PlanningRound>> files_;
  std::map<std::string, std::int64_t, std::less<>> shipped_;  // the revision, by round
};

}  // namespace app
