#include "tests/support/browser_store.h"

#include <doctest/doctest.h>

namespace test_support {
namespace {

using core::Json;

Json event_named(std::string_view name, const Json& call) {
  Json event = Json::object();
  event.add("event", name);
  if (const Json* plan = call.find("plan")) event.add("plan", *plan);
  if (const Json* sequence = call.find("sequence")) event.add("sequence", *sequence);
  return event;
}

Json failure(std::string_view name, const Json& call, std::string_view code, std::string_view why) {
  return event_named(name, call).add("code", code).add("why", why).add("remedy", "");
}

std::int64_t number_at(const Json& call, std::string_view name) {
  REQUIRE(call.find(name) != nullptr);
  return *call.find(name)->if_integer();
}

// The image of the database; the text of the plan file stands behind it.
std::string image_in(const Json& call, std::string_view bytes) {
  const auto size = static_cast<std::size_t>(number_at(call, "image_size"));
  CHECK(bytes.substr(0, 15) == "SQLite format 3");
  CHECK(bytes.substr(size, 2) == "{\n");
  return std::string{bytes.substr(0, size)};
}

}  // namespace

Json BrowserStore::answer(const Json& call, std::string_view bytes, std::string& bytes_out) {
  const std::string_view name = call.text_at("call");
  const std::string_view plan = call.text_at("plan");
  if (name == "list_plans") return plans();
  if (name == "open_plan") return open(plan, false, bytes_out);
  if (name == "take_over") return open(plan, true, bytes_out);
  if (name == "close_plan") return event_named("plan_closed", call);
  if (name == "create_plan") return create(call, bytes);
  if (name == "save_record") return save_record(call);
  if (name == "checkpoint") return checkpoint(call, bytes);
  if (name == "delete_plan" || name == "restore_plan") {
    if (StoredPlan* stored = find(plan)) stored->is_deleted = name == "delete_plan";
    return plans();
  }
  if (name == "list_rounds") return rounds();
  if (name == "save_round" || name == "delete_round") {
    const std::pair key{std::string{call.text_at("round")}, number_at(call, "revision")};
    rounds_.erase(key);
    if (name == "save_round") {
      rounds_[key] = Json::object()
                         .add("round", key.first)
                         .add("revision", key.second)
                         .add("file", call.text_at("file"))
                         .add("text", bytes)
                         .add("time", std::int64_t{1'567'000'000'000});
    }
    return rounds();
  }
  return {};
}

StoredPlan* BrowserStore::find(std::string_view plan) {
  const auto found = plans_.find(plan);
  return found == plans_.end() ? nullptr : &found->second;
}

StoredPlan& BrowserStore::only() {
  REQUIRE(plans_.size() == 1);
  return plans_.begin()->second;
}

Json BrowserStore::rounds() const {
  Json files = Json::array();
  for (const auto& [key, row] : rounds_) files.push(row);
  return Json::object().add("event", "rounds").add("files", std::move(files));
}

Json BrowserStore::plans() const {
  Json cards = Json::array();
  for (const auto& [plan, stored] : plans_) {
    Json card = stored.card;
    if (stored.is_deleted) card.add("deleted", std::int64_t{1'600'000'000'000});
    cards.push(std::move(card));
  }
  return Json::object().add("event", "plans").add("cards", std::move(cards));
}

Json BrowserStore::open(std::string_view plan, bool take_over, std::string& bytes_out) {
  StoredPlan* stored = find(plan);
  Json event = Json::object();
  if (stored == nullptr) {
    return event.add("event", "plan_failed")
        .add("of", take_over ? "take_over" : "open_plan")
        .add("plan", plan)
        .add("why", "There is no such plan in this browser.")
        .add("remedy", "Try the rescue page.");
  }
  if (take_over) stored->is_held = false;
  Json records = Json::array();
  for (const std::string& record : stored->records) records.push(record);
  event.add("event", "plan_opened")
      .add("plan", plan)
      .add("schema", 1)
      .add("sequence", stored->sequence())
      .add("writable", !stored->is_held)
      .add("records", std::move(records));
  if (stored->is_held) event.add("why_not", "other_tab");
  bytes_out = stored->image;
  return event;
}

Json BrowserStore::create(const Json& call, std::string_view bytes) {
  const std::string plan{call.text_at("plan")};
  CHECK(plans_.find(plan) == plans_.end());
  plans_[plan] = {.card = *call.find("card"), .image = image_in(call, bytes)};
  return event_named("saved", call).add("sequence", 0);
}

Json BrowserStore::save_record(const Json& call) {
  StoredPlan* stored = find(call.text_at("plan"));
  if (stored == nullptr) {
    return failure(
        "save_failed", call, "unavailable", "The plan is no longer in this browser's storage.");
  }
  if (stored->is_held) {
    return failure(
        "save_failed", call, "fenced", "The plan has been changed in another tab since.");
  }
  if (number_at(call, "sequence") != stored->sequence() + 1) {
    return failure("save_failed", call, "fenced", "This revision does not follow the last.");
  }
  stored->records.emplace_back(call.text_at("text"));
  return event_named("saved", call);
}

Json BrowserStore::checkpoint(const Json& call, std::string_view bytes) {
  StoredPlan* stored = find(call.text_at("plan"));
  if (stored == nullptr || stored->is_held) {
    return failure("checkpoint_failed", call, "fenced", "The plan is no longer this tab's.");
  }
  if (number_at(call, "sequence") != stored->sequence()) {
    return failure("checkpoint_failed", call, "fenced", "This revision has not been saved yet.");
  }
  stored->image = image_in(call, bytes);
  stored->image_sequence = number_at(call, "sequence");
  stored->records.clear();
  stored->card = *call.find("card");
  return event_named("checkpointed", call);
}

}  // namespace test_support
