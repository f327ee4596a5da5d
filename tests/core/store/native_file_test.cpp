// Only natively: the page has no files and no processes.
#include "core/store/plan_database.h"

#include <doctest/doctest.h>

#include <sys/wait.h>
#include <unistd.h>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <string>

namespace core {
namespace {

// A file name that is nobody else's, and gone afterwards.
class TemporaryName {
 public:
  TemporaryName() {
    std::string made = "/tmp/bcw_store_XXXXXX";
    const int file = mkstemp(made.data());
    REQUIRE(file >= 0);
    close(file);
    std::remove(made.c_str());
    name = made;
  }
  ~TemporaryName() {
    std::remove(name.c_str());
    std::remove((name + "-journal").c_str());
  }
  TemporaryName(const TemporaryName&) = delete;
  TemporaryName& operator=(const TemporaryName&) = delete;

  std::string name;
};

Revision revision(int number) {
  Revision made;
  made.id = "r" + std::to_string(number);
  const FieldValue before = number == 1 ? FieldValue{} : FieldValue{std::to_string(number - 1)};
  made.edits = {SetField{"about/title", before, {std::to_string(number)}}};
  return made;
}

// Appends revisions until it is killed, and tells through the pipe which of them are saved.
[[noreturn]] void append_for_ever(const std::string& name, int pipe) {
  Result<PlanDatabase> database = PlanDatabase::open_file(name);
  for (int number = 1; database.has_value() && database->append(revision(number)).has_value();
       ++number) {
    if (write(pipe, &number, sizeof number) != sizeof number) break;
  }
  _exit(1);
}

TEST_SUITE_BEGIN("core/store/native_file");

TEST_CASE("a plan in a file is there when it is opened again") {
  const TemporaryName file;
  PlanFile plan;
  plan.plan.about.area = "X";
  {
    Result<PlanDatabase> database = PlanDatabase::create_file(file.name);
    REQUIRE(database.has_value());
    REQUIRE(database->save(plan).has_value());
  }
  CHECK(PlanDatabase::create_file(file.name).error().code == ErrorCode::DuplicateId);
  const Result<PlanDatabase> again = PlanDatabase::open_file(file.name);
  REQUIRE(again.has_value());
  CHECK(again->load()->file == plan);
}

TEST_CASE("a file that is not there, empty or another's is refused") {
  const TemporaryName file;
  CHECK(PlanDatabase::open_file(file.name).error().code == ErrorCode::NotFound);
  for (const char* content : {"",
                              "This is no database, but it is long enough to be looked at: "
                              "one hundred bytes and some more of plain text."}) {
    std::FILE* out = std::fopen(file.name.c_str(), "wb");
    REQUIRE(out != nullptr);
    std::fputs(content, out);
    std::fclose(out);
    CHECK(PlanDatabase::open_file(file.name).error().code == ErrorCode::NotADatabase);
  }
}

TEST_CASE("a process that is killed while it writes loses no revision that was saved") {
  for (int run = 0; run < 5; ++run) {
    const TemporaryName file;
    REQUIRE(PlanDatabase::create_file(file.name)->save({}).has_value());
    int ends[2] = {};
    REQUIRE(pipe(ends) == 0);
    const pid_t child = fork();
    REQUIRE(child >= 0);
    if (child == 0) append_for_ever(file.name, ends[1]);
    close(ends[1]);
    int saved = 0;
    for (int number = 0; saved < 20 + 7 * run && read(ends[0], &number, sizeof number) > 0;) {
      saved = number;
    }
    kill(child, SIGKILL);
    waitpid(child, nullptr, 0);
    for (int number = 0; read(ends[0], &number, sizeof number) > 0;) saved = number;
    close(ends[0]);

    const Result<PlanDatabase> database = PlanDatabase::open_file(file.name);
    REQUIRE(database.has_value());
    const Result<PlanDatabase::Loaded> loaded = database->load();
    REQUIRE(loaded.has_value());
    CHECK_FALSE(loaded->failure.has_value());
    CHECK(saved >= 20);
    const auto kept = static_cast<int>(loaded->file.history.revisions().size());
    CHECK(kept >= saved);
    CHECK(loaded->file.plan.about.title == std::to_string(kept));
  }
}

TEST_SUITE_END();

}  // namespace
}  // namespace core
