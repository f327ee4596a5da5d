// Buttons: they do something now.
#pragma once

#include <string_view>

namespace widgets {

enum class ButtonKind : unsigned char { Secondary, Primary, Ghost, Danger };

enum class ButtonIcon : unsigned char { None, Undo, Redo, Close, Menu, Search, Add, More };

struct ButtonOptions {
  ButtonKind kind = ButtonKind::Secondary;
  ButtonIcon icon = ButtonIcon::None;
  bool icon_only = false;                  // the name is announced, not drawn
  bool opens = false;                      // a small arrow: it opens a menu
  std::string_view disabled_because = {};  // not empty: cannot be pressed now, and why
  std::string_view keys = {};              // "Control+Z"
  std::string_view description = {};
  // For buttons that stay down: -1 no such button, 0 up, 1 pressed.
  int pressed = -1;
  // For buttons that open something: -1 no such button, 0 closed, 1 open.
  int expanded = -1;
};

// True in the frame in which it was pressed.
bool button(std::string_view id, std::string_view name, const ButtonOptions& options = {});

inline bool primary_button(std::string_view id, std::string_view name) {
  return button(id, name, {.kind = ButtonKind::Primary});
}
inline bool ghost_button(std::string_view id, std::string_view name) {
  return button(id, name, {.kind = ButtonKind::Ghost});
}

}  // namespace widgets
