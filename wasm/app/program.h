// The whole program in its page: frames, pixels, and the app behind them.
#pragma once

#include "wasm/platform/platform.h"
#include "wasm/theme/typefaces.h"

#include <memory>

namespace app {

// `page` and the bytes of the faces outlive the program.
std::unique_ptr<platform::Program> make_program(platform::Page& page,
                                                const theme::FaceBytes& faces);

}  // namespace app
