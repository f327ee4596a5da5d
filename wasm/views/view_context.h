// What a view may see while it draws: everything to read, and a queue for what the person wants.
#pragma once

#include "wasm/app/app_state.h"
#include "wasm/app/command.h"

#include <utility>

namespace app {

struct ViewContext {
  const AppState& app;
  CommandQueue& commands;

  void push(Command command) const { commands.push_back(std::move(command)); }

  // Only where a plan is open.
  const OpenPlan& open() const { return *app.open; }
  const core::Plan& plan() const { return app.open->plan(); }
  const core::PlanningRound& round() const { return app.open->round(); }
  bool may_edit() const { return app.open->save.is_writable(); }
};

}  // namespace app
