#include "tests/support/page_stand_in.h"

#include "core/json/json_reader.h"
#include "core/json/json_writer.h"
#include "tests/support/faces.h"
#include "tests/support/text_file.h"
#include "wasm/app/program.h"
#include "wasm/app/screen.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <utility>

namespace test_support {
namespace {

using core::Json;

constexpr int kMostFrames = 60;
constexpr double kSliceMs = 8;

Json number(float value) {
  return Json{static_cast<std::int64_t>(value)};
}

float number_of(const Json& json) {
  if (const core::Json::Number* number = json.if_number()) {
    return std::strtof(number->text.c_str(), nullptr);
  }
  const std::int64_t* integer = json.if_integer();
  return integer == nullptr ? 0 : static_cast<float>(*integer);
}

std::string options_json(const PageOptions& options) {
  Json json = Json::object();
  json.add("width", number(options.width))
      .add("height", number(options.height))
      .add("scale", 1)
      .add("theme", options.theme)
      .add("touch", false)
      .add("reduced_motion", true)
      .add("display_theme", options.display_theme)
      .add("text_percent", options.text_percent)
      .add("guide_hidden", options.guide_hidden)
      .add("plain", options.plain)
      .add("build", "test")
      .add("open", options.plan.empty() ? Json{} : Json{options.plan})
      .add("screen", options.screen);
  return core::write_json_compact(json);
}

// What a call says of itself, and of what it was for, goes back with its answer.
void add_missing(Json& event, const Json& call) {
  for (const char* member : {"token", "plan", "sequence"}) {
    const Json* value = call.find(member);
    if (value != nullptr && event.find(member) == nullptr) event.add(member, *value);
  }
}

}  // namespace

PageStandIn::PageStandIn(BrowserStore& store, const PageOptions& options)
    : store_(store), program_(app::make_program(*this, faces())), plan_(options.plan) {
  // Another tab draws ids of its own.
  random_ = static_cast<std::uint32_t>(store.size() + 1) * 7919;
  program_->start(options_json(options));
  settle();
}

PageStandIn::~PageStandIn() = default;

void PageStandIn::settle() {
  for (int i = 0; i < kMostFrames; ++i) {
    const double next = program_->frame(frame_ms_ += 16);
    if (!focus_wanted_.empty()) {
      focus_ = std::exchange(focus_wanted_, {});
      INFO("the focus goes to what is not there: ", focus_);
      CHECK(tree_.find(focus_) != nullptr);
      request(focus_, "focus", {});
      continue;
    }
    const double more = program_->work(kSliceMs);
    const bool is_frame_wanted = std::exchange(is_frame_wanted_, false);
    if (calls_.empty() && next != 0 && more != 0 && !is_frame_wanted) return;
    const std::deque<Call> calls = std::exchange(calls_, {});
    for (const Call& call : calls) answer(call);
  }
  FAIL("the screen does not settle");
}

void PageStandIn::announce(std::string_view json) {
  const core::Result<Json> difference = core::read_json(json);
  REQUIRE(difference.has_value());
  tree_.apply(*difference);
  if (const Json* root = difference->find("root")) root_ = *root;
  focus_wanted_ = difference->text_at("focus");
  if (const Json* scroll = difference->find("scroll")) {
    for (const Json::Member& member : *scroll->if_object()) {
      const std::int64_t* whole = member.second.if_integer();
      scroll_ = whole == nullptr ? -1 : static_cast<float>(*whole);
    }
  }
  const Json* say = difference->find("say");
  if (say == nullptr) return;
  for (const Json& words : *say->if_array()) said_.emplace_back(words.text_at("text"));
}

void PageStandIn::call(std::string_view json, std::string_view bytes) {
  core::Result<Json> call = core::read_json(json);
  REQUIRE(call.has_value());
  made_.emplace_back(call->text_at("call"));
  calls_.push_back({*std::move(call), std::string{bytes}});
}

void PageStandIn::random(std::span<unsigned char> bytes) {
  for (unsigned char& byte : bytes) {
    random_ = random_ * 1'664'525 + 1'013'904'223;
    byte = static_cast<unsigned char>(random_ >> 24);
  }
}

void PageStandIn::log(platform::LogLevel level, std::string_view text) {
  INFO("logged: ", std::string{text});
  CHECK(level != platform::LogLevel::Error);
}

void PageStandIn::answer(const Call& call) {
  const std::string_view name = call.json.text_at("call");
  const auto instead = std::find_if(
      instead_.begin(), instead_.end(), [&](const auto& other) { return other.first == name; });
  Json event;
  std::string bytes;
  if (instead != instead_.end()) {
    event = std::move(instead->second);
    instead_.erase(instead);
  } else {
    event = store_.answer(call.json, call.bytes, bytes);
    if (event.is_null()) event = answer_files(call, bytes);
  }
  if (event.is_null()) return;
  add_missing(event, call.json);
  program_->event(core::write_json_compact(event), bytes);
}

Json PageStandIn::answer_files(const Call& call, std::string& bytes_out) {
  const std::string_view name = call.json.text_at("call");
  Json event = Json::object();
  if (name == "set_address") {
    plan_ = call.json.text_at("plan");
    return {};
  }
  if (name == "set_display" || name == "reload_for_update" || name == "set_author") return {};
  if (name == "fetch_asset") {
    const std::string path{call.json.text_at("path")};
    bytes_out = core::testing::text_of_file(path);
    if (!bytes_out.empty()) return event.add("event", "asset").add("path", path);
    return event.add("event", "asset_failed").add("path", path).add("why", "it is not there");
  }
  if (name == "ask_persistence") {
    return event.add("event", "persistence").add("granted", true).add("supported", true);
  }
  if (name == "pick_file") {
    if (pick_name_.empty()) return event.add("event", "file_cancelled");
    bytes_out = pick_bytes_;
    return event.add("event", "file")
        .add("name", pick_name_)
        .add("purpose", call.json.text_at("purpose"));
  }
  if (name == "save_file") {
    file_name_ = call.json.text_at("name");
    file_bytes_ = call.bytes;
    return event.add("event", "file_saved")
        .add("name", file_name_)
        .add("purpose", call.json.text_at("purpose"))
        .add("how", "download");
  }
  if (name == "copy_text") {
    copied_ = call.json.text_at("text");
    return event.add("event", "copied");
  }
  FAIL("a call that the page does not know: ", std::string{name});
  return {};
}

void PageStandIn::request(std::string_view id, std::string_view action, std::string_view value) {
  const Json json = Json::object().add("id", id).add("action", action).add("value", value);
  program_->request(core::write_json_compact(json));
}

const MirrorNode& PageStandIn::node(std::string_view id) const {
  const MirrorNode* found = tree_.find(id);
  INFO("no node ", std::string{id});
  REQUIRE(found != nullptr);
  return *found;
}

const MirrorNode& PageStandIn::node(std::string_view role, std::string_view name) const {
  const MirrorNode* found = tree_.find(role, name);
  INFO("no ", std::string{role}, " \"", std::string{name}, "\"");
  REQUIRE(found != nullptr);
  return *found;
}

std::string PageStandIn::value(std::string_view role, std::string_view name) const {
  return std::string{node(role, name).value()};
}

void PageStandIn::press(std::string_view id) {
  INFO("press of ", std::string{id});
  const std::string whole{id};
  CHECK_FALSE(node(whole).is("disabled"));
  focus_ = whole;
  request(whole, "focus", {});
  request(whole, "press", {});
  settle();
}

void PageStandIn::press(std::string_view role, std::string_view name) {
  press(node(role, name).id());
}

void PageStandIn::set(std::string_view id, std::string_view text) {
  INFO("typing into ", std::string{id});
  const std::string whole{id};
  CHECK_FALSE(node(whole).is("disabled"));
  CHECK_FALSE(node(whole).is("read_only"));
  focus_ = whole;
  request(whole, "focus", {});
  request(whole, "set", text);
  settle();
}

void PageStandIn::set(std::string_view role, std::string_view name, std::string_view text) {
  set(node(role, name).id(), text);
}

void PageStandIn::type(std::string_view role, std::string_view name, std::string_view text) {
  const std::string id{node(role, name).id()};
  CHECK((node(id).is("previews") || node(id).is("live_typing")));
  request(id, "focus", {});
  request(id, "typing", text);
  settle();
}

void PageStandIn::paste(std::string_view id, std::string_view texts) {
  node(id);
  request(id, "paste", texts);
  settle();
}

void PageStandIn::scroll_to(std::string_view id, float y) {
  request(id, "scroll", "0," + std::to_string(y));
  settle();
}

bool PageStandIn::key(std::string_view chord) {
  const std::size_t plus = chord.rfind('+');
  const bool has_control = chord.find("Control+") != chord.npos;
  const bool has_shift = chord.find("Shift+") != chord.npos;
  Json press = Json::object();
  press.add("key", plus == chord.npos ? chord : chord.substr(plus + 1))
      .add("ctrl", has_control)
      .add("shift", has_shift)
      .add("alt", false)
      .add("meta", false)
      .add("in_text", false);
  const bool is_taken = program_->key(core::write_json_compact(press));
  settle();
  return is_taken;
}

void PageStandIn::resize(float width, float height) {
  program_->resize(width, height, 1);
  settle();
}

void PageStandIn::leave_focus() {
  request(std::exchange(focus_, {}), "blur", {});
  settle();
}

float PageStandIn::hidden_height() const {
  const auto height = [](const Json& sides) { return number_of(sides.if_array()->back()); };
  float hidden = 0;
  for (const MirrorNode* node : tree_.nodes()) {
    const Json* content = node->json.find("content");
    if (node->role() != "scroll" || content == nullptr) continue;
    hidden = std::max(hidden, height(*content) - height(*node->json.find("rect")));
  }
  return hidden;
}

void PageStandIn::unroll() {
  const auto width = static_cast<float>(program_->pixel_width());
  const auto height = static_cast<float>(program_->pixel_height());
  resize(width, height + std::ceil(hidden_height()));
}

void PageStandIn::go_to(std::string_view name) {
  const MirrorNode* sections = tree_.find("button", "Sections");
  if (tree_.find("navigation") == nullptr && sections != nullptr) press(sections->id());
  for (const app::Screen screen : app::kScreens) {
    const std::string link = "go/" + std::string{app::id_of(screen)};
    const MirrorNode* found = tree_.find(link);
    if (found != nullptr && found->name() == name) return press(link);
  }
  FAIL("no section ", std::string{name});
}

void PageStandIn::open_sample() {
  if (root("screen") != "plans") go_to("Plans");
  press("button", "Open the sample");
}

void PageStandIn::tell(Json event, std::string_view bytes) {
  program_->event(core::write_json_compact(event), bytes);
  settle();
}

void PageStandIn::answer_next(std::string call, Json event) {
  instead_.emplace_back(std::move(call), std::move(event));
}

void PageStandIn::will_pick(std::string name, std::string bytes) {
  pick_name_ = std::move(name);
  pick_bytes_ = std::move(bytes);
}

int PageStandIn::calls(std::string_view name) const {
  return static_cast<int>(std::count(made_.begin(), made_.end(), name));
}

}  // namespace test_support
