#include "core/history/document.h"

#include "tests/support/any_plan.h"

#include <doctest/doctest.h>

#include <string>
#include <utility>
#include <vector>

namespace core {
namespace {

Stamp stamp(int number) {
  return {.revision_id = "r" + std::to_string(number),
          .author_id = "a1",
          .author_name = "Pat",
          .time = *Moment::from_milliseconds(1'567'692'187'250 + number)};
}

Edits name_area(const Document& document, std::string_view name) {
  const Result<Edit> edit = edit_to_set(document.plan, "about/area", {std::string{name}});
  REQUIRE(edit.has_value());
  return {*edit};
}

// Names the area "A", then "B", then "C", as revisions r1 to r3.
Document named_three_times() {
  Document document;
  int number = 0;
  for (const char* name : {"A", "B", "C"}) {
    const Edits edits = name_area(document, name);
    const std::string words = std::string{"change Area to "} + name;
    REQUIRE(commit(document, new_revision(document, stamp(++number), words, edits)).has_value());
  }
  return document;
}

std::vector<std::string> records_of(const Document& document) {
  std::vector<std::string> records;
  for (const Revision& revision : document.log.revisions()) records.push_back(record_of(revision));
  return records;
}

Replay replay_all(Document& document, const std::vector<std::string>& records) {
  return replay(document, {records.begin(), records.end()});
}

TEST_SUITE_BEGIN("core/history/document");

TEST_CASE("a revision names the one it was made on") {
  const Document document = named_three_times();
  CHECK(document.log.revisions()[0].parents.empty());
  CHECK(document.log.revisions()[2].parents == std::vector<std::string>{"r2"});
  CHECK(document.log.head() == "r3");
}

TEST_CASE("undo and redo go back and forth with the words of the change") {
  Document document = named_three_times();
  CHECK(undo_words(document.log) == "change Area to C");
  CHECK_FALSE(redo_words(document.log).has_value());

  REQUIRE(undo(document, stamp(4)).has_value());
  REQUIRE(undo(document, stamp(5)).has_value());
  CHECK(document.plan.about.area == "A");
  CHECK(undo_words(document.log) == "change Area to A");
  CHECK(redo_words(document.log) == "change Area to B");

  REQUIRE(redo(document, stamp(6)).has_value());
  CHECK(document.plan.about.area == "B");
  CHECK(undo_words(document.log) == "change Area to B");
  CHECK(redo_words(document.log) == "change Area to C");

  REQUIRE(undo(document, stamp(7)).has_value());
  CHECK(document.plan.about.area == "A");
  const Revision& last = document.log.revisions().back();
  CHECK(last.undoes == "r6");
  CHECK(last.words == "Undo: change Area to B");
  CHECK(last.origin.kind == OriginKind::Undo);
}

TEST_CASE("the log only grows, and a new change ends what could be redone") {
  Document document = named_three_times();
  REQUIRE(undo(document, stamp(4)).has_value());
  REQUIRE(commit(document, new_revision(document, stamp(5), "x", name_area(document, "D")))
              .has_value());
  CHECK(document.log.revisions().size() == 5);
  CHECK_FALSE(redo_words(document.log).has_value());
  CHECK(redo(document, stamp(6)).error().code == ErrorCode::NotFound);
}

TEST_CASE("with nothing to undo, undo says so and changes nothing") {
  Document document;
  CHECK(undo(document, stamp(1)).error().code == ErrorCode::NotFound);
  CHECK(document == Document{});
}

TEST_CASE("a revision whose id is taken changes neither plan nor log") {
  Document document = named_three_times();
  const Document before = document;
  const Status status =
      commit(document, new_revision(document, stamp(2), "x", name_area(document, "D")));
  REQUIRE_FALSE(status.has_value());
  CHECK(status.error().code == ErrorCode::DuplicateId);
  CHECK(document == before);
}

TEST_CASE("undo and redo survive a reload") {
  Document document = named_three_times();
  REQUIRE(undo(document, stamp(4)).has_value());
  Document reloaded;
  const Replay done = replay_all(reloaded, records_of(document));
  CHECK(done.applied == 4);
  CHECK_FALSE(done.failure.has_value());
  CHECK(reloaded == document);
  REQUIRE(redo(reloaded, stamp(5)).has_value());
  CHECK(reloaded.plan.about.area == "C");
}

TEST_CASE("a tail is replayed over a checkpoint") {
  const Document whole = named_three_times();
  const std::vector<std::string> records = records_of(whole);
  Document checkpoint;
  CHECK(replay_all(checkpoint, {records[0]}).applied == 1);
  CHECK(replay_all(checkpoint, {records[1], records[2]}).applied == 2);
  CHECK(checkpoint == whole);
}

TEST_CASE("a record that does not apply loses nothing that came before") {
  std::vector<std::string> records = records_of(named_three_times());
  std::swap(records[1], records[2]);
  Document document;
  const Replay done = replay_all(document, records);
  CHECK(done.applied == 1);
  REQUIRE(done.failure.has_value());
  CHECK(done.failure->code == ErrorCode::StaleBefore);
  CHECK(done.failure->where == "record 2, about/area");
  CHECK(document.plan.about.area == "A");
  CHECK(document.log.revisions().size() == 1);
}

TEST_CASE("a record that was cut off is refused with its place") {
  std::vector<std::string> records = records_of(named_three_times());
  records[2].resize(records[2].size() / 2);
  Document document;
  const Replay done = replay_all(document, records);
  CHECK(done.applied == 2);
  REQUIRE(done.failure.has_value());
  CHECK(done.failure->code == ErrorCode::BadJson);
  CHECK(done.failure->where.substr(0, 16) == "record 3, line 1");
}

TEST_CASE("property: any history replays to the same plan, and undoes to the start") {
  auto random = test_support::RandomSource::from_environment();
  INFO("replay with TEST_SEED=", random.seed());
  for (int run = 0; run < 30; ++run) {
    const Plan start = test_support::any_plan(random);
    Document document{.plan = start, .log = {}};
    int number = 0;
    for (int step = 0; step < 25; ++step) {
      const Edits edits = test_support::any_change(random, document.plan);
      Revision next = new_revision(document, stamp(++number), "random", edits);
      REQUIRE(commit(document, std::move(next)).has_value());
      if (random.between(0, 3) == 0) REQUIRE(undo(document, stamp(++number)).has_value());
      if (random.between(0, 3) == 0) static_cast<void>(redo(document, stamp(++number)));
    }
    Document again{.plan = start, .log = {}};
    const Replay done = replay_all(again, records_of(document));
    INFO((done.failure ? text_of(*done.failure) : ""));
    REQUIRE_FALSE(done.failure.has_value());
    REQUIRE(again == document);
    while (undo(again, stamp(++number)).has_value()) continue;
    REQUIRE(again.plan == start);
  }
}

TEST_SUITE_END();

}  // namespace
}  // namespace core
