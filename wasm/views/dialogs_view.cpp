#include "wasm/views/dialogs_view.h"

#include "core/base/text.h"
#include "wasm/views/guide_view.h"
#include "wasm/views/help_view.h"
#include "wasm/widgets/checkbox.h"
#include "wasm/widgets/choice.h"
#include "wasm/widgets/dialog.h"
#include "wasm/widgets/heading.h"
#include "wasm/widgets/layout.h"
#include "wasm/widgets/link.h"
#include "wasm/widgets/text.h"
#include "wasm/widgets/text_field.h"

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

namespace app {
namespace {

constexpr widgets::DialogAction kCancel{"cancel", "Cancel"};

void draw_rename(const ViewContext& ctx, DialogsViewState& state) {
  if (!state.is_title_known) {
    for (const PlanCard& card : ctx.app.cards) {
      if (card.plan == ctx.app.dialog_about) state.title = card.title;
    }
    state.is_title_known = true;
  }
  constexpr std::array kActions = {
      widgets::DialogAction{"rename", "Rename", widgets::ButtonKind::Primary}, kCancel};
  const std::string pressed = widgets::dialog(
      "rename_plan",
      "Rename the plan",
      [&] {
        if (auto typed =
                widgets::text_field("rename_plan/title",
                                    {.label = "Title",
                                     .value = state.title,
                                     .hint = "It stands under the area in the list of plans.",
                                     .max_length = 200})) {
          state.title = *std::move(typed);
        }
      },
      kActions);
  if (pressed == "rename") ctx.push(RenamePlan{ctx.app.dialog_about, state.title});
  if (pressed == "cancel" || pressed == "dismiss") ctx.push(CloseDialog{});
}

std::int64_t line_count(const core::Plan& plan) {
  std::int64_t lines = 0;
  for (const core::Scheme& scheme : plan.schemes) {
    lines += static_cast<std::int64_t>(scheme.lines.size());
  }
  return lines;
}

template <class Rows>
std::int64_t count_of(const Rows& rows) {
  return static_cast<std::int64_t>(rows.size());
}

// "19 schemes, 25 lines".
std::string scheme_words(const core::Plan& plan) {
  return core::counted(count_of(plan.schemes), "scheme", "schemes") + ", " +
         core::counted(line_count(plan), "line", "lines");
}

// The file that the open plan is held against, when it did not come with the workbook.
const LoadedRound* round_file_of(const ViewContext& ctx) {
  const core::RoundAbout& about = ctx.open().published_round().about;
  const std::vector<LoadedRound>& loaded = ctx.app.loaded_rounds;
  const auto found = std::find_if(loaded.begin(), loaded.end(), [&](const LoadedRound& each) {
    return each.round == about.round && each.revision == about.revision.value;
  });
  return found == loaded.end() ? nullptr : &*found;
}

void draw_file_contents(const ViewContext& ctx, DialogsViewState& state) {
  constexpr std::array<widgets::Option, 2> kReaders = {
      {{"area", "My own area"}, {"outside", "People outside the area"}}};
  const bool is_for_outside = !state.parts.history && !state.parts.contacts;
  if (const auto chosen =
          widgets::choice("save_file/reader",
                          {.label = "Who is the file for?",
                           .value = is_for_outside ? "outside" : "area",
                           .options = kReaders,
                           .hint = "People outside get neither the history nor contacts."})) {
    state.parts = {.history = false, .contacts = *chosen == "area"};
  }
  const FileContents& contents = ctx.app.file_contents;
  if (const auto ticked = widgets::checkbox(
          "save_file/contacts",
          "Include contacts",
          state.parts.contacts || state.parts.history,
          {.hint = contents.contacts == 0 ? "The plan holds none."
                                          : "E-mail addresses and telephone numbers of the people.",
           .disabled_because = state.parts.history ? "The history holds them, too." : ""})) {
    state.parts.contacts = *ticked;
  }
  if (const LoadedRound* loaded = round_file_of(ctx)) {
    widgets::text("The plan is for " + loaded->file_name +
                  ", a round file that was loaded here: send that file along.");
  }
  const std::int64_t changes = count_of(ctx.open().document().log.revisions());
  if (const auto ticked = widgets::checkbox(
          "save_file/history",
          "Include the history",
          state.parts.history,
          {.hint = changes == 0 ? "There is none yet."
                                : "Who changed what and when: leave it out for people outside."})) {
    state.parts.history = *ticked;
  }
  widgets::text("The file holds all of this. Whoever gets it can read it all.");
  for (const FileContent& part : contents.parts) widgets::value_line(part.label, part.words);
  if (widgets::link("save_file/report", "Make a document to read or print instead")) {
    ctx.push(OpenDialog{Dialog::Report});
  }
  if (widgets::link("save_file/tables", "Save a list as a table for a spreadsheet")) {
    ctx.push(OpenDialog{Dialog::Tables});
  }
}

void draw_save_file(const ViewContext& ctx, DialogsViewState& state) {
  constexpr std::array kActions = {
      widgets::DialogAction{"save", "Save to file", widgets::ButtonKind::Primary},
      widgets::DialogAction{"copy", "Copy as text"},
      kCancel};
  const std::string pressed = widgets::dialog(
      "save_file", "Save to a file", [&] { draw_file_contents(ctx, state); }, kActions);
  if (pressed == "save") ctx.push(SaveToFile{state.parts});
  if (pressed == "copy") ctx.push(CopyPlanText{});
  if (pressed == "cancel" || pressed == "dismiss") ctx.push(CloseDialog{});
}

// What a file from outside brings, all of it, before any of it is taken.
void draw_review(const ViewContext& ctx) {
  const Review& review = *ctx.app.review;
  const std::array actions = {
      widgets::DialogAction{"take", review.take, widgets::ButtonKind::Primary, review.cannot},
      kCancel};
  const std::string pressed = widgets::dialog(
      "review",
      review.title,
      [&] {
        widgets::text(review.intro);
        for (const core::WordList& list : review.lists) {
          const widgets::Stack stack;
          widgets::heading(list.heading, 3);
          for (const std::string& line : list.lines) widgets::text(line);
        }
      },
      actions);
  if (pressed == "take") ctx.push(TakeReviewed{});
  if (pressed == "cancel" || pressed == "dismiss") ctx.push(CloseDialog{});
}

void draw_damaged_history(const ViewContext& ctx) {
  constexpr std::array kActions = {
      widgets::DialogAction{"without", "Open without the history", widgets::ButtonKind::Primary},
      kCancel};
  const DamagedFile& damaged = *ctx.app.damaged_file;
  const std::string pressed = widgets::dialog(
      "damaged_history",
      "The history is damaged",
      [&] {
        const core::Plan& plan = damaged.file.plan;
        widgets::text("The history in " + damaged.name +
                      " cannot be used, but the plan itself is "
                      "whole.");
        widgets::text(damaged.damage, widgets::kSecondary);
        widgets::value_line("Kept: funding",
                            core::counted(count_of(plan.income), "amount", "amounts"));
        widgets::value_line("Kept: schemes", scheme_words(plan));
        widgets::value_line("Kept: metrics",
                            core::counted(count_of(plan.metrics), "metric", "metrics"));
        widgets::value_line("Kept: narrative",
                            core::counted(count_of(plan.sections), "section", "sections"));
        widgets::value_line("Left out", "who changed what and when, and undo");
        widgets::text(
            "The file stays as it is. Keep it if the history matters: whoever sent it "
            "may have a copy that is whole.");
      },
      kActions);
  if (pressed == "without") ctx.push(OpenWithoutHistory{});
  if (pressed == "cancel" || pressed == "dismiss") ctx.push(CloseDialog{});
}

}  // namespace

void draw_dialogs(const ViewContext& ctx, DialogsViewState& state) {
  if (ctx.app.dialog != Dialog::RenamePlan) state.is_title_known = false;
  if (ctx.app.dialog != Dialog::NewPlan) state.new_plan = {};
  if (ctx.app.dialog != Dialog::Find) state.find = {};
  if (ctx.app.dialog != Dialog::AcceptFinding) state.accept = {};
  if (ctx.app.dialog != Dialog::Report) state.report = {};
  if (ctx.app.dialog != Dialog::Tables) state.tables = {};
  if (ctx.app.dialog != Dialog::Glossary) state.glossary = {};
  switch (ctx.app.dialog) {
    case Dialog::None:
      return;
    case Dialog::NewPlan:
      return draw_new_plan(ctx, state.new_plan);
    case Dialog::RenamePlan:
      return draw_rename(ctx, state);
    case Dialog::SaveFile:
      if (ctx.app.open) draw_save_file(ctx, state);
      return;
    case Dialog::Report:
      if (ctx.app.open) draw_report(ctx, state.report);
      return;
    case Dialog::Tables:
      if (ctx.app.open) draw_tables(ctx, state.tables);
      return;
    case Dialog::DamagedHistory:
      if (ctx.app.damaged_file) draw_damaged_history(ctx);
      return;
    case Dialog::Review:
      if (ctx.app.review) draw_review(ctx);
      return;
    case Dialog::Find:
      return draw_find(ctx, state.find);
    case Dialog::AcceptFinding:
      if (ctx.app.open) draw_accept(ctx, state.accept);
      return;
    case Dialog::Help:
      return draw_help(ctx);
    case Dialog::Glossary:
      return draw_glossary(ctx, state.glossary);
    case Dialog::Guide:
      return draw_guide_dialog(ctx);
  }
}

}  // namespace app
