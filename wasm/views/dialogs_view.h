// Dialogs: a new name, what a file will hold; a new plan, reports, finding, help, the glossary and the
// guide have files of their own.
#pragma once

#include "wasm/views/accept_view.h"
#include "wasm/views/find_view.h"
#include "wasm/views/glossary_view.h"
#include "wasm/views/new_plan_view.h"
#include "wasm/views/report_view.h"
#include "wasm/views/tables_view.h"
#include "wasm/views/view_context.h"

#include <string>

namespace app {

struct DialogsViewState {
  NewPlanViewState new_plan;
  std::string title;
  bool is_title_known = false;
  FileParts parts;  // of a file to be saved
  FindViewState find;
  AcceptViewState accept;
  ReportViewState report;
  TablesViewState tables;
  GlossaryViewState glossary;
};

void draw_dialogs(const ViewContext& ctx, DialogsViewState& state);

}  // namespace app
