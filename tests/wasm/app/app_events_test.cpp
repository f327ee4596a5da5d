// What happens outside: saving that fails, another tab, files, the browser's words.
#include "core/json/json_writer.h"
#include "core/planfile/plan_file.h"
#include "tests/support/page_stand_in.h"
#include "tests/support/text_file.h"
#include "wasm/platform/platform.h"

#include <doctest/doctest.h>

#include <string>

namespace app {
namespace {

using core::Json;
using test_support::BrowserStore;
using test_support::PageStandIn;

TEST_SUITE_BEGIN("wasm/app/events");

constexpr const char* kFalls = "Falls, 2019-20";

Json failed(const char* code, const char* why) {
  return Json::object()
      .add("event", "save_failed")
      .add("code", code)
      .add("why", why)
      .add("remedy", "Free some space.");
}

struct Workbook {
  Workbook() {
    page.open_sample();
    page.go_to("Schemes");
  }
  BrowserStore store;
  PageStandIn page{store};
};

TEST_CASE("a change that cannot be saved is said at once, with a file as the way out") {
  Workbook workbook;
  workbook.page.answer_next("save_record", failed("quota", "The disk is full."));
  workbook.page.set("textbox", kFalls, "260000");
  CHECK(workbook.page.root("saved") == "failed");
  CHECK(workbook.page.tree().find("status", "Not saved") != nullptr);
  CHECK(workbook.page.said().back().find("NOT saved in this browser. The disk is full.") !=
        std::string::npos);
  CHECK(workbook.page.value("textbox", kFalls) == "260000");
  workbook.page.press("link", "Save to file");
  workbook.page.press("save_file/save");
  CHECK(workbook.page.file_bytes().find("260000") != std::string::npos);
}

TEST_CASE("what could not be saved is saved with the next change, in order") {
  Workbook workbook;
  workbook.page.answer_next("save_record", failed("quota", "The disk is full."));
  workbook.page.set("textbox", kFalls, "260000");
  workbook.page.set("textbox", kFalls, "270000");
  CHECK(workbook.page.root("saved") == "yes");
  CHECK(workbook.page.says("Everything is saved in this browser again."));
  CHECK(workbook.store.only().sequence() == 2);

  PageStandIn again{workbook.store, {.plan = workbook.page.plan(), .screen = "schemes"}};
  CHECK(again.value("textbox", kFalls) == "270000");
  again.key("Control+z");
  again.key("Control+z");
  CHECK(again.value("textbox", kFalls) == "250000");
}

TEST_CASE("a plan that could not be kept at first is kept with the next change") {
  BrowserStore store;
  PageStandIn page{store};
  page.answer_next("create_plan", failed("quota", "The disk is full.").add("sequence", 0));
  page.open_sample();
  CHECK(page.root("saved") == "failed");
  CHECK(store.size() == 0);
  page.go_to("Schemes");
  page.set("textbox", kFalls, "260000");
  CHECK(page.root("saved") == "yes");
  CHECK(store.size() == 1);
  page.set("textbox", kFalls, "270000");
  CHECK(page.root("saved") == "yes");
}

TEST_CASE("unsaved changes are not left behind unasked") {
  Workbook workbook;
  workbook.page.answer_next("save_record", failed("quota", "The disk is full."));
  workbook.page.set("textbox", kFalls, "260000");
  workbook.page.go_to("Plans");
  workbook.page.press("button", "Open the sample");
  CHECK(workbook.page.says("save it to a file first"));
  workbook.page.go_to("Schemes");
  CHECK(workbook.page.value("textbox", kFalls) == "260000");
  workbook.page.press("button", "Save to file");
  workbook.page.press("save_file/save");
  workbook.page.go_to("Plans");
  workbook.page.press("button", "Open the sample");
  workbook.page.go_to("Schemes");
  CHECK(workbook.page.value("textbox", kFalls) == "250000");
}

TEST_CASE("a plan that another tab took is read-only, in words, until it is taken back") {
  Workbook workbook;
  workbook.page.set("textbox", kFalls, "260000");
  workbook.store.only().is_held = true;
  workbook.page.tell(Json::object().add("event", "lost_lock").add("plan", workbook.page.plan()));
  CHECK(workbook.page.root("saved") == "read_only");
  CHECK(workbook.page.says("Another tab has taken over this plan. Here it is read-only now."));
  CHECK(workbook.page.tree().find("textbox", kFalls) == nullptr);
  workbook.page.key("Control+z");
  CHECK(workbook.page.says("Nothing was changed: this plan is read-only here."));
  CHECK(workbook.page.says("It was taken over in another tab."));
  CHECK(workbook.page.calls("save_record") == 1);

  workbook.page.press("button", "Take over");
  CHECK(workbook.page.root("saved") == "yes");
  CHECK_FALSE(workbook.page.says("read-only"));
  CHECK(workbook.page.value("textbox", kFalls) == "260000");
}

TEST_CASE("a record that another tab made impossible turns the plan read-only") {
  Workbook workbook;
  workbook.store.only().is_held = true;
  workbook.page.set("textbox", kFalls, "260000");
  CHECK(workbook.page.root("saved") == "failed");
  CHECK(workbook.page.says("This plan is read-only here."));
  // Taking over would lose the change that is nowhere else.
  workbook.page.press("button", "Take over");
  CHECK(workbook.page.says("save it to a file first"));
}

TEST_CASE("every screen of a read-only plan offers nothing to change") {
  Workbook workbook;
  workbook.store.only().is_held = true;
  PageStandIn second{workbook.store, {.plan = workbook.page.plan()}};
  CHECK(second.root("saved") == "read_only");
  for (const char* name : {"Overview", "Funding", "Schemes", "Metrics", "Checks"}) {
    CAPTURE(name);
    second.go_to(name);
    for (const test_support::MirrorNode* node : second.tree().nodes()) {
      CAPTURE(std::string{node->id()});
      const bool is_typed = node->role() == "textbox" || node->role() == "multiline";
      if (is_typed) CHECK(node->is("read_only"));
      if (node->role() == "choice" && node->id() != "checks/shown") CHECK(node->is("disabled"));
      if (node->role() == "button") CHECK_FALSE(node->name().starts_with("Add "));
    }
  }
}

TEST_CASE("a saved file holds the plan, and the history only when asked for") {
  Workbook workbook;
  workbook.page.set("textbox", kFalls, "260000");
  workbook.page.key("Control+s");
  workbook.page.press("save_file/save");
  CHECK(workbook.page.file_name() == "buckinghamshire-2019-20-draft-2019-09-05.bcplan.json");
  const auto plain = core::read_plan_file(workbook.page.file_bytes());
  REQUIRE(plain.has_value());
  CHECK(plain->history.is_empty());
  CHECK(workbook.page.says("is in your downloads."));
  CHECK(workbook.page.says("just now"));
  CHECK_FALSE(workbook.page.says("changed since"));

  workbook.page.set("textbox", kFalls, "261000");
  CHECK(workbook.page.says("changed since"));
  workbook.page.key("Control+s");
  workbook.page.set("checkbox", "Include the history", "true");
  workbook.page.press("save_file/save");
  const auto full = core::read_plan_file(workbook.page.file_bytes());
  REQUIRE(full.has_value());
  CHECK(full->history.revisions().size() == 2);
}

TEST_CASE("whether the file holds everything is still known after opening again") {
  Workbook workbook;
  workbook.page.set("textbox", kFalls, "260000");
  workbook.page.key("Control+s");
  workbook.page.press("save_file/save");
  const PageStandIn again{workbook.store, {.plan = workbook.page.plan()}};
  CHECK(again.says("File: buckinghamshire-2019-20-draft-2019-09-05.bcplan.json, just now"));
  CHECK_FALSE(again.says("changed since"));
}

TEST_CASE("when no file can be saved the text can be copied") {
  Workbook workbook;
  workbook.page.answer_next("save_file",
                            Json::object()
                                .add("event", "file_failed")
                                .add("why", "This browser does not let the page save a file.")
                                .add("remedy", "Copy the plan as text.")
                                .add("can_copy", true));
  workbook.page.key("Control+s");
  workbook.page.press("save_file/save");
  CHECK(workbook.page.says("The file was not saved."));
  workbook.page.press("link", "Copy the plan as text");
  CHECK(core::read_plan_file(workbook.page.copied()).has_value());
}

TEST_CASE("closing the picker changes nothing and says nothing") {
  Workbook workbook;
  const std::size_t said = workbook.page.said().size();
  workbook.page.go_to("Plans");
  workbook.page.press("button", "Open a file");
  CHECK(workbook.page.said().size() == said);
  CHECK_FALSE(workbook.page.says("Opening"));
}

TEST_CASE("a saved file opens again as the same plan") {
  Workbook workbook;
  workbook.page.set("textbox", kFalls, "260000");
  workbook.page.key("Control+s");
  workbook.page.press("save_file/save");
  workbook.page.will_pick("plan.json", workbook.page.file_bytes());
  workbook.page.go_to("Plans");
  workbook.page.press("button", "Open a file");
  CHECK(workbook.page.says("plan.json is open."));
  workbook.page.go_to("Schemes");
  CHECK(workbook.page.value("textbox", kFalls) == "260000");
  CHECK(workbook.store.size() == 2);
}

TEST_CASE("a page that is hidden makes a checkpoint") {
  Workbook workbook;
  workbook.page.set("textbox", kFalls, "260000");
  CHECK(workbook.store.only().records.size() == 1);
  workbook.page.tell(Json::object().add("event", "hidden"));
  CHECK(workbook.store.only().records.empty());
  workbook.page.tell(Json::object().add("event", "hidden"));
  CHECK(workbook.page.calls("checkpoint") == 1);
}

TEST_CASE("after two hundred changes there is a checkpoint") {
  Workbook workbook;
  for (int i = 0; i < 200; ++i) {
    workbook.page.set("textbox", kFalls, std::to_string(300'000 + i));
  }
  CHECK(workbook.page.calls("checkpoint") == 1);
  CHECK(workbook.store.only().records.empty());
  CHECK(workbook.page.root("saved") == "yes");
}

TEST_CASE("an edit is on its way to the store before a frame shows it") {
  Workbook workbook;
  const std::string id{workbook.page.node("textbox", kFalls).id()};
  const Json edit = Json::object().add("id", id).add("action", "set").add("value", "260000");
  workbook.page.program().request(core::write_json_compact(edit));
  CHECK(workbook.page.calls("save_record") == 1);
  CHECK(workbook.page.value("textbox", kFalls) == "250000");
  workbook.page.settle();
  CHECK(workbook.page.value("textbox", kFalls) == "260000");
  CHECK(workbook.page.root("saved") == "yes");
}

TEST_CASE("a checkpoint is made in slices, and an edit that comes between begins it anew") {
  Workbook workbook;
  workbook.page.set("textbox", kFalls, "260000");
  workbook.page.tick(1);
  workbook.page.pass_time(5000);
  platform::Program& program = workbook.page.program();
  constexpr double kSliceMs = 8;
  REQUIRE(program.work(kSliceMs) == 0);
  REQUIRE(program.work(kSliceMs) == 0);
  CHECK(workbook.page.calls("checkpoint") == 0);

  workbook.page.tick(0);
  workbook.page.set("textbox", kFalls, "270000");
  CHECK(workbook.page.calls("checkpoint") == 0);
  CHECK(workbook.page.root("saved") == "yes");
  CHECK(program.work(0) == 5000);

  workbook.page.pass_time(5000);
  workbook.page.settle();
  CHECK(workbook.page.calls("checkpoint") == 1);
  CHECK(workbook.store.only().image_sequence == 2);
  CHECK(workbook.store.only().records.empty());
  CHECK(program.work(0) < 0);
}

TEST_CASE("a plan that is left right after an edit has its checkpoint before it is closed") {
  Workbook workbook;
  const std::string left = workbook.page.plan();
  workbook.page.set("textbox", kFalls, "260000");
  CHECK(workbook.store.find(left)->records.size() == 1);
  workbook.page.tell(
      Json::object().add("event", "file").add("name", "other.json").add("purpose", "open"),
      core::testing::text_of_file("assets/plans/buckinghamshire-2019-20.bcplan.json"));
  CHECK(workbook.page.plan() != left);
  CHECK(workbook.store.find(left)->image_sequence == 1);
  CHECK(workbook.store.find(left)->records.empty());
}

TEST_CASE("a call that the page does not know is no end") {
  Workbook workbook;
  workbook.page.answer_next("fetch_asset",
                            Json::object()
                                .add("event", "call_failed")
                                .add("call", "fetch_asset")
                                .add("why", "The page does not know the call."));
  workbook.page.go_to("Plans");
  workbook.page.press("button", "Open the sample");
  CHECK(workbook.page.says("Something in the page did not work."));
  CHECK_FALSE(workbook.page.says("Opening the sample"));
}

TEST_CASE("events that mean nothing change nothing") {
  Workbook workbook;
  const std::string before = workbook.page.tree().as_text();
  for (const char* event : {"", "plan", "storage", "nonsense"}) {
    workbook.page.tell(Json::object().add("event", event));
  }
  workbook.page.tell(Json::object().add("event", "saved").add("plan", "other").add("sequence", 9));
  workbook.page.tell(Json::object().add("event", "asset").add("path", "assets/x"), "bytes");
  CHECK(workbook.page.tree().as_text() == before);
}

TEST_CASE("the address, the line and a new version are followed") {
  Workbook workbook;
  workbook.page.tell(Json::object()
                         .add("event", "address")
                         .add("plan", workbook.page.plan())
                         .add("screen", "checks"));
  CHECK(workbook.page.root("screen") == "checks");
  workbook.page.tell(Json::object().add("event", "theme").add("theme", "contrast"));
  workbook.page.tell(Json::object().add("event", "online").add("online", false));
  CHECK(workbook.page.says("Offline: everything still works"));
  workbook.page.tell(Json::object().add("event", "update_waiting"));
  workbook.page.press("button", "Reload for the new version");
  CHECK(workbook.page.calls("reload_for_update") == 1);
}

TEST_CASE("a browser that keeps nothing is said on the list of plans") {
  BrowserStore store;
  PageStandIn page{store};
  page.tell(Json::object()
                .add("event", "storage_state")
                .add("available", false)
                .add("reason", "Private windows keep nothing."));
  CHECK(page.says("This browser does not let the workbook keep anything."));
  CHECK(page.says("Private windows keep nothing."));
}

// The sample with one change in its history, whose edit is unreadable.
std::string with_damaged_history() {
  Workbook workbook;
  workbook.page.set("textbox", kFalls, "260000");
  workbook.page.key("Control+s");
  workbook.page.set("checkbox", "Include the history", "true");
  workbook.page.press("save_file/save");
  std::string bytes = workbook.page.file_bytes();
  const std::size_t history = bytes.find("\"history\"");
  REQUIRE(history != std::string::npos);
  bytes.replace(bytes.find("\"set\"", history), 5, "\"sat\"");
  return bytes;
}

TEST_CASE("a plan whose history is damaged is offered without it, and keeps everything else") {
  BrowserStore store;
  PageStandIn page{store};
  page.will_pick("falls.bcplan.json", with_damaged_history());
  page.press("button", "Open a file");
  REQUIRE(page.tree().find("dialog", "The history is damaged") != nullptr);
  CHECK(page.says("Change 1 cannot be read: "));
  CHECK(page.says("(/history/0/edits/0)"));
  CHECK(page.says("18 schemes, 30 lines"));
  CHECK(store.size() == 0);
  page.press("button", "Open without the history");
  CHECK(page.root("screen") == "overview");
  CHECK(page.says("falls.bcplan.json, without its history, is open."));
  page.go_to("Schemes");
  CHECK(page.value("textbox", kFalls) == "260000");
  CHECK(page.node("button", "Undo").is("disabled"));
}

TEST_CASE("a plan whose history is damaged can be left closed") {
  BrowserStore store;
  PageStandIn page{store};
  page.will_pick("falls.bcplan.json", with_damaged_history());
  page.press("button", "Open a file");
  page.press("button", "Cancel");
  CHECK(page.tree().find("dialog", "The history is damaged") == nullptr);
  CHECK(page.root("screen") == "plans");
  CHECK(store.size() == 0);
}

TEST_CASE("another screen begins at its top, and Back finds one as it was left") {
  Workbook workbook;
  PageStandIn& page = workbook.page;
  page.scroll_to("main-scroll", 300);
  page.go_to("Funding");
  CHECK(page.scroll() == 0);
  page.scroll_to("main-scroll", 120);
  const Json back = Json::object().add("event", "address").add("plan", page.plan());
  page.tell(Json{back}.add("screen", "schemes"));
  CHECK(page.root("screen") == "schemes");
  CHECK(page.scroll() == 300);
  page.go_to("Funding");
  CHECK(page.scroll() == 0);
}

TEST_CASE("whoever works here stands beside each change, and in a file with its history") {
  Workbook workbook;
  PageStandIn& page = workbook.page;
  page.go_to("Plans");
  page.set("textbox", "Your name", "A. Officer");
  CHECK(page.calls("set_author") == 1);
  page.go_to("Schemes");
  page.set("textbox", kFalls, "260000");
  page.press("button", "Save to file");
  page.set("checkbox", "Include the history", "true");
  page.press("save_file/save");
  CHECK(page.file_bytes().find("A. Officer") != std::string::npos);
  // At the next start the page tells the name again.
  page.tell(core::Json::object().add("event", "author").add("id", "ab").add("name", "B. Officer"));
  page.go_to("Plans");
  CHECK(page.value("textbox", "Your name") == "B. Officer");
}

TEST_CASE("a file for people outside holds no contacts") {
  Workbook workbook;
  PageStandIn& page = workbook.page;
  page.go_to("People and approvals");
  page.press("button", "Add a person");
  page.set("textbox", "E-mail", "somebody@example.org");
  page.press("button", "Save to file");
  CHECK(page.says("E-mail addresses and telephone numbers of the people."));
  page.set("choice", "Who is the file for?", "outside");
  page.press("save_file/save");
  CHECK(page.file_bytes().find("somebody@example.org") == std::string::npos);
  page.press("button", "Save to file");
  page.set("choice", "Who is the file for?", "area");
  page.press("save_file/save");
  CHECK(page.file_bytes().find("somebody@example.org") != std::string::npos);
}

TEST_CASE("after many changes the page reminds of the file, once") {
  Workbook workbook;
  PageStandIn& page = workbook.page;
  page.go_to("Schemes");
  for (int i = 1; i <= 50; ++i) {
    CHECK_FALSE(page.says("in no file yet"));
    page.set("textbox", kFalls, std::to_string(260000 + i));
  }
  CHECK(page.says("in no file yet"));
}

TEST_SUITE_END();

}  // namespace
}  // namespace app
