// One field of the plan as a form field, drawn from its description: the label, help and choices are
// the round's and the field's own.
#pragma once

#include "wasm/views/view_context.h"

#include <string_view>

namespace app {

struct FieldOptions {
  int lines = 4;  // of a long text
};

// Nothing stands at an unknown address.
void draw_field(const ViewContext& ctx, std::string_view address, const FieldOptions& options = {});

}  // namespace app
