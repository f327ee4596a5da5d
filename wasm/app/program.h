// The whole program in its page: frames, pixels, and the app behind them.
#pragma once

#include "wasm/platform/platform.h"

#include <memory>

namespace app {

// `page` outlives the program.
std::unique_ptr<platform::Program> make_program(platform::Page& page);

}  // namespace app
