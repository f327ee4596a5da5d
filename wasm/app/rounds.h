// The planning rounds that the page can fetch: assets/rounds, the oldest first.
#pragma once

#include <array>
#include <string_view>

namespace app {

inline constexpr std::array<std::string_view, 1> kShippedRounds = {"2019-20"};

}  // namespace app
