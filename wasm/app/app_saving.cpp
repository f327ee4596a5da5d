// Keeping the open plan in this browser, each change at once and all of it now and then; and in files.
#include "core/planfile/plan_file.h"
#include "wasm/app/app.h"
#include "wasm/app/checkpoint.h"

#include <algorithm>
#include <utility>

namespace app {
void App::create() {
  OpenPlan& open = *state_.open;
  open.save.begin_creation();
  while (open.step_checkpoint()) continue;
  Checkpoint& made = *open.checkpoint();
  if (const std::optional<core::Error>& failure = made.failure()) {
    open.save.fail(0, core::text_of(*failure));
    refuse(*failure, "The plan cannot be kept in this browser.");
  } else {
    const double now = calls_.now_ms();
    calls_.create_plan(open.id(),
                       card_json(card_of(open, now, now)),
                       made.take_text(),
                       made.take_image(),
                       handle_key_);
  }
  open.forget_checkpoint();
}

void App::save_record() {
  OpenPlan& open = *state_.open;
  const std::int64_t sequence = open.save.begin_record();
  if (open.save.failure()) return save_again();
  calls_.save_record(open.id(), sequence, open.newest_record());
}

// After a failure the store takes nothing that would follow what is missing: all of it goes again.
void App::save_again() {
  const OpenPlan& open = *state_.open;
  if (!open.save.is_created()) return create();
  const std::vector<core::Revision>& revisions = open.document().log.revisions();
  const std::int64_t count = open.save.unconfirmed();
  for (std::int64_t i = 1; i <= count; ++i) {
    const auto at = revisions.size() - static_cast<std::size_t>(count - i + 1);
    calls_.save_record(open.id(), open.save.sequence() - count + i, core::record_of(revisions[at]));
  }
}

double App::work(double budget_ms) {
  if (!state_.open) return -1;
  const double end_ms = calls_.now_ms() + budget_ms;
  while (state_.open->is_checking()) {
    if (calls_.now_ms() >= end_ms) return 0;
    has_news_ = !state_.open->check_next();
  }
  const double wait_ms = checkpoint_in_ms();
  if (wait_ms != 0) return wait_ms;
  do {
    if (calls_.now_ms() >= end_ms) return 0;
  } while (step_checkpoint());
  return -1;
}

double App::checkpoint_in_ms() {
  const SaveState& save = state_.open->save;
  if (!save.is_writable() || save.failure()) return -1;
  if (is_checkpoint_wanted_ || save.is_checkpoint_due()) return 0;
  if (!save.has_records_since_checkpoint()) return -1;
  constexpr double kIdleMs = 5000;
  return std::max(last_change_ms_ + kIdleMs - calls_.now_ms(), 0.0);
}

bool App::step_checkpoint() {
  if (state_.open->step_checkpoint()) return true;
  send_checkpoint();
  return false;
}

void App::send_checkpoint() {
  OpenPlan& open = *state_.open;
  Checkpoint& made = *open.checkpoint();
  open.save.begin_checkpoint();
  is_checkpoint_wanted_ = false;
  if (const std::optional<core::Error>& failure = made.failure()) {
    calls_.log(platform::LogLevel::Error, core::text_of(*failure));
  } else {
    double created = calls_.now_ms();
    for (const PlanCard& card : state_.cards) {
      if (card.plan == open.id()) created = card.created_ms;
    }
    calls_.checkpoint(open.id(),
                      open.save.sequence(),
                      card_json(card_of(open, created, calls_.now_ms())),
                      made.take_text(),
                      made.take_image());
  }
  open.forget_checkpoint();
}

void App::checkpoint_now() {
  const SaveState& save = state_.open->save;
  const bool is_wanted = is_checkpoint_wanted_ || save.has_records_since_checkpoint();
  is_checkpoint_wanted_ = false;
  if (!is_wanted || !save.is_writable() || save.failure()) return;
  while (state_.open->is_checking()) state_.open->check_next();
  while (step_checkpoint()) continue;
}

void App::save_to_file(const FileParts& parts, PageCalls::AskWhere ask) {
  if (!state_.open) return;
  const core::PlanFile file = state_.open->file(parts);
  state_.dialog = Dialog::None;
  state_.busy = "Saving to a file";
  file_sequence_ = state_.open->save.sequence();
  file_parts_ = parts;
  calls_.save_file(state_.open->id(),
                   core::suggested_file_name(file.plan, today()),
                   core::write_plan_file(file),
                   ask);
}

void App::remind_of_file() {
  constexpr std::int64_t kManyChanges = 50;
  constexpr double kLongMs = 60.0 * 60 * 1000;
  const SaveState& save = state_.open->save;
  const std::int64_t since = std::max(reminded_, save.file_sequence());
  const bool is_time = save.sequence() - since >= kManyChanges ||
                       calls_.now_ms() - std::max(reminded_ms_, save.file_time_ms()) >= kLongMs;
  if (!is_time || state_.notice) return;
  reminded_ = save.sequence();
  reminded_ms_ = calls_.now_ms();
  notify({.kind = Notice::Kind::Info,
          .text = "Your newest changes are in this browser and in no file yet. The file is the "
                  "master copy: this browser may be cleared.",
          .action = "Save to file",
          .command = AskToSave{}});
}

}  // namespace app
