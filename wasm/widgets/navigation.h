// Items of the side navigation.
#pragma once

#include "wasm/widgets/tag.h"

#include <string_view>

namespace widgets {

struct NavigationItem {
  bool current = false;
  int count = 0;  // a pill at the right when not 0
  BadgeKind count_kind = BadgeKind::Neutral;
  std::string_view count_spoken = {};  // "3 findings"
};

// True when it was pressed.
bool navigation_item(std::string_view id, std::string_view name, const NavigationItem& item = {});
void navigation_heading(std::string_view words);

}  // namespace widgets
