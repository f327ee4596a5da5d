// The dialog that makes a document of the plan: which kind, and what stands in it.
#pragma once

#include "wasm/views/view_context.h"

namespace app {

struct ReportViewState {
  bool is_begun = false;
  core::ReportChoice choice;
};

// What the dialog is about may be the id of the kind that it begins with.
void draw_report(const ViewContext& ctx, ReportViewState& state);

}  // namespace app
