// What the program asks of the page, each as a call with its members; the answers are the events of
// page_events.h.
#pragma once

#include "core/json/json.h"
#include "wasm/app/display.h"
#include "wasm/platform/platform.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace app {

// The version of the records and images that the store keeps. An older page never writes what a
// newer one wrote.
inline constexpr std::int64_t kStoreSchema = 1;

// What a file is picked for; the event of the file says it again.
inline constexpr std::string_view kToOpen = "open";
inline constexpr std::string_view kRound = "round";
inline constexpr std::string_view kAllocations = "allocations";
// And what one is saved for, when it is not the plan's own.
inline constexpr std::string_view kReport = "report";
inline constexpr std::string_view kTable = "table";  // or picked for

class PageCalls {
 public:
  explicit PageCalls(platform::Page& page) : page_(page) {}

  void list_plans();
  // Takes the lock on the plan when it is free.
  void open_plan(std::string_view plan);
  void close_plan(std::string_view plan);
  void take_over(std::string_view plan);
  // `handle_key` ties the plan to the file it was opened from; empty when there is none.
  void create_plan(std::string_view plan,
                   const core::Json& card,
                   std::string_view text,
                   std::string image,
                   std::string_view handle_key);
  void save_record(std::string_view plan, std::int64_t sequence, std::string_view record);
  void checkpoint(std::string_view plan,
                  std::int64_t sequence,
                  const core::Json& card,
                  std::string_view text,
                  std::string image);
  void delete_plan(std::string_view plan);
  void restore_plan(std::string_view plan);
  // `accept` are the ends of the names that are offered.
  void pick_file(std::string_view accept, std::string_view purpose);
  void list_rounds();
  // Who works in this browser; the page tells it again at the next start.
  void set_author(std::string_view id, std::string_view name);
  // Kept for the next start, when it is among the options.
  void set_display(const Display& display);
  void save_round(std::string_view round,
                  std::int64_t revision,
                  std::string_view file_name,
                  std::string_view text);
  void delete_round(std::string_view round, std::int64_t revision);
  // `ask` shows the browser's own dialog where there is one, else the granted file is written.
  enum class AskWhere : bool { No, Yes };
  void save_file(std::string_view plan,
                 std::string_view name,
                 std::string_view bytes,
                 AskWhere ask);
  // A document made of the plan: it is not the plan's file, and is told of by its purpose.
  void save_report(std::string_view name, std::string_view html);
  void save_table(std::string_view name, std::string_view csv);
  void copy_text(std::string_view text);
  void fetch_asset(std::string_view path);
  void ask_persistence();
  void set_address(std::string_view plan, std::string_view screen);
  void reload_for_update();

  double now_ms() { return page_.now_ms(); }
  // Twelve letters and digits, for ids of rows, revisions and plans.
  std::string random_id();
  void log(platform::LogLevel level, std::string_view text) { page_.log(level, text); }

 private:
  void send(core::Json call, std::string_view bytes = {});
  // Both go as bytes, the text behind the image: as JSON it would be escaped and parsed again.
  void send_state(core::Json call, std::string image, std::string_view text);

  platform::Page& page_;
  std::int64_t token_ = 0;
};

}  // namespace app
