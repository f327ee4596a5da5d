#include "wasm/views/row_bar.h"

#include "core/base/text.h"
#include "wasm/views/part_words.h"
#include "wasm/widgets/button.h"
#include "wasm/widgets/layout.h"
#include "wasm/widgets/text.h"

#include <string>

namespace app {

std::optional<RowBarEvent> draw_row_bar(const RowBar& bar) {
  const std::string list{bar.list};
  const std::string one{without_article(bar.one)};
  const std::string place = core::count_text(static_cast<std::int64_t>(bar.index + 1)) + " of " +
                            core::count_text(static_cast<std::int64_t>(bar.count));
  const widgets::Toolbar toolbar{"bar/" + list, "The opened " + one + ", " + place};
  std::optional<RowBarEvent> event;
  if (widgets::button("previous/" + list,
                      "Previous",
                      {.kind = widgets::ButtonKind::Ghost,
                       .disabled_because = bar.index == 0 ? "It is the first." : ""})) {
    event = {bar.index - 1};
  }
  if (widgets::button("next/" + list,
                      "Next",
                      {.kind = widgets::ButtonKind::Ghost,
                       .disabled_because = bar.index + 1 == bar.count ? "It is the last." : ""})) {
    event = {bar.index + 1};
  }
  if (widgets::button("close/" + list,
                      "Close",
                      {.kind = widgets::ButtonKind::Ghost, .icon = widgets::ButtonIcon::Close})) {
    event = RowBarEvent{};
  }
  widgets::text(place, widgets::kSecondary);
  return event;
}

}  // namespace app
