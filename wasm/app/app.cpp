// Opening, changing and moving about. Commands are in app_commands.cpp, events in app_events.cpp, what
// is typed in app_typing.cpp, saving in app_saving.cpp, round files and tables in app_from_outside.cpp.
#include "wasm/app/app.h"

#include "core/checks/acceptance.h"

#include "core/base/text.h"
#include "core/derived/explain.h"
#include "core/plan/new_plan.h"
#include "core/round/round_reader.h"
#include "core/store/foreign_database.h"
#include "wasm/app/checkpoint.h"
#include "wasm/app/rounds.h"

#include <algorithm>
#include <cstdlib>
#include <utility>

namespace app {
namespace {

// The page says why a plan cannot be written in one word.
std::string why_not_words(std::string_view why_not) {
  if (why_not == "other_tab") return "It is open in another tab of this browser.";
  if (why_not == "newer") {
    return "A newer version of the workbook has saved it. Reload to get that version.";
  }
  if (why_not == "damaged") {
    return "A saved state was damaged; this is the newest that is whole. The rescue page gives "
           "everything as a file.";
  }
  if (why_not == "unavailable") return "This browser does not let the workbook write now.";
  return std::string{why_not};
}

// "/history/4/edits/0": the fifth change is damaged.
std::string damage_words(const core::Error& damage) {
  const std::vector<std::string_view> steps = core::split(damage.where, '/');
  std::string words;
  if (steps.size() > 2) {
    const int index = std::atoi(std::string{steps[2]}.c_str());
    words = "Change " + std::to_string(index + 1) + " cannot be read: ";
  }
  return words + damage.message + " (" + damage.where + ")";
}

}  // namespace

void App::start(std::string_view open, std::string_view screen, Display display) {
  display.text_percent = std::clamp(display.text_percent, kLeastTextPercent, kMostTextPercent);
  state_.display = std::move(display);
  state_.now_ms = calls_.now_ms();
  calls_.list_plans();
  calls_.list_rounds();
  if (const auto named = screen_from_id(screen)) state_.screen = *named;
  if (open.empty()) {
    state_.screen = Screen::Plans;
    return;
  }
  state_.busy = "Opening the plan";
  calls_.open_plan(open);
}

void App::notify(Notice notice) {
  sayings_.push_back(notice.text);
  state_.notice = std::move(notice);
}

void App::refuse(const core::Error& error, std::string_view what) {
  std::string text{what};
  text += " " + error.message;
  if (!error.where.empty()) text += " (" + error.where + ")";
  if (!error.remedy.empty()) text += " " + error.remedy;
  state_.busy.clear();
  notify({.kind = Notice::Kind::Error, .text = std::move(text)});
}

core::Stamp App::stamp() {
  const auto time = core::Moment::from_milliseconds(static_cast<std::int64_t>(calls_.now_ms()));
  return core::Stamp{.revision_id = "r" + calls_.random_id(),
                     .author_id = state_.author.id,
                     .author_name = state_.author.name,
                     .time = time.value_or(core::Moment{})};
}

// --- opening -------------------------------------------------------------------------------------

void App::open_sample(const Sample& sample) {
  state_.busy = "Opening the sample";
  calls_.fetch_asset(path_of(sample));
}

void App::start_plan(std::string_view area, std::string_view round) {
  Opening opening;
  opening.plan = "p" + calls_.random_id();
  opening.is_new = true;
  opening.document.plan.about.area = area;
  opening.document.plan.about.round = round;
  opening.words = "A new plan for " + std::string{area} + " is ready.";
  begin_opening(std::move(opening));
}

void App::open_bytes(std::string_view name, std::string_view handle_key, std::string_view bytes) {
  // By what it holds; a file that is only called a database is refused as one.
  const bool is_called_database =
      name.ends_with(".sqlite") || name.ends_with(".sqlite3") || name.ends_with(".db");
  const bool is_database = core::looks_like_database(bytes) || is_called_database;
  core::Result<core::PlanFile> file =
      is_database ? file_from_image(bytes) : core::read_plan_file(bytes);
  // Its file is written again only in the form it has; a database is read, not written.
  if (file.has_value()) return open_file(name, is_database ? "" : handle_key, *std::move(file));
  if (!is_database && core::is_only_history_damaged(bytes, file.error())) {
    core::PlanFile without = *core::read_plan_file(bytes, core::HistoryPart::LeaveOut);
    state_.damaged_file = {std::string{name}, damage_words(file.error()), std::move(without)};
    state_.dialog = Dialog::DamagedHistory;
    state_.notice.reset();  // it was about the file before
    return;
  }
  if (core::read_round(bytes).has_value()) return load_round(name, bytes);
  give_up_opening(file.error(), std::string{name} + " was not opened.");
}

void App::open_file(std::string_view name, std::string_view handle_key, core::PlanFile file) {
  Opening opening;
  opening.plan = "p" + calls_.random_id();
  opening.handle_key = handle_key;
  opening.has_history_in_file = !file.history.is_empty();
  opening.document = {std::move(file.plan), std::move(file.history)};
  opening.unknown = std::move(file.unknown);
  opening.words = std::string{name} + " is open. What you change is kept in this browser.";
  begin_opening(std::move(opening));
}

// The damaged file is never written over: whoever can may still mend its history.
void App::open_without_history() {
  state_.dialog = Dialog::None;
  std::optional<DamagedFile> damaged = std::exchange(state_.damaged_file, std::nullopt);
  if (damaged) open_file(damaged->name + ", without its history,", "", std::move(damaged->file));
}

void App::begin_opening(Opening opening) {
  const std::string round = opening.document.plan.about.round;
  opening_ = std::move(opening);
  const bool is_at_hand =
      shelf_.has_shipped(round) || (!is_shipped_round(round) && shelf_.newest(round) != nullptr);
  if (is_at_hand) return finish_opening();
  if (!is_shipped_round(round)) {
    return give_up_opening(
        {.code = core::ErrorCode::UnknownRound,
         .message = "It names no planning round that this workbook knows.",
         .where = "about/round",
         .remedy = "If its round file is at hand, load that first; else ask the sender for it."},
        "The plan was not opened.");
  }
  const std::string path = round_path(round);
  state_.busy = "Loading the " + round + " round";
  calls_.fetch_asset(path);
}

void App::asset_arrived(std::string_view path, std::string_view bytes) {
  for (const Sample& sample : kSamples) {
    if (path == path_of(sample)) {
      return open_bytes("The sample plan of " + std::string{sample.name}, {}, bytes);
    }
  }
  if (path == kHelpPath) {
    core::Result<core::Json> help = read_help(bytes);
    if (!help.has_value()) return help_failed(help.error().message);
    state_.help.words = *std::move(help);
    return;
  }
  const std::string for_plan = opening_ ? opening_->document.plan.about.round : std::string{};
  const std::string to_carry = round_to_carry_with();
  const std::string& wanted = loading_ ? loading_->round : opening_ ? for_plan : to_carry;
  if (wanted.empty() || path != round_path(wanted)) return;
  core::Result<core::PlanningRound> round = round_from_file(wanted, bytes);
  if (!round.has_value()) {
    return give_up_opening(round.error(), "The planning round cannot be read.");
  }
  shelf_.add_shipped(*std::move(round));
  if (const auto loading = std::exchange(loading_, std::nullopt)) {
    state_.busy.clear();
    load_round(loading->file_name, loading->text);
  }
  if (opening_ && shelf_.has_shipped(for_plan)) return finish_opening();
  if (carrying_) go_on_carrying();
}

void App::finish_opening() {
  Opening opening = *std::exchange(opening_, std::nullopt);
  if (!may_leave("The plan was not opened.")) {
    when_open_.reset();
    state_.busy.clear();
    // The page has it open by now.
    if (opening.is_stored) calls_.close_plan(opening.plan);
    return;
  }
  const core::About& about = opening.document.plan.about;
  const core::PlanningRound& round =
      *(opening.is_new ? shelf_.newest(about.round) : shelf_.for_plan(about));
  if (opening.is_new) {
    opening.document.plan = core::new_plan(round, opening.document.plan.about.area);
    if (round.about.is_provisional == true) {
      opening.words +=
          " Not all papers of its round are out: what they leave open is carried over "
          "from " +
          round.about.based_on + " and marked as unverified.";
    }
  }
  if (state_.open && state_.open->id() != opening.plan) {
    checkpoint_now();
    calls_.close_plan(state_.open->id());
  }
  if (state_.open) last_version_ = state_.open->version();
  state_.open = std::make_unique<OpenPlan>(opening.plan,
                                           std::move(opening.document),
                                           std::move(opening.unknown),
                                           round,
                                           ++last_version_);
  after_open(std::move(opening));
}

void App::after_open(Opening opening) {
  OpenPlan& open = *state_.open;
  state_.next_row = "n" + calls_.random_id();
  state_.next_line = "n" + calls_.random_id();
  // What was listed was for the plan before.
  if (state_.dialog == Dialog::Review) state_.dialog = Dialog::None;
  state_.review.reset();
  when_taken_ = nullptr;
  open.save.open(opening.sequence, opening.is_writable, opening.why_not);
  is_checkpoint_wanted_ = false;
  state_.busy.clear();
  state_.field_errors.clear();
  state_.consequence.reset();
  tried_.reset();
  state_.explanation.reset();
  state_.explained.clear();
  state_.notice.reset();
  is_file_granted_ = !opening.handle_key.empty();
  file_parts_ = {.history = opening.has_history_in_file};
  reminded_ = opening.sequence;
  reminded_ms_ = calls_.now_ms();
  if (!opening.is_stored) {
    handle_key_ = opening.handle_key;
    create();
  } else {
    for (const PlanCard& card : state_.cards) {
      if (card.plan == open.id() && !card.file_name.empty()) {
        open.save.saved_to_file(card.file_name, card.file_time_ms, card.file_sequence);
      }
    }
  }
  use_round_of_plan();
  if (state_.screen == Screen::Plans) state_.screen = Screen::Overview;
  calls_.set_address(open.id(), id_of(state_.screen));
  if (!opening.words.empty()) tell_opened(opening.words);
  const std::optional<WhenOpen> next = std::exchange(when_open_, std::nullopt);
  if (next && next->plan == open.id()) next->action();
}

void App::tell_opened(const std::string& words) {
  const core::WrittenCount& made_with = state_.open->plan().about.round_revision;
  const core::RoundAbout& round = state_.open->published_round().about;
  if (!made_with.value || made_with.value == round.revision.value) {
    return notify({.kind = Notice::Kind::Success, .text = words});
  }
  notify({.kind = Notice::Kind::Warning,
          .text = words + " It was made with revision " + core::count_text(*made_with.value) +
                  " of the round " + round.round +
                  ", which is not at hand: here it is held against " + "revision " +
                  core::count_text(round.revision.value.value_or(0)) + ".",
          .action = "Load the round file",
          .command = LoadRoundFile{}});
}

void App::give_up_opening(const core::Error& error, std::string_view what) {
  opening_.reset();
  loading_.reset();
  carrying_.reset();
  when_open_.reset();
  refuse(error, what);
  if (!state_.open) show_screen(Screen::Plans, "");
}

bool App::may_leave(std::string_view what) {
  if (!state_.open || state_.open->save.is_safe_to_leave()) return true;
  notify({.kind = Notice::Kind::Warning,
          .text = std::string{what} +
                  " The last change of the open plan is not saved in this browser: save it to a "
                  "file first.",
          .action = "Save to file",
          .command = AskToSave{}});
  return false;
}

void App::open_stored(const core::Json& event, std::string_view image) {
  core::Result<core::PlanFile> file = file_from_image(image);
  if (!file.has_value()) {
    return give_up_opening(file.error(), "The stored plan cannot be opened.");
  }
  Opening opening;
  opening.plan = event.text_at("plan");
  opening.document = {std::move(file->plan), std::move(file->history)};
  opening.unknown = std::move(file->unknown);
  opening.is_stored = true;
  opening.why_not = why_not_words(event.text_at("why_not"));
  if (const core::Json* sequence = event.find("sequence"); sequence != nullptr) {
    if (const std::int64_t* number = sequence->if_integer()) opening.sequence = *number;
  }
  if (const core::Json* writable = event.find("writable"); writable != nullptr) {
    if (const bool* flag = writable->if_bool()) opening.is_writable = *flag;
  }
  std::vector<std::string_view> records;
  const core::Json* list = event.find("records");
  if (list != nullptr && list->if_array() != nullptr) {
    for (const core::Json& record : *list->if_array()) {
      if (const std::string* text = record.if_string()) records.push_back(*text);
    }
  }
  const core::Replay replayed = core::replay(opening.document, records);
  if (replayed.failure) {
    // What came before stays; writing on top would bury the rest, so nothing is written.
    opening.is_writable = false;
    opening.why_not =
        "One saved change cannot be read. The rescue page gives everything as a file.";
  }
  begin_opening(std::move(opening));
}

// --- changing ------------------------------------------------------------------------------------

bool App::may_change() {
  const SaveState& save = state_.open->save;
  if (save.is_writable()) return true;
  notify({.kind = Notice::Kind::Warning,
          .text = "Nothing was changed: this plan is read-only here. " + save.why_not_writable()});
  return false;
}

bool App::make_edits(core::Edits edits, std::string words, core::OriginKind origin) {
  if (!state_.open || !may_change()) return false;
  const core::Status status =
      state_.open->commit(stamp(), std::move(words), std::move(edits), origin);
  if (!status.has_value()) {
    refuse(status.error(), "Nothing was changed.");
    return false;
  }
  changed({});
  return true;
}

void App::accept_finding(const AcceptFinding& command) {
  if (!state_.open) return;
  const OpenPlan& open = *state_.open;
  const core::Finding* finding = open.finding(command.key);
  if (finding == nullptr) {
    return notify({.text = "It was mended meanwhile: there is nothing left to accept."});
  }
  const std::string row = "n" + calls_.random_id();
  core::Result<core::Edits> edits = core::edits_to_accept(
      open.plan(),
      *finding,
      {.row = row, .reason = command.reason, .by = state_.author.name, .on = today()});
  if (!edits.has_value()) return refuse(edits.error(), "The finding was not accepted.");
  if (!make_edits(*std::move(edits), "accept a finding")) return;
  notify({.kind = Notice::Kind::Success,
          .text = "Accepted. It is open again when its figures change.",
          .action = "Undo",
          .command = UndoLast{}});
}

void App::changed(std::string_view said) {
  if (!said.empty()) sayings_.emplace_back(said);
  // What it offers to undo is no longer the last change.
  if (state_.notice && state_.notice->command &&
      std::holds_alternative<UndoLast>(*state_.notice->command)) {
    state_.notice.reset();
  }
  last_change_ms_ = calls_.now_ms();
  save_record();
  use_round_of_plan();
  if (!state_.explained.empty() && state_.explanation) explain(state_.explained);
  remind_of_file();
  if (!has_asked_persistence_) {
    has_asked_persistence_ = true;
    calls_.ask_persistence();
  }
}

void App::undo() {
  if (!state_.open || !may_change()) return;
  state_.consequence.reset();
  const std::string words = core::undo_words(state_.open->document().log).value_or("");
  if (!state_.open->undo(stamp()).has_value()) return sayings_.push_back("Nothing to undo.");
  state_.field_errors.clear();
  changed("Undone: " + words);
}

void App::redo() {
  if (!state_.open || !may_change()) return;
  state_.consequence.reset();
  const std::string words = core::redo_words(state_.open->document().log).value_or("");
  if (!state_.open->redo(stamp()).has_value()) return sayings_.push_back("Nothing to redo.");
  state_.field_errors.clear();
  changed("Done again: " + words);
}

// --- moving about --------------------------------------------------------------------------------

void App::show_screen(Screen screen, std::string_view address) {
  if (screen != Screen::Plans && !state_.open) screen = Screen::Plans;
  if (screen == Screen::Plans) {
    if (state_.open && state_.open->save.has_records_since_checkpoint()) {
      is_checkpoint_wanted_ = true;
    }
    calls_.list_plans();
  }
  const bool is_read =
      state_.notice &&
      (state_.notice->kind == Notice::Kind::Success ||
       (state_.notice->command && std::holds_alternative<UndoLast>(*state_.notice->command)));
  if (is_read && screen != state_.screen) state_.notice.reset();
  state_.screen = screen;
  state_.has_come_back = false;
  focus_ = address;
  calls_.set_address(state_.open ? state_.open->id() : "", id_of(screen));
}

void App::explain(std::string address) {
  if (!state_.open) return;
  core::Result<core::Explanation> explanation =
      core::explain(state_.open->plan(), state_.open->round(), address);
  state_.explained = std::move(address);
  if (explanation.has_value()) {
    state_.explanation = *std::move(explanation);
  } else {
    state_.explanation.reset();
  }
}

}  // namespace app
