// The gaps of containers in device pixels. For widgets.
#pragma once

#include "wasm/widgets/layout.h"

namespace widgets {

float gap_px(Gap gap);

}  // namespace widgets
