#include "core/history/log.h"

#include <doctest/doctest.h>

#include <string>
#include <utility>

namespace core {
namespace {

Revision revision(std::string id, OriginKind kind = OriginKind::Typed, std::string undoes = {}) {
  Revision made;
  made.id = std::move(id);
  made.origin.kind = kind;
  made.undoes = std::move(undoes);
  made.words = "words of " + made.id;
  return made;
}

TEST_SUITE_BEGIN("core/history/log");

TEST_CASE("an id stands once, and only an undo or redo takes something back") {
  Log log;
  REQUIRE(log.append(revision("a")).has_value());
  CHECK(log.append(revision("a")).error().code == ErrorCode::DuplicateId);
  CHECK(log.append(revision("")).error().code == ErrorCode::WrongShape);
  CHECK(log.append(revision("b", OriginKind::Undo)).error().code == ErrorCode::WrongShape);
  CHECK(log.append(revision("b", OriginKind::Typed, "a")).error().code == ErrorCode::WrongShape);
  CHECK(log.revisions().size() == 1);
}

// Two people's histories, merged: the undo of one stands behind a change of the other.
TEST_CASE("what is undone need not be the last") {
  const Result<Log> log =
      Log::from_revisions({revision("a"), revision("b"), revision("c", OriginKind::Undo, "a")});
  REQUIRE(log.has_value());
  REQUIRE(log->next_to_undo() != nullptr);
  CHECK(log->next_to_undo()->id == "b");
  CHECK(redo_words(*log) == "words of a");
}

TEST_CASE("a history that was cut short still tells what can be undone") {
  const Result<Log> log =
      Log::from_revisions({revision("c", OriginKind::Redo, "b"), revision("d")});
  REQUIRE(log.has_value());
  CHECK(undo_words(*log) == "words of d");
}

// A hostile history could name itself and make the look for the first change endless.
TEST_CASE("a chain of undo that bites its own tail has an end") {
  const Result<Log> log = Log::from_revisions(
      {revision("a", OriginKind::Undo, "b"), revision("b", OriginKind::Redo, "a")});
  REQUIRE(log.has_value());
  CHECK(undo_words(*log).has_value());
}

TEST_CASE("a copied log is one of its own") {
  Log log;
  REQUIRE(log.append(revision("a")).has_value());
  Log copy = log;
  REQUIRE(copy.append(revision("b")).has_value());
  CHECK(log.revisions().size() == 1);
  CHECK(log.head() == "a");
  CHECK(copy.find("b") != nullptr);
  CHECK(log.find("b") == nullptr);
}

TEST_SUITE_END();

}  // namespace
}  // namespace core
