// Dialogs: a new plan, a new name, what a file will hold; finding, help, the glossary and the guide
// have files of their own.
#pragma once

#include "wasm/app/rounds.h"
#include "wasm/views/find_view.h"
#include "wasm/views/glossary_view.h"
#include "wasm/views/view_context.h"

#include <string>

namespace app {

struct DialogsViewState {
  std::string area;  // of a new plan
  std::string round{kShippedRounds.back().id};
  std::string title;
  bool is_title_known = false;
  FileParts parts;  // of a file to be saved
  FindViewState find;
  GlossaryViewState glossary;
};

void draw_dialogs(const ViewContext& ctx, DialogsViewState& state);

}  // namespace app
