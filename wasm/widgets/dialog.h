// A question or a short form over the page. The page keeps the focus in it and gives it back.
#pragma once

#include "wasm/widgets/button.h"

#include <functional>
#include <span>
#include <string>
#include <string_view>

namespace widgets {

struct DialogAction {
  std::string_view id, name;
  ButtonKind kind = ButtonKind::Secondary;
  std::string_view disabled_because = {};
};

// Draws the dialog while the caller wants it open. Returns the id of the action that was pressed,
// "dismiss" for Escape or the cross, else nothing. The first action stands leftmost.
std::string dialog(std::string_view id,
                   std::string_view title,
                   const std::function<void()>& body,
                   std::span<const DialogAction> actions);

}  // namespace widgets
