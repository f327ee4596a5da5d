#include "wasm/views/help_view.h"

#include "core/base/text.h"
#include "core/money/decimal.h"
#include "wasm/widgets/button.h"
#include "wasm/widgets/choice.h"
#include "wasm/widgets/dialog.h"
#include "wasm/widgets/heading.h"
#include "wasm/widgets/layout.h"
#include "wasm/widgets/text.h"

#include <array>
#include <string>
#include <utility>

namespace app {
namespace {

void draw_display(const ViewContext& ctx) {
  constexpr std::array<widgets::Option, 4> kThemes = {{{"", "As this device is set"},
                                                       {"light", "Light"},
                                                       {"dark", "Dark"},
                                                       {"contrast", "High contrast"}}};
  constexpr std::array<widgets::Option, 7> kSizes = {{{"100", "100 %"},
                                                      {"125", "125 %"},
                                                      {"150", "150 %"},
                                                      {"175", "175 %"},
                                                      {"200", "200 %"},
                                                      {"300", "300 %"},
                                                      {"400", "400 %"}}};
  const Display& is = ctx.app.display;
  if (const auto theme = widgets::choice(
          "display/theme",
          {.label = "Colours", .value = is.theme, .options = kThemes, .width = 280})) {
    Display display = is;
    display.theme = *theme;
    ctx.push(ChooseDisplay{std::move(display)});
  }
  const std::string percent = core::count_text(is.text_percent);
  if (const auto text = widgets::choice("display/text",
                                        {.label = "Size of the text",
                                         .value = percent,
                                         .options = kSizes,
                                         .hint = "The browser's own zoom works as well.",
                                         .width = 280})) {
    const auto chosen = core::Decimal::from_text(*text);
    if (chosen.has_value()) {
      Display display = is;
      display.text_percent = static_cast<int>(chosen->units());
      ctx.push(ChooseDisplay{std::move(display)});
    }
  }
}

void draw_ways(const ViewContext& ctx) {
  const widgets::Line line;
  if (widgets::button("guide", "Guide to a first plan")) ctx.push(OpenDialog{Dialog::Guide});
  if (widgets::button("glossary", "Glossary")) ctx.push(OpenDialog{Dialog::Glossary});
}

}  // namespace

void draw_help(const ViewContext& ctx) {
  constexpr std::array kActions = {
      widgets::DialogAction{"done", "Close", widgets::ButtonKind::Primary}};
  const std::string pressed = widgets::dialog(
      "keys_and_help",
      "Keys and help",
      [&] {
        draw_display(ctx);
        draw_ways(ctx);
        widgets::heading("Keys everywhere", 3);
        widgets::value_line("Find anything", "Ctrl + K");
        widgets::value_line("Undo", "Ctrl + Z");
        widgets::value_line("Do again", "Ctrl + Y");
        widgets::value_line("Save to file", "Ctrl + S");
        widgets::value_line("Next part of the screen", "F6");
        widgets::value_line("Next field or button", "Tab");
        widgets::value_line("Close a panel or dialog", "Esc");
        widgets::value_line("This help", "F1");
        widgets::heading("Keys in tables", 3);
        widgets::value_line("Next cell, row above or below", "Arrow keys");
        widgets::value_line("Keep what is typed, go down or up", "Enter, Shift + Enter");
        widgets::value_line("First or last cell of the row", "Home, End");
        widgets::value_line("First or last cell of the table", "Ctrl + Home, Ctrl + End");
        widgets::value_line("Put the caret into the text", "F2");
        widgets::value_line("Give back the old value", "Esc");
        widgets::value_line("Pick cells", "Shift + arrow keys or click");
        widgets::value_line("Copy and paste cells", "Ctrl + C, Ctrl + V");
        widgets::value_line("Fill down from the first row", "Ctrl + D");
        widgets::value_line("Empty what is picked", "Delete");
        widgets::divider();
        widgets::text(
            "Each change is kept in this browser at once. The file is the master copy: "
            "save one before you leave the machine.");
        widgets::text(
            "Amounts can be typed as 1234.50, £1,234, 1.2m, 600k or (250). Press a figure "
            "that is worked out to see where it comes from.");
        widgets::text(
            "MIT licence. Built with Dear ImGui, SQLite, JSON for Modern C++ and the "
            "typeface Inter; their licences come with the program.",
            widgets::kSmall);
      },
      kActions);
  if (!pressed.empty()) ctx.push(CloseDialog{});
}

}  // namespace app
