#include "wasm/widgets/empty_state.h"

#include "wasm/widgets/button.h"
#include "wasm/widgets/heading.h"
#include "wasm/widgets/id_scope.h"
#include "wasm/widgets/layout_gap.h"
#include "wasm/widgets/text.h"
#include "wasm/widgets/ui.h"

namespace widgets {

bool empty_state(std::string_view id,
                 std::string_view title,
                 std::string_view words,
                 std::string_view step,
                 int level) {
  const IdScope scope{id};
  LayoutBox& box = open_block(gap_px(Gap::Small));
  const float padding = ui().px(theme::space::kXl);
  box.bottom = padding;
  heading(title, level);
  text(words, kSecondary);
  const bool pressed = !step.empty() && primary_button("first-step", step);
  ui().boxes.back().bottom += padding;
  close_block();
  return pressed;
}

}  // namespace widgets
