// Everything that the screens show, apart from what each view remembers for itself.
#pragma once

#include "core/base/word_list.h"
#include "core/explain/explanation.h"
#include "core/money/money_text.h"
#include "wasm/app/command.h"
#include "wasm/app/file_contents.h"
#include "wasm/app/help.h"
#include "wasm/app/library.h"
#include "wasm/app/open_plan.h"
#include "wasm/app/rounds.h"
#include "wasm/app/screen.h"

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace app {

// A message above the page, until it is dismissed or the next takes its place.
struct Notice {
  enum class Kind : unsigned char { Info, Success, Warning, Error };
  Kind kind = Kind::Info;
  std::string text;
  std::string action = {};              // the words of a button, if there is one
  std::optional<Command> command = {};  // and what it does
};

// What was typed into a field and could not be understood.
struct FieldError {
  std::string typed, message;
};

// What the value that was typed last does to the balances and ring-fences.
struct Consequence {
  std::string address;  // of the field
  std::string words;
};

// A file whose history is damaged, until the person says whether to open it without.
struct DamagedFile {
  std::string name;
  std::string damage;  // what is wrong with the history, and where
  core::PlanFile file = {};
};

// What something from outside would bring, listed before it is taken.
struct Review {
  std::string title, intro;
  std::vector<core::WordList> lists;
  std::string take;         // the words of the button
  std::string cannot = {};  // why it cannot be taken; empty when it can
};

// Who works in this browser; empty until a name is given.
struct Author {
  std::string id, name;
};

struct AppState {
  std::vector<PlanCard> cards;
  std::unique_ptr<OpenPlan> open;  // null: no plan is open
  Screen screen = Screen::Plans;
  bool has_come_back = false;  // by the browser's Back or Forward: the screen is as it was left
  Dialog dialog = Dialog::None;
  std::string dialog_about;  // the plan, term or finding that the dialog is about
  Help help;
  std::optional<DamagedFile> damaged_file;
  std::optional<Review> review;
  FileContents file_contents;  // of the open plan, when it was asked to save it
  Author author;
  std::vector<LoadedRound> loaded_rounds;
  std::vector<RoundOption> round_choices = app::round_choices({});
  // A newer file of the open plan's round is at hand than the one it was made with.
  bool is_newer_round_at_hand = false;
  std::optional<Notice> notice;
  std::map<std::string, FieldError, std::less<>> field_errors;  // by address
  std::optional<Consequence> consequence;
  std::optional<core::Explanation> explanation;
  std::string explained;  // its address, to make it anew when the plan changes
  core::MoneyUnit unit = core::MoneyUnit::Pounds;
  std::string busy;  // what is going on that takes a while: "Opening the plan"
  bool is_storage_available = true;
  std::string storage_words;
  std::optional<bool> is_persistent;  // what the browser answered
  bool was_storage_cleared = false;
  bool is_online = true;
  bool is_update_waiting = false;
  std::string system_theme;  // "light", "dark" or "contrast"; empty until the system's changes
  Display display;
  // The ids that rows begun in a table will have: a scheme, and a line of a scheme without any, which
  // has the scheme's id behind it.
  std::string next_row, next_line;
  std::string added_row;  // the address of the row that was added last, to select it
  double now_ms = 0;
};

}  // namespace app
