// What all fields share: the label above, the box, and hint and error words around it. For widgets.
#pragma once

#include "wasm/widgets/rect.h"
#include "wasm/widgets/ui.h"

#include <string_view>

namespace widgets {

struct FieldWords {
  std::string_view label, hint, error, disabled_because;
  bool required = false;
  bool hide_label = false;  // announced only
  bool helped = false;      // a help_mark follows: it has its place beside the label
};

struct FieldFrame {
  std::string_view id;  // full
  Rect box;
  Look look;
  bool enabled = true;
};

// Draws label, hint and error words and takes the place of the whole field; the caller announces
// its node with `box` and draws what is in it.
FieldFrame field_frame(std::string_view id,
                       const FieldWords& words,
                       float box_height,
                       float box_width = 0);

// The box itself: edge, red when there is an error, ring when it has the focus.
void draw_field_box(const FieldFrame& frame, bool has_error);

// The font members of a node whose text the page edits in an input of its own.
void describe_input_font(const theme::TypeToken& type, NodeDetails& details);

}  // namespace widgets
