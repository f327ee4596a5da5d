// Figures that a finding shows to people, as decimal text for programs.
#pragma once

#include "core/json/json.h"

#include <string_view>

namespace core {

// "−£71,328" gives "-71328.00", "£9.5m" "9500000.00", "4%" and "4.0 points" "4.0", "10,846" "10846".
// Nothing gives null, and what is no figure ("four") stays as it is.
Json plain_figure(std::string_view shown);

}  // namespace core
