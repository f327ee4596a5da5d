// Round files and allocation tables from outside: each is read, what it brings is listed, and only
// then it is taken.
#include "core/base/text.h"
#include "core/exchange/allocation_words.h"
#include "core/reissue/reissue_words.h"
#include "core/round/round_reader.h"
#include "wasm/app/app.h"
#include "wasm/app/rounds.h"

#include <algorithm>
#include <utility>

namespace app {
namespace {

// "revision 2"
std::string number_of(const core::PlanningRound& round) {
  return "revision " + core::count_text(round.about.revision.value.value_or(0));
}

std::string revision_of(const core::PlanningRound& round) {
  return number_of(round) + " of the round " + round.about.round;
}

core::Error no_revision() {
  return {.code = core::ErrorCode::WrongShape,
          .message = "It does not say which revision of its round it is.",
          .where = "about/revision",
          .remedy = "Say 1 there for the first file of a round, and one more for each later one."};
}

core::Error says_otherwise(const core::PlanningRound& round) {
  return {.code = core::ErrorCode::WrongShape,
          .message = "It says otherwise than the file that is here as " + revision_of(round) + ".",
          .where = "about/revision",
          .remedy = "A revision that is out never changes: give the file the next number."};
}

}  // namespace

void App::ask(Review review, std::function<void()> then) {
  state_.review = std::move(review);
  state_.dialog = Dialog::Review;
  when_taken_ = std::move(then);
}

// --- rounds --------------------------------------------------------------------------------------

void App::load_round(std::string_view name, std::string_view bytes) {
  const std::string refused = std::string{name} + " was not loaded.";
  core::Result<core::PlanningRound> round = core::read_round(bytes);
  if (!round.has_value()) return refuse(round.error(), refused);
  const core::RoundAbout& about = round->about;
  if (!about.revision.value) return refuse(no_revision(), refused);
  LoadedRound loaded{.round = about.round,
                     .revision = *about.revision.value,
                     .name = about.name,
                     .file_name = std::string{name},
                     .text = std::string{bytes},
                     .time_ms = calls_.now_ms()};
  if (is_shipped_round(about.round) && !shelf_.has_shipped(about.round)) {
    // Whether it is the same as the one that comes with the workbook is to be seen first.
    state_.busy = "Loading the " + about.round + " round";
    calls_.fetch_asset(round_path(about.round));
    loading_ = std::move(loaded);
    return;
  }
  const core::PlanningRound* here = shelf_.exact(about.round, loaded.revision);
  if (here != nullptr && !(*here == *round)) return refuse(says_otherwise(*here), refused);
  const OpenPlan* open = state_.open.get();
  const bool is_of_plan = open != nullptr && open->plan().about.round == about.round;
  const bool is_made_with =
      is_of_plan && open->plan().about.round_revision.value == loaded.revision;
  if (is_of_plan && !is_made_with) {
    const core::PlanningRound& to = *round;
    review_move(to, [this, to, loaded] {
      if (shelf_.exact(loaded.round, loaded.revision) == nullptr) keep_round(loaded, to);
      move_onto(loaded.revision);
    });
    return;
  }
  if (here != nullptr) {
    return notify({.kind = Notice::Kind::Info,
                   .text = std::string{name} + " is here already, as " + revision_of(*here) + "."});
  }
  const std::string kept = std::string{name} + " is kept in this browser as " + revision_of(*round);
  keep_round(std::move(loaded), *std::move(round));
  if (is_made_with) {
    use_round_of_plan();
    return notify({.kind = Notice::Kind::Success,
                   .text = kept + ". The open plan was made with it and is held against it now."});
  }
  notify({.kind = Notice::Kind::Success,
          .text = kept + ". New plans for that round begin with it.",
          .action = "Start a plan",
          .command = OpenDialog{Dialog::NewPlan}});
}

void App::keep_round(LoadedRound loaded, core::PlanningRound round) {
  shelf_.add(std::move(round));
  calls_.save_round(loaded.round, loaded.revision, loaded.file_name, loaded.text);
  state_.loaded_rounds.push_back(std::move(loaded));
  state_.round_choices = round_choices(state_.loaded_rounds);
}

void App::review_move(const core::PlanningRound& to, std::function<void()> then) {
  const OpenPlan& open = *state_.open;
  const core::Result<core::Reissue> moved =
      core::reissue({open.plan(), open.published_round(), to});
  if (!moved.has_value()) return refuse(moved.error(), "The plan was not moved.");
  const SaveState& save = open.save;
  ask({.title = "Move to " + number_of(to),
       .intro = "Nothing that you have entered is changed or taken away. This is all that the file "
                "brings; the move can be undone.",
       .lists = core::words_of(*moved),
       .take = "Move the plan",
       .cannot = save.is_writable() ? "" : "The plan is read-only here."},
      std::move(then));
}

// What is moved is the plan as it is now, whatever it was when the list was made.
void App::move_onto(std::int64_t revision) {
  const OpenPlan& open = *state_.open;
  const core::PlanningRound* to = shelf_.exact(open.plan().about.round, revision);
  if (to == nullptr) return;
  core::Result<core::Reissue> moved = core::reissue({open.plan(), open.published_round(), *to});
  if (!moved.has_value()) return refuse(moved.error(), "The plan was not moved.");
  const std::string where = revision_of(*to);
  if (!make_edits(std::move(moved->edits), "move the plan onto " + where)) return;
  notify({.kind = Notice::Kind::Success,
          .text = "The plan is on " + where + " now.",
          .action = "Undo",
          .command = UndoLast{}});
}

void App::move_onto_newest() {
  const core::PlanningRound* to = shelf_.newest(state_.open->plan().about.round);
  if (to == nullptr) return;
  const std::int64_t revision = to->about.revision.value.value_or(0);
  review_move(*to, [this, revision] { move_onto(revision); });
}

void App::remove_round(const RemoveRound& command) {
  const auto found = std::find_if(
      state_.loaded_rounds.begin(), state_.loaded_rounds.end(), [&](const LoadedRound& each) {
        return each.round == command.round && each.revision == command.revision;
      });
  if (found == state_.loaded_rounds.end()) return;
  removed_round_ = std::move(*found);
  state_.loaded_rounds.erase(found);
  calls_.delete_round(command.round, command.revision);
  notify({.kind = Notice::Kind::Info,
          .text = removed_round_->file_name +
                  " is removed. Plans that were made with it are held against another file of the "
                  "round until it is loaded again.",
          .action = "Undo",
          .command = BringBackRound{}});
}

void App::bring_back_round() {
  std::optional<LoadedRound> back = std::exchange(removed_round_, std::nullopt);
  if (!back) return;
  core::Result<core::PlanningRound> round = core::read_round(back->text);
  if (round.has_value()) keep_round(*std::move(back), *std::move(round));
  if (state_.open) use_round_of_plan();
}

void App::follow_rounds(const core::Json& event) {
  const std::string_view why = event.text_at("why");
  if (!why.empty()) {
    calls_.log(platform::LogLevel::Warning, "no loaded rounds: " + std::string{why});
    return;
  }
  const core::Json* files = event.find("files");
  if (files == nullptr) return;
  state_.loaded_rounds = loaded_rounds_from(*files);
  state_.round_choices = round_choices(state_.loaded_rounds);
  shelf_.follow(state_.loaded_rounds, state_.open ? &state_.open->published_round() : nullptr);
  if (state_.open) use_round_of_plan();
}

void App::use_round_of_plan() {
  OpenPlan& open = *state_.open;
  const core::About& about = open.plan().about;
  const core::PlanningRound* round = shelf_.for_plan(about);
  if (round != nullptr && round != &open.published_round()) open.use_round(*round);
  const core::PlanningRound* newest = shelf_.newest(about.round);
  state_.is_newer_round_at_hand =
      newest != nullptr && about.round_revision.value.value_or(0) < newest->about.revision.value;
}

// --- allocations ---------------------------------------------------------------------------------

void App::review_allocations(std::string_view name, std::string_view bytes) {
  const std::string refused = std::string{name} + " was not taken.";
  if (!state_.open) return refuse({.message = "Open the plan it is for first."}, refused);
  const OpenPlan& open = *state_.open;
  const core::Result<core::AllocationTable> table =
      core::read_allocations(bytes, open.plan(), open.round());
  if (!table.has_value()) return refuse(table.error(), refused);
  const core::AllocationComparison compared =
      core::compare_allocations(*table, open.plan(), open.round());
  std::string summary = core::summary_of(*table, compared);
  if (compared.differences.empty()) {
    return notify({.kind = Notice::Kind::Success, .text = std::move(summary) + "."});
  }
  std::string cannot;
  if (compared.edits.empty()) cannot = "Nothing of it can be taken by itself.";
  if (!open.save.is_writable()) cannot = "The plan is read-only here.";
  ask({.title = "Take the amounts of " + std::string{name},
       .intro = std::move(summary) +
                ". Amounts of the table are set or added; nothing is taken away, and it can be "
                "undone.",
       .lists = {core::words_of(compared)},
       .take = "Take the amounts",
       .cannot = std::move(cannot)},
      [this, table = *table, name = std::string{name}] {
        core::AllocationComparison now =
            core::compare_allocations(table, state_.open->plan(), state_.open->round());
        if (!make_edits(std::move(now.edits), "take the amounts of " + name)) return;
        notify({.kind = Notice::Kind::Success,
                .text = "The amounts of " + name + " are in the plan.",
                .action = "Undo",
                .command = UndoLast{}});
      });
}

}  // namespace app
