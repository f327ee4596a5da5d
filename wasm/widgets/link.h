// Words that lead somewhere.
#pragma once

#include "wasm/widgets/rect.h"

#include <string_view>

namespace widgets {

// True when it was pressed. In a Line it is as wide as its words.
// `description` is announced with it, where the words alone do not tell where it leads.
bool link(std::string_view id, std::string_view words, std::string_view description = {});

// The same at a given place. For widgets.
bool link_at(std::string_view id,
             std::string_view words,
             const Rect& place,
             std::string_view description = {});

}  // namespace widgets
