// Finds what a few words name: commands, screens, the rows and fields of the plan, and findings.
#pragma once

#include "wasm/views/view_context.h"

#include <string>
#include <string_view>
#include <vector>

namespace app {

struct Found {
  std::string words;
  std::string note;  // what it is and where: "Schemes", "To mend"
  Command command;
};

// Every word must stand in it, in any order and however it is capitalised; at most kMostFound, what
// begins with the words first. Without words, the commands and screens.
inline constexpr std::size_t kMostFound = 12;
std::vector<Found> find_places(const ViewContext& ctx, std::string_view words);

}  // namespace app
