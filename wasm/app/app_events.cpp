// What each event of the page means.
#include "core/base/text.h"
#include "wasm/app/app.h"
#include "wasm/app/words.h"

#include <utility>

namespace app {
namespace {

bool flag_at(const core::Json& event, std::string_view name) {
  const core::Json* member = event.find(name);
  const bool* flag = member == nullptr ? nullptr : member->if_bool();
  return flag != nullptr && *flag;
}

std::string why_and_remedy(const core::Json& event) {
  std::string words{event.text_at("why")};
  const std::string_view remedy = event.text_at("remedy");
  if (!remedy.empty()) words += " " + std::string{remedy};
  return words;
}

// A file that is dropped on the page says by its name alone what it is.
bool is_table(std::string_view name) {
  const std::string lower = core::lower_case(name);
  return lower.ends_with(".csv") || lower.ends_with(".tsv");
}

std::string_view what_failed(std::string_view call) {
  if (call == "take_over") return "The plan was not taken over.";
  if (call == "delete_plan") return "The plan was not deleted.";
  if (call == "restore_plan") return "The plan was not brought back.";
  return "The plan was not opened.";
}

std::int64_t sequence_of(const core::Json& event) {
  const core::Json* member = event.find("sequence");
  const std::int64_t* number = member == nullptr ? nullptr : member->if_integer();
  return number == nullptr ? 0 : *number;
}

}  // namespace

void App::event(const core::Json& event, std::string_view bytes) {
  state_.now_ms = calls_.now_ms();
  const std::string_view name = event.text_at("event");
  if (name == "plans") {
    const core::Json* cards = event.find("cards");
    const std::string_view why = event.text_at("why");
    if (!why.empty()) {
      notify({.kind = Notice::Kind::Error,
              .text = "The list of plans cannot be read. " + std::string{why}});
    } else if (cards != nullptr) {
      state_.cards = cards_from(*cards);
    }
  } else if (name == "rounds") {
    follow_rounds(event);
  } else if (name == "author") {
    state_.author = {std::string{event.text_at("id")}, std::string{event.text_at("name")}};
  } else if (name == "author_failed") {
    calls_.log(platform::LogLevel::Warning, "the name is not kept: " + why_and_remedy(event));
  } else if (name == "round_failed") {
    notify({.kind = Notice::Kind::Warning,
            .text = "The round file is not kept in this browser. " + why_and_remedy(event)});
  } else if (name == "plan_opened") {
    open_stored(event, bytes);
  } else if (name == "plan_failed") {
    give_up_opening({.message = why_and_remedy(event)}, what_failed(event.text_at("of")));
  } else if (name == "asset") {
    asset_arrived(event.text_at("path"), bytes);
  } else if (name == "asset_failed" && event.text_at("path") == kHelpPath) {
    help_failed(why_and_remedy(event));
  } else if (name == "asset_failed") {
    give_up_opening(
        {.message = why_and_remedy(event),
         .where = std::string{event.text_at("path")},
         .remedy = "If the plan is for a round that this workbook does not have, a newer version "
                   "may have it."},
        "A part of the workbook could not be loaded.");
  } else if (name == "saved" || name == "save_failed" || name == "lost_lock" ||
             name == "checkpoint_failed") {
    saved_event(event);
  } else if (name == "checkpointed") {
    // The card is a new one: the screen that lists it asks again.
    if (state_.screen == Screen::Plans) calls_.list_plans();
  } else if (name == "call_failed") {
    call_failed_event(event);
  } else if (name == "hidden") {
    if (state_.open && state_.open->save.has_records_since_checkpoint()) {
      is_checkpoint_wanted_ = true;
    }
  } else if (name.substr(0, 4) == "file" || name == "copied" || name == "copy_failed") {
    file_event(name, event, bytes);
  } else {
    storage_event(name, event);
  }
}

void App::saved_event(const core::Json& event) {
  if (!state_.open || event.text_at("plan") != state_.open->id()) return;
  SaveState& save = state_.open->save;
  const std::string_view name = event.text_at("event");
  if (name == "saved") {
    const bool had_failed = save.failure().has_value();
    save.confirm(sequence_of(event));
    if (had_failed && !save.failure()) {
      notify({.kind = Notice::Kind::Success, .text = "Everything is saved in this browser again."});
    }
    if (sequence_of(event) == 0) calls_.list_plans();  // it is new in the list
    return;
  }
  if (name == "checkpoint_failed") {
    calls_.log(platform::LogLevel::Warning, "checkpoint failed: " + why_and_remedy(event));
    return;
  }
  if (name == "lost_lock") {
    const bool was_left = event.text_at("why") == "left";
    save.lose_lock(was_left ? "This page was left, and another may have it by now."
                            : "It was taken over in another tab.");
    notify({.kind = Notice::Kind::Warning,
            .text = was_left ? "This page was left for a while. Take the plan over to go on here."
                             : "Another tab has taken over this plan. Here it is read-only now."});
    return;
  }
  if (!save.fail(sequence_of(event), why_and_remedy(event))) return;
  if (event.text_at("code") == "fenced" || event.text_at("code") == "newer") {
    save.lose_lock("Another tab or a newer version of the workbook has saved this plan.");
  }
  notify({.kind = Notice::Kind::Error,
          .text = "The last change is NOT saved in this browser. " + why_and_remedy(event) +
                  " It is still here: save it to a file now.",
          .action = "Save to file",
          .command = AskToSave{}});
}

// The page did not know what to do: a fault of ours, said like any other.
void App::call_failed_event(const core::Json& event) {
  const std::string_view call = event.text_at("call");
  calls_.log(platform::LogLevel::Warning, std::string{call} + ": " + why_and_remedy(event));
  if (state_.open && (call == "save_record" || call == "create_plan") &&
      event.text_at("plan") == state_.open->id()) {
    SaveState& save = state_.open->save;
    save.fail(save.sequence() - save.unconfirmed() + 1, why_and_remedy(event));
  }
  give_up_opening({.message = why_and_remedy(event)}, "Something in the page did not work.");
}

void App::storage_event(std::string_view name, const core::Json& event) {
  if (name == "storage_state") {
    state_.is_storage_available = flag_at(event, "available");
    state_.storage_words = event.text_at("reason");
  } else if (name == "storage_marker") {
    state_.was_storage_cleared = flag_at(event, "cleared");
  } else if (name == "persistence") {
    state_.is_persistent = flag_at(event, "granted");
  } else if (name == "online") {
    state_.is_online = flag_at(event, "online");
  } else if (name == "update_waiting") {
    state_.is_update_waiting = true;
  } else if (name == "theme") {
    state_.system_theme = event.text_at("theme");
  } else if (name == "address") {
    const std::string_view plan = event.text_at("plan");
    if (const auto screen = screen_from_id(event.text_at("screen"))) state_.screen = *screen;
    state_.has_come_back = true;
    if (state_.notice && state_.notice->kind == Notice::Kind::Success) state_.notice.reset();
    const bool is_open = state_.open && state_.open->id() == plan;
    if (!plan.empty() && !is_open) calls_.open_plan(plan);
    if (!state_.open) state_.screen = Screen::Plans;
  }
}

void App::document_event(const core::Json& event) {
  if (event.text_at("event") == "file_failed") {
    return notify({.kind = Notice::Kind::Error,
                   .text = "The document was not saved. " + why_and_remedy(event)});
  }
  if (event.text_at("event") != "file_saved") return;
  const std::string file{event.text_at("name")};
  const bool is_download = event.text_at("how") == "download";
  notify({.kind = Notice::Kind::Success,
          .text = (is_download ? file + " is in your downloads." : "Saved to " + file + ".") +
                  (event.text_at("purpose") == kTable
                       ? " Change it in a spreadsheet, save it as CSV, and take it back in."
                       : " It opens in any browser; print it there to make a PDF.")});
}

void App::file_event(std::string_view name, const core::Json& event, std::string_view bytes) {
  state_.busy.clear();
  const std::string_view purpose = event.text_at("purpose");
  if (name == "file" && purpose == kRound) {
    load_round(event.text_at("name"), bytes);
  } else if (name == "file" && purpose == kAllocations) {
    review_allocations(event.text_at("name"), bytes);
  } else if (name == "file" && (purpose == kTable || is_table(event.text_at("name")))) {
    review_table(event.text_at("name"), bytes);
  } else if (name == "file") {
    open_bytes(event.text_at("name"), event.text_at("handle_key"), bytes);
  } else if (name == "file_refused") {
    refuse({.message = why_and_remedy(event)},
           std::string{event.text_at("name")} + " was not opened.");
  } else if (purpose == kReport || purpose == kTable) {
    document_event(event);
  } else if (name == "file_saved") {
    const std::string file{event.text_at("name")};
    if (state_.open && event.text_at("plan") == state_.open->id()) {
      is_file_granted_ = is_file_granted_ || event.text_at("how") == "handle";
      state_.open->save.saved_to_file(file, state_.now_ms, file_sequence_);
      is_checkpoint_wanted_ = true;  // so that the card names the file
    }
    const bool is_download = event.text_at("how") == "download";
    notify({.kind = Notice::Kind::Success,
            .text = is_download ? file + " is in your downloads." : "Saved to " + file + "."});
  } else if (name == "file_failed") {
    notify({.kind = Notice::Kind::Error,
            .text = "The file was not saved. " + why_and_remedy(event),
            .action = "Copy the plan as text",
            .command = CopyPlanText{}});
  } else if (name == "copied") {
    if (state_.open) state_.open->save.copied();
    notify({.kind = Notice::Kind::Success,
            .text = "The plan is on the clipboard as text. Paste it into a file or a message."});
  } else if (name == "copy_failed") {
    notify({.kind = Notice::Kind::Error,
            .text = "The browser did not allow copying. " + why_and_remedy(event)});
  }
}

}  // namespace app
