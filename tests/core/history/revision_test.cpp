#include "core/history/revision.h"

#include <doctest/doctest.h>

namespace core {
namespace {

Revision imported() {
  Revision revision;
  revision.id = "r7";
  revision.parents = {"r5", "r6"};
  revision.author_id = "a1";
  revision.author_name = "Pat O\u2019Hara";
  revision.time = *Moment::from_text("2019-09-05T14:03:07.250Z");
  revision.words = "change Falls to £250,000";
  revision.origin = {.kind = OriginKind::Imported, .file = "BCF.xlsx", .sheet = "5", .cell = "D7"};
  revision.edits = {SetField{"about/area", {}, {"Buckinghamshire"}},
                    AddRow{"schemes", "s1", ""},
                    MoveRow{"schemes", "s1", "", "s2"},
                    RemoveRow{"schemes", "s1", "s2"}};
  return revision;
}

TEST_SUITE_BEGIN("core/history/revision");

TEST_CASE("a record is one line and reads back as the same revision") {
  const std::string record = record_of(imported());
  CHECK(record.find('\n') == std::string::npos);
  const Result<Revision> again = revision_from_record(record);
  REQUIRE(again.has_value());
  CHECK(*again == imported());
  CHECK(record.substr(0, 31) == R"({"id":"r7","parents":["r5","r6")");
}

TEST_CASE("members of a later version are kept") {
  std::string record = record_of(imported());
  record.back() = ',';
  record += R"("device":{"os":"x"}})";
  const Result<Revision> revision = revision_from_record(record);
  REQUIRE(revision.has_value());
  CHECK(record_of(*revision) == record);
}

TEST_CASE("a record that is none is refused with its place") {
  struct Case {
    const char* members;
    const char* where;
  };
  for (const Case& c : {
           Case{R"("id":"R 7")", "/id"},
           {R"("id":"r7","time":"yesterday")", "/time"},
           {R"("id":"r7","parents":["A"],"time":"2019-09-05T14:03:07.250Z")", "/parents"},
           {R"("id":"r7","time":"2019-09-05T14:03:07.250Z","origin":{"kind":"guessed"})",
            "/origin/kind"},
           {R"("id":"r7","time":"2019-09-05T14:03:07.250Z")", "/edits"},
           {R"("id":"r7","time":"2019-09-05T14:03:07.250Z","edits":[{"set":"a","kind":"money",)"
            R"("before":null,"after":"1.234"}])",
            "/edits/0/after"},
       }) {
    CAPTURE(c.members);
    const Result<Revision> revision = revision_from_record("{" + std::string{c.members} + "}");
    REQUIRE_FALSE(revision.has_value());
    CHECK(revision.error().where == c.where);
    CHECK_FALSE(revision.error().remedy.empty());
  }
  CHECK(revision_from_record("[]").error().code == ErrorCode::WrongShape);
}

TEST_SUITE_END();

}  // namespace
}  // namespace core
