// Keys and help: how the workbook is to look, ways to the guide and the glossary, and all keys.
#pragma once

#include "wasm/views/view_context.h"

namespace app {

void draw_help(const ViewContext& ctx);

}  // namespace app
