// The glossary: the terms of the trade, narrowed down by a few letters.
#pragma once

#include "wasm/views/view_context.h"

#include <string>

namespace app {

struct GlossaryViewState {
  std::string words;
  bool is_term_known = false;  // the one it was opened on has become the words
};

void draw_glossary(const ViewContext& ctx, GlossaryViewState& state);

}  // namespace app
