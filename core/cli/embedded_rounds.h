// The planning rounds of assets/rounds, compiled in.
#pragma once

#include "core/base/embedded_text.h"

#include <span>

namespace core {

std::span<const EmbeddedText> embedded_rounds();

}  // namespace core
