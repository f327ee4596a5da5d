// What each command of a view does.
#include "wasm/app/app.h"

#include "core/base/text.h"
#include "core/fields/place.h"
#include "wasm/app/new_row.h"

#include <algorithm>
#include <utility>

namespace app {

struct App::Runner {
  App& app;

  void operator()(const OpenSample& command) const { app.open_sample(kSamples[command.sample]); }
  void operator()(const StartPlan& command) const {
    app.state_.dialog = Dialog::None;
    app.start_plan(core::trimmed(command.area), command.round);
  }
  void operator()(const OpenStored& command) const {
    if (app.state_.open && app.state_.open->id() == command.plan) {
      return app.show_screen(Screen::Overview, "");
    }
    app.state_.busy = "Opening the plan";
    app.calls_.open_plan(command.plan);
  }
  void operator()(const DuplicatePlan& command) const {
    app.when_open_ = {command.plan, [target = &app] {
                        core::PlanFile file = target->state_.open->file({});
                        std::string& title = file.plan.about.title;
                        title = title.empty() ? "Copy" : title + ", copy";
                        Opening opening;
                        opening.plan = "p" + target->calls_.random_id();
                        opening.document.plan = std::move(file.plan);
                        opening.unknown = std::move(file.unknown);
                        opening.words =
                            "This is the copy. The original is still in the list of plans.";
                        target->begin_opening(std::move(opening));
                      }};
    open_then_continue(command.plan);
  }
  void operator()(const CarryForward& command) const {
    app.state_.dialog = Dialog::None;
    app.carry_forward(command);
    open_then_continue(command.plan);
  }
  void operator()(const RenamePlan& command) const {
    app.state_.dialog = Dialog::None;
    // It stays in the list, under its new name.
    app.when_open_ = {command.plan, [target = &app, title = command.title] {
                        target->type_into({"about/title", title});
                        target->show_screen(Screen::Plans, "");
                      }};
    open_then_continue(command.plan);
  }
  void operator()(const DeletePlan& command) const {
    if (app.state_.open && app.state_.open->id() == command.plan) {
      app.checkpoint_now();
      app.calls_.close_plan(command.plan);
      app.state_.open.reset();
      app.show_screen(Screen::Plans, "");
    }
    std::string name = "The plan";
    for (const PlanCard& card : app.state_.cards) {
      if (card.plan == command.plan) name = name_of(card);
    }
    app.calls_.delete_plan(command.plan);
    app.notify({.kind = Notice::Kind::Info,
                .text = name + " is deleted. It can be brought back for 30 days.",
                .action = "Undo",
                .command = RestorePlan{command.plan}});
  }
  void operator()(const RestorePlan& command) const {
    app.calls_.restore_plan(command.plan);
    app.notify({.kind = Notice::Kind::Success, .text = "The plan is back in the list."});
  }
  void operator()(const OpenFile&) const { app.calls_.pick_file(".json,.sqlite", kToOpen); }
  void operator()(const OpenWithoutHistory&) const { app.open_without_history(); }

  void operator()(const LoadRoundFile&) const { app.calls_.pick_file(".json", kRound); }
  void operator()(const LoadAllocations&) const { app.calls_.pick_file(".csv", kAllocations); }
  void operator()(const TakeReviewed&) const {
    close_dialog();
    if (const auto taken = std::exchange(app.when_taken_, nullptr)) taken();
  }
  void operator()(const MoveOntoNewest&) const {
    if (app.state_.open) app.move_onto_newest();
  }
  void operator()(const RemoveRound& command) const { app.remove_round(command); }
  void operator()(const BringBackRound&) const {
    app.state_.notice.reset();
    app.bring_back_round();
  }

  void operator()(const TypeInto& command) const { app.type_into(command); }
  void operator()(const TryTyping& command) const { app.try_typing(command); }
  void operator()(const PasteCells& command) const { app.paste(command); }
  void operator()(const MakeEdits& command) const {
    const bool is_made = app.make_edits(command.edits, command.words);
    if (is_made && !command.focus.empty()) app.focus_ = command.focus;
  }
  void operator()(const AddRowTo& command) const {
    if (!app.state_.open) return;
    core::Plan plan = app.state_.open->plan();
    const auto rows = core::find_rows(core::PartRef{plan}, command.list);
    if (!rows.has_value()) return app.refuse(rows.error(), "Nothing was added.");
    const std::string row = core::address_of(command.list, "n" + app.calls_.random_id());
    core::Result<core::Edits> edits = add_missing_rows(plan, row, command.year);
    if (!edits.has_value()) return app.refuse(edits.error(), "Nothing was added.");
    if (!app.make_edits(*std::move(edits), command.words)) return;
    app.state_.added_row = row;
    if (!command.field.empty()) app.focus_ = command.scope + row + "/" + command.field;
  }
  void operator()(const RemoveRowAt& command) const {
    if (!app.state_.open) return;
    core::Result<core::Edits> edits =
        core::edits_to_remove(app.state_.open->plan(), command.address);
    if (!edits.has_value()) return app.refuse(edits.error(), "Nothing was removed.");
    if (!app.make_edits(*std::move(edits), command.words)) return;
    app.focus_ = command.focus;
    app.notify({.kind = Notice::Kind::Info,
                .text = "Done: " + command.words + ".",
                .action = "Undo",
                .command = UndoLast{}});
  }
  void operator()(const AcceptFinding& command) const {
    app.state_.dialog = Dialog::None;
    app.accept_finding(command);
  }
  void operator()(const UndoLast&) const {
    app.state_.notice.reset();
    app.undo();
  }
  void operator()(const RedoNext&) const { app.redo(); }
  void operator()(const TakeOver&) const {
    if (app.state_.open) app.calls_.take_over(app.state_.open->id());
  }

  void operator()(const AskToSave&) const {
    if (!app.state_.open) return;
    app.state_.file_contents = contents_of(app.state_.open->plan());
    app.state_.dialog = Dialog::SaveFile;
  }
  void operator()(const SaveToFile& command) const {
    app.save_to_file(command.parts,
                     app.is_file_granted_ ? PageCalls::AskWhere::No : PageCalls::AskWhere::Yes);
  }
  void operator()(const SetAuthor& command) const {
    const std::string name{core::trimmed(command.name)};
    if (app.state_.author.name == name) return;
    Author& author = app.state_.author;
    author.name = name;
    if (author.id.empty()) author.id = "a" + app.calls_.random_id();
    app.calls_.set_author(author.id, author.name);
  }
  void operator()(const CopyPlanText&) const {
    if (!app.state_.open) return;
    app.state_.dialog = Dialog::None;
    app.calls_.copy_text(core::write_plan_file(app.state_.open->file({})));
  }

  void operator()(const SaveTable& command) const { app.save_table(command); }
  void operator()(const LoadTable&) const {
    close_dialog();
    app.calls_.pick_file(".csv,.tsv,.txt", kTable);
  }
  void operator()(const SaveReport& command) const { app.save_report(command.choice); }

  void operator()(const ShowScreen& command) const {
    app.show_screen(command.screen, command.address);
  }
  void operator()(const ShowAddress& command) const {
    app.show_screen(screen_for(command.address), command.address);
  }
  void operator()(const ExplainFigure& command) const {
    app.explain(command.address);
    if (!app.state_.explanation) return;
    const core::Explanation& why = *app.state_.explanation;
    app.sayings_.push_back("Why this number? " + why.label + ": " +
                           (why.value.empty() ? "empty" : why.value) +
                           ". The panel beside the page has the rest; F6 leads there.");
  }
  void operator()(const ClosePanel&) const {
    app.state_.explanation.reset();
    app.state_.explained.clear();
  }
  void operator()(const ChooseUnit& command) const { app.state_.unit = command.unit; }
  void operator()(const ChooseDisplay& command) const {
    app.state_.display = command.display;
    app.calls_.set_display(command.display);
  }
  void operator()(const DismissNotice&) const { app.state_.notice.reset(); }
  void operator()(const ReloadForUpdate&) const {
    if (!app.may_leave("The new version was not loaded.")) return;
    if (app.state_.open) app.checkpoint_now();
    app.calls_.reload_for_update();
  }
  void operator()(const OpenDialog& command) const {
    app.state_.dialog = command.dialog;
    app.state_.dialog_about = command.about;
  }
  void operator()(const CloseDialog&) const {
    close_dialog();
    app.when_taken_ = nullptr;
  }
  void operator()(const FetchHelp&) const {
    if (app.state_.help.is_asked) return;
    app.state_.help.is_asked = true;
    app.calls_.fetch_asset(kHelpPath);
  }
  void operator()(const FetchHelpAgain&) const {
    app.state_.help = {};
    (*this)(FetchHelp{});
  }

 private:
  void close_dialog() const {
    app.state_.dialog = Dialog::None;
    app.state_.damaged_file.reset();
    app.state_.review.reset();
  }
  void open_then_continue(const std::string& plan) const {
    if (app.state_.open && app.state_.open->id() == plan) {
      const auto next = std::exchange(app.when_open_, std::nullopt);
      next->action();
      return;
    }
    (*this)(OpenStored{plan});
  }
};

void App::run(const CommandQueue& commands) {
  for (const Command& command : commands) std::visit(Runner{*this}, command);
  state_.now_ms = calls_.now_ms();
}

bool App::key(const core::Json& press) {
  const auto flag = [&](std::string_view name) {
    const core::Json* member = press.find(name);
    const bool* value = member == nullptr ? nullptr : member->if_bool();
    return value != nullptr && *value;
  };
  const std::string key = core::lower_case(press.text_at("key"));
  const bool control = flag("ctrl") || flag("meta");
  if (key == "f1") {
    // What is written in another dialog would be lost.
    if (state_.dialog != Dialog::None && state_.dialog != Dialog::Help) return true;
    state_.dialog = state_.dialog == Dialog::Help ? Dialog::None : Dialog::Help;
    return true;
  }
  if (key == "k" && control && !flag("alt") && !flag("shift")) {
    if (state_.dialog == Dialog::None) state_.dialog = Dialog::Find;
    return true;
  }
  if (key == "escape" && !flag("in_text") && state_.explanation) {
    run({ClosePanel{}});
    return true;
  }
  // What lies under a dialog is not changed from within it.
  if (!control || flag("alt") || !state_.open || state_.dialog != Dialog::None) return false;
  if (key == "s") {
    if (is_file_granted_) {
      save_to_file(file_parts_, PageCalls::AskWhere::No);
    } else {
      sayings_.push_back(state_.open->save.is_all_confirmed() ? "Saved in this browser."
                                                              : "Saving in this browser.");
      run({AskToSave{}});
    }
    return true;
  }
  // In a text field the page asks only while nothing in it is half typed.
  if (key == "z" && !flag("shift")) {
    undo();
    return true;
  }
  if (key == "y" || (key == "z" && flag("shift"))) {
    redo();
    return true;
  }
  return false;
}

}  // namespace app
