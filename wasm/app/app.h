// The program behind the screens: it runs commands, answers the page's events and keeps what is
// open saved. Views read its state and push commands; only this changes anything.
#pragma once

#include "core/json/json.h"
#include "wasm/app/app_state.h"
#include "wasm/app/command.h"
#include "wasm/app/page_calls.h"
#include "wasm/app/round_shelf.h"
#include "wasm/app/samples.h"

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace app {

class Pasting;

class App {
 public:
  explicit App(platform::Page& page) : calls_(page) {}

  const AppState& state() const { return state_; }

  // `open` is the plan named in the page's address, `screen` the screen; both may be empty.
  // `display` is what was chosen at an earlier visit.
  void start(std::string_view open, std::string_view screen, Display display = {});
  void event(const core::Json& event, std::string_view bytes);
  // A shortcut; true when it was one.
  bool key(const core::Json& press);
  void run(const CommandQueue& commands);

  // Goes on with what takes longer than a frame may: the findings of a change, then a checkpoint once
  // nothing was changed for some seconds. Returns the milliseconds until it wants to go on: 0 when
  // there is more to do now, below 0 when there is nothing.
  double work(double budget_ms);
  // Whether work has changed what the screen shows; asking takes it.
  bool take_news() { return std::exchange(has_news_, false); }

  // Tries what is being typed once there is a pause; returns the milliseconds until then, below 0
  // when nothing is being typed.
  double try_when_paused();

  // Where the focus should go after this frame; empty when it should stay. Asking takes it.
  std::string take_focus() { return std::exchange(focus_, {}); }
  // What should be said aloud; asking takes it.
  std::vector<std::string> take_sayings() { return std::exchange(sayings_, {}); }

 private:
  // A plan on its way to the screen: waiting for its round.
  struct Opening {
    std::string plan;  // the id; made up for what is new in this browser
    core::Document document;
    core::UnknownMembers unknown = {};
    std::string handle_key = {};
    bool is_new = false;  // begun when its round is there: only area and round are known
    bool has_history_in_file = false;
    bool is_stored = false;  // else it is created in the store
    std::int64_t sequence = 0;
    bool is_writable = true;
    std::string why_not = {};
    std::string words = {};  // said when it is open
  };

  struct Runner;
  friend struct Runner;

  void open_sample(const Sample& sample);
  void open_bytes(std::string_view name, std::string_view handle_key, std::string_view bytes);
  void open_file(std::string_view name, std::string_view handle_key, core::PlanFile file);
  void open_without_history();
  void open_stored(const core::Json& event, std::string_view image);
  void begin_opening(Opening opening);
  void finish_opening();
  void create();
  // What was to be opened is not: `what` says it, the error why.
  void give_up_opening(const core::Error& error, std::string_view what);
  // Says so and returns false while the open plan holds changes that are nowhere else.
  bool may_leave(std::string_view what);
  void asset_arrived(std::string_view path, std::string_view bytes);
  void help_failed(std::string why) { state_.help.failure = std::move(why); }
  void start_plan(std::string_view area, std::string_view round);
  void after_open(Opening opening);
  // And when its round file is not at hand.
  void tell_opened(const std::string& words);

  // A plan carried into a later round: app_carrying.cpp.
  void carry_forward(const CarryForward& command);
  void go_on_carrying();
  // The next round that has to be fetched for it; empty when all are at hand.
  std::string round_to_carry_with() const;
  void review_carried(core::Rollover rollover, const core::PlanningRound& to);

  // Round files and allocation tables: app_from_outside.cpp.
  void load_round(std::string_view name, std::string_view bytes);
  void keep_round(LoadedRound loaded, core::PlanningRound round);
  void review_move(const core::PlanningRound& to, std::function<void()> then);
  void move_onto(std::int64_t revision);
  void move_onto_newest();
  void remove_round(const RemoveRound& command);
  void bring_back_round();
  void follow_rounds(const core::Json& event);
  // The plan is held against the file of its round that it says it was made with.
  void use_round_of_plan();
  void review_allocations(std::string_view name, std::string_view bytes);
  void ask(Review review, std::function<void()> then);

  void accept_finding(const AcceptFinding& command);
  void type_into(const TypeInto& command);
  void type_into_new_row(const TypeInto& command);
  void keep_refused(const TypeInto& typed, const core::Error& error);
  void paste(const PasteCells& command);
  void put_in(Pasting& pasting);
  void try_typing(const TryTyping& command);
  void show_consequence(const std::string& address, std::string words);
  // Says why and returns false when the plan cannot be changed here.
  bool may_change();
  bool make_edits(core::Edits edits,
                  std::string words,
                  core::OriginKind origin = core::OriginKind::Typed);
  void changed(std::string_view said);
  void undo();
  void redo();
  void save_record();
  void save_again();
  double checkpoint_in_ms();
  bool step_checkpoint();
  void send_checkpoint();
  // What is changed since the last checkpoint goes into one at once: the plan is about to be left.
  void checkpoint_now();
  void save_to_file(const FileParts& parts, PageCalls::AskWhere ask);
  void save_report(const core::ReportChoice& choice);  // app_reporting.cpp
  // Tables for spreadsheets: app_tables.cpp.
  void save_table(const SaveTable& command);
  void review_table(std::string_view name, std::string_view bytes);
  // Says so when much has been changed, or for long, since the plan was in a file.
  void remind_of_file();
  void show_screen(Screen screen, std::string_view address);
  void explain(std::string address);

  void saved_event(const core::Json& event);
  void call_failed_event(const core::Json& event);
  void storage_event(std::string_view name, const core::Json& event);
  // Of what was made of the plan, which is not its file.
  void document_event(const core::Json& event);
  void file_event(std::string_view name, const core::Json& event, std::string_view bytes);

  core::Stamp stamp();
  core::Date today() { return core::Date{} + static_cast<int>(calls_.now_ms() / 86'400'000); }
  void notify(Notice notice);
  void refuse(const core::Error& error, std::string_view what);

  PageCalls calls_;
  AppState state_;
  RoundShelf shelf_;
  std::optional<Opening> opening_;
  std::optional<LoadedRound> loading_;    // until the file of the same round is fetched
  std::optional<CarryForward> carrying_;  // until all rounds on the way are fetched
  std::optional<LoadedRound> removed_round_;
  std::function<void()> when_taken_;  // what the review is of
  // What to do with a plan once it is open: rename it or copy it.
  struct WhenOpen {
    std::string plan;
    std::function<void()> action;
  };
  std::optional<WhenOpen> when_open_;
  std::string focus_;
  std::vector<std::string> sayings_;
  bool has_asked_persistence_ = false;
  bool is_file_granted_ = false;
  FileParts file_parts_;       // of the file that is written again
  std::int64_t reminded_ = 0;  // the record after which it was last said to save to a file
  double reminded_ms_ = 0;
  std::uint64_t last_version_ = 0;  // of the plans that were open
  double last_change_ms_ = 0;
  std::optional<TryTyping> tried_;  // until there is a pause
  double typed_ms_ = 0;
  bool is_checkpoint_wanted_ = false;  // without waiting for a pause
  bool has_news_ = false;
  std::string handle_key_;           // of the file that the open plan came from
  std::int64_t file_sequence_ = -1;  // the newest record in the file that is being saved
};

}  // namespace app
