#include "wasm/widgets/heading.h"

#include "wasm/widgets/paint.h"
#include "wasm/widgets/ui.h"

namespace widgets {

void heading(std::string_view words, int level) {
  const theme::TypeToken& token = level <= 1   ? theme::type::kH1
                                  : level == 2 ? theme::type::kH2
                                               : theme::type::kH3;
  const Type type = type_of(token);
  const Rect place = take_place(0, text_height(type, words, available_width()));
  Node node{.id = ui().counted_id(), .role = Role::Heading, .name = words};
  node.level = static_cast<std::uint8_t>(level);
  ui().announce(node, place);
  if (ui().visible(place)) draw_wrapped(type, ui().colours().heading, place, words);
}

}  // namespace widgets
