#include "wasm/app/page_calls.h"

#include "core/json/json_writer.h"

#include <array>
#include <utility>

namespace app {
namespace {

core::Json call_named(std::string_view name) {
  return core::Json::object().add("call", name);
}

core::Json call_for(std::string_view name, std::string_view plan) {
  return call_named(name).add("plan", plan);
}

}  // namespace

void PageCalls::send(core::Json call, std::string_view bytes) {
  call.add("token", ++token_);
  page_.call(core::write_json_compact(call), bytes);
}

void PageCalls::send_state(core::Json call, std::string image, std::string_view text) {
  call.add("image_size", static_cast<std::int64_t>(image.size()));
  image += text;
  send(std::move(call), image);
}

void PageCalls::list_plans() {
  send(call_named("list_plans"));
}
void PageCalls::open_plan(std::string_view plan) {
  send(call_for("open_plan", plan));
}
void PageCalls::close_plan(std::string_view plan) {
  send(call_for("close_plan", plan));
}
void PageCalls::take_over(std::string_view plan) {
  send(call_for("take_over", plan));
}
void PageCalls::delete_plan(std::string_view plan) {
  send(call_for("delete_plan", plan));
}
void PageCalls::restore_plan(std::string_view plan) {
  send(call_for("restore_plan", plan));
}

void PageCalls::create_plan(std::string_view plan,
                            const core::Json& card,
                            std::string_view text,
                            std::string image,
                            std::string_view handle_key) {
  core::Json call = call_for("create_plan", plan);
  call.add("schema", kStoreSchema).add("card", card);
  if (!handle_key.empty()) call.add("handle_key", handle_key);
  send_state(std::move(call), std::move(image), text);
}

void PageCalls::save_record(std::string_view plan, std::int64_t sequence, std::string_view record) {
  send(call_for("save_record", plan)
           .add("sequence", sequence)
           .add("schema", kStoreSchema)
           .add("text", record));
}

void PageCalls::checkpoint(std::string_view plan,
                           std::int64_t sequence,
                           const core::Json& card,
                           std::string_view text,
                           std::string image) {
  core::Json call = call_for("checkpoint", plan);
  call.add("sequence", sequence).add("schema", kStoreSchema).add("card", card);
  send_state(std::move(call), std::move(image), text);
}

void PageCalls::pick_file(std::string_view accept, std::string_view purpose) {
  send(call_named("pick_file").add("accept", accept).add("purpose", purpose));
}

void PageCalls::set_author(std::string_view id, std::string_view name) {
  send(call_named("set_author").add("id", id).add("name", name));
}

void PageCalls::list_rounds() {
  send(call_named("list_rounds"));
}

void PageCalls::set_display(const Display& display) {
  core::Json call = core::Json::object();
  call.add("call", "set_display");
  call.add("theme", display.theme);
  call.add("text_percent", display.text_percent);
  call.add("guide_hidden", display.is_guide_hidden);
  send(std::move(call));
}

void PageCalls::save_round(std::string_view round,
                           std::int64_t revision,
                           std::string_view file_name,
                           std::string_view text) {
  send(
      call_named("save_round").add("round", round).add("revision", revision).add("file", file_name),
      text);
}

void PageCalls::delete_round(std::string_view round, std::int64_t revision) {
  send(call_named("delete_round").add("round", round).add("revision", revision));
}

void PageCalls::save_file(std::string_view plan,
                          std::string_view name,
                          std::string_view bytes,
                          AskWhere ask) {
  send(call_for("save_file", plan)
           .add("name", name)
           .add("mime", "application/json")
           .add("purpose", "plan")
           .add("ask", ask == AskWhere::Yes),
       bytes);
}

void PageCalls::save_report(std::string_view name, std::string_view html) {
  send(call_named("save_file")
           .add("name", name)
           .add("mime", "text/html")
           .add("purpose", kReport)
           .add("ask", true),
       html);
}

void PageCalls::save_table(std::string_view name, std::string_view csv) {
  send(call_named("save_file")
           .add("name", name)
           .add("mime", "text/csv")
           .add("purpose", kTable)
           .add("ask", true),
       csv);
}

void PageCalls::copy_text(std::string_view text) {
  send(call_named("copy_text").add("text", text));
}

void PageCalls::fetch_asset(std::string_view path) {
  send(call_named("fetch_asset").add("path", path));
}

void PageCalls::ask_persistence() {
  send(call_named("ask_persistence"));
}

void PageCalls::set_address(std::string_view plan, std::string_view screen) {
  core::Json call = call_named("set_address");
  call.add("plan", plan.empty() ? core::Json{} : core::Json{plan}).add("screen", screen);
  send(std::move(call));
}

void PageCalls::reload_for_update() {
  send(call_named("reload_for_update"));
}

std::string PageCalls::random_id() {
  constexpr std::string_view kSigns = "abcdefghijklmnopqrstuvwxyz234567";  // 32: five bits each
  std::array<unsigned char, 12> bytes{};
  page_.random(bytes);
  std::string id;
  for (const unsigned char byte : bytes) id += kSigns[byte & 31];
  return id;
}

}  // namespace app
