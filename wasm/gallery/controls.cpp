#include "wasm/gallery/pages.h"
#include "wasm/widgets/widgets.h"

#include <array>

namespace gallery {
namespace {

using namespace widgets;

constexpr std::array<Option, 3> kKinds{{{"community", "Community services"},
                                        {"care_act", "Care Act implementation"},
                                        {"carers", "Carers"}}};

void draw_buttons(State& state) {
  Card card{"buttons", "Buttons", {.note = "each with its kind"}};
  Toolbar bar{"toolbar", "Examples"};
  if (primary_button("primary", "Ask a question")) state.dialog = true;
  button("secondary", "Secondary");
  ghost_button("ghost", "Ghost");
  button("danger", "Delete plan", {.kind = ButtonKind::Danger});
  button("disabled", "Export", {.disabled_because = "Nothing to export yet"});
  button("toggled", "Chart", {.pressed = 1});
  widgets::link("link", "A link");  // not the link() of POSIX, which fits text literals better
  if (auto ticked = checkbox("tick", "Only out of balance", state.ticked)) state.ticked = *ticked;
  count_pill("4", BadgeKind::Bad, "4 findings to mend");
  tag("draft", BadgeKind::Neutral);
}

void draw_form(State& state) {
  Card card{"form", "A scheme"};
  FormGrid grid{"fields", 3};
  if (auto name = text_field("name",
                             {.label = "Scheme name",
                              .value = state.name,
                              .hint = "As in the plan",
                              .required = true})) {
    state.name = *name;
  }
  if (auto kind = choice(
          "kind",
          {.label = "Scheme type", .value = state.kind, .options = kKinds, .required = true})) {
    state.kind = *kind;
  }
  if (auto amount = money_field(
          "amount", {.label = "Amount 2019-20", .value = state.amount, .shown = "2,341,354"})) {
    state.amount = *amount;
  }
  money_field("bad",
              {.label = "Amount 2018-19",
               .value = "2.2.13",
               .error = "Enter an amount in pounds, like 2213000 or 2,213,000"});
  {
    const Stack stack;
    percent_field("uplift", {.label = "Uplift", .value = "5.8", .helped = true});
    if (help_mark("uplift_help", "Uplift")) text("What the amount grows by each year.");
  }
  date_field("start", {.label = "Start date", .value = "2019-04-01", .shown = "1 April 2019"});
  number_field("beds", {.label = "Beds", .placeholder = "0"});
  text_field("locked",
             {.label = "Area",
              .value = "Buckinghamshire",
              .disabled_because = "Set when the plan was made"});
  checkbox("joint", "Jointly commissioned", true, {.hint = "NHS and council together"});
}

void draw_messages() {
  message("info",
          MessageKind::Info,
          "Opened for reading.",
          "Another tab has this plan.",
          {.action = "Take over"});
  message("good", MessageKind::Success, "Saved.", "buckinghamshire-2019-20-v3.bcplan.json");
  message("warn",
          MessageKind::Warning,
          "This browser may clear its storage when it closes.",
          "Your organisation decides that. Save to a file before you leave: the file is the "
          "master copy.",
          {.action = "Save all to files"});
  message("failed",
          MessageKind::Error,
          "The plan could not be opened.",
          "Line 12, column 4: a comma is missing. Ask its author to save it again.",
          {.announce = true});
}

}  // namespace

void draw_controls(State& state) {
  {
    PageHeader header{"Controls", "Every widget once"};
    button("reset", "Reset");
  }
  draw_buttons(state);
  draw_form(state);
  {
    Card card{"text", "Text"};
    text(
        "Body text is for running words of a page. It wraps at a width that is easy to read, and "
        "follows the size of text that the person chose.",
        kBody);
    if (auto notes = long_text(
            "notes",
            {.label = "Narrative", .value = state.notes, .hint = "Up to 500 words", .lines = 3})) {
      state.notes = *notes;
    }
    progress("work", "Reading 12 of 40 plans", 0.3);
  }
  draw_messages();
  Columns doors{"doors", {1, 1, 1}};
  {
    Card card{"door-start", "Start a plan", {.accent = true}};
    text("From a planning round, or carry last year's plan forward.");
    Line line;
    primary_button("go", "Start");
    ghost_button("carry", "Carry forward");
  }
  {
    Card card{"open", "Open one to read or check", {.accent = true}};
    text("A plan file, an Excel template, a Word narrative. Or drop it anywhere on this page.");
    primary_button("file", "Open a file");
  }
  {
    Card card{"empty", "Risks"};
    empty_state("none",
                "No risks yet",
                "Risks that could stop a scheme belong here.",
                "Add the first risk");
  }
  if (state.dialog) {
    constexpr std::array<DialogAction, 2> kActions{
        {{"save", "Save file", ButtonKind::Primary}, {"cancel", "Cancel"}}};
    const std::string answer = dialog(
        "what",
        "What the file holds",
        [&] {
          text("Outside your area, history and comments stay here unless you tick them.");
          checkbox("history", "History, 14 revisions", false);
          checkbox("comments", "Comments, 3", false);
        },
        kActions);
    if (!answer.empty()) state.dialog = false;
  }
}

}  // namespace gallery
