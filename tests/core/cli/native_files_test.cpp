// Only natively: files of this machine, read and written as bcw does.
#include "core/cli/native_files.h"

#include "core/cli/embedded_rounds.h"
#include "core/cli/plan_files.h"

#include <doctest/doctest.h>

#include <unistd.h>
#include <filesystem>
#include <fstream>
#include <string>

namespace core {
namespace {

TEST_SUITE_BEGIN("core/cli/native_files");

// A folder that is nobody else's, and gone afterwards.
struct TemporaryFolder {
  TemporaryFolder() {
    std::string made = std::filesystem::temp_directory_path() / "bcw_files_XXXXXX";
    REQUIRE(mkdtemp(made.data()) != nullptr);
    path = made;
  }
  ~TemporaryFolder() { std::filesystem::remove_all(path); }
  TemporaryFolder(const TemporaryFolder&) = delete;
  TemporaryFolder& operator=(const TemporaryFolder&) = delete;
  std::filesystem::path path;
};

TEST_CASE("a file of 200 MB is refused as soon as more of it was read than a plan can have") {
  const TemporaryFolder folder;
  const std::string name = folder.path / "large.json";
  std::ofstream{name} << R"({"format":"better-care-plan","version":1,"plan":{}})";
  std::filesystem::resize_file(name, 200'000'000);
  NativeFiles files;
  const Result<PlanFile> plan = read_plan(files, name);
  REQUIRE_FALSE(plan.has_value());
  CHECK(plan.error().code == ErrorCode::TooLarge);
  CHECK(plan.error().where == name);
  CHECK(plan.error().message == "The file has more than 64 MB.");
  CHECK(plan.error().remedy == "Choose a plan file; a real one has less than 5 MB.");
}

TEST_CASE("a folder and a name that is not there are refused in words") {
  const TemporaryFolder folder;
  NativeFiles files;
  const Result<std::string> of_folder = files.read(folder.path, 10);
  REQUIRE_FALSE(of_folder.has_value());
  CHECK(of_folder.error().message == "This is a folder.");
  const Result<std::string> of_nothing = files.read(folder.path / "nothing.json", 10);
  REQUIRE_FALSE(of_nothing.has_value());
  CHECK(of_nothing.error().code == ErrorCode::NotFound);
}

TEST_CASE(
    "what is written is read back, takes the place of what was there and leaves nothing else") {
  const TemporaryFolder folder;
  const std::string name = folder.path / "plan.json";
  NativeFiles files;
  CHECK(files.write(name, "before").has_value());
  CHECK(files.write(name, "after").has_value());
  const Result<std::string> bytes = files.read(name, 5);
  REQUIRE(bytes.has_value());
  CHECK(*bytes == "after");
  CHECK(files.size(name) == 5);
  int there = 0;
  for ([[maybe_unused]] const auto& entry : std::filesystem::directory_iterator(folder.path)) {
    ++there;
  }
  CHECK(there == 1);
}

TEST_SUITE_END();

}  // namespace
}  // namespace core
