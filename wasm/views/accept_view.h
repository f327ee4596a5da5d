// The dialog that asks why a finding is left as it is.
#pragma once

#include "wasm/views/view_context.h"

#include <string>

namespace app {

struct AcceptViewState {
  bool is_begun = false;
  std::string reason;
};

void draw_accept(const ViewContext& ctx, AcceptViewState& state);

}  // namespace app
