// Five steps to a first plan. What is done is read off the plan, never ticked: whoever leaves the guide
// comes back to where the plan is.
#pragma once

#include "wasm/app/command.h"
#include "wasm/app/open_plan.h"

#include <array>
#include <string>
#include <string_view>

namespace app {

struct GuideStep {
  enum class Way : unsigned char { StartPlan, Show, Save };
  std::string_view name;   // "Income"
  std::string_view words;  // what is to be done
  bool is_done = false;
  std::string missing = {};  // what the plan still lacks: "1 amount is empty."
  Way way = Way::StartPlan;  // leads to where it is done: with Show, there
  Screen screen = Screen::Overview;
  std::string address = {};
};

using Guide = std::array<GuideStep, 5>;

// Of the open plan; with null, of a plan that is still to be started.
Guide guide_of(const OpenPlan* open);

// Leads to where the step is done.
Command way_to(const GuideStep& step);

// How many steps are done, and the first that is not: the size of the guide when all are.
std::size_t steps_done(const Guide& guide);
std::size_t next_step(const Guide& guide);

}  // namespace app
