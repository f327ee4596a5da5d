#include "wasm/views/part_screen.h"

#include "wasm/widgets/layout.h"
#include "wasm/widgets/text.h"

namespace app {
namespace {

// What the screen is for.
std::string_view subtitle_of(Screen screen) {
  switch (screen) {
    case Screen::Conditions:
      return "What the round asks of every plan, and how this one answers.";
    case Screen::ChangeModel:
      return "How mature each change is, and the actions that take it further.";
    case Screen::Risks:
      return "What could go wrong, and what is done about it.";
    case Screen::Narrative:
      return "The text of the plan, section by section.";
    case Screen::Timeline:
      return "What happens when, and what must be done before the plan is sent.";
    case Screen::Need:
      return "Whom the plan is for, what they need, and what there is for them.";
    case Screen::People:
      return "Who makes the plan, who was asked, and who has approved it.";
    case Screen::Round:
      return "What the area corrects in the round or adds to it, and figures as the document "
             "states them.";
    default:
      return "";
  }
}

}  // namespace

void draw_part_screen(const ViewContext& ctx, PartViewState& state, Screen screen) {
  { const widgets::PageHeader header{name_of(screen), subtitle_of(screen)}; }
  for (const Home& home : kHomes) {
    if (home.screen == screen) draw_part_card(ctx, state, home.list);
  }
}

}  // namespace app
