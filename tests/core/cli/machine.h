// A machine without a disk: files by name, and a command run on them.
#pragma once

#include "core/cli/commands.h"
#include "core/cli/embedded_rounds.h"
#include "core/json/json_reader.h"
#include "tests/support/memory_files.h"
#include "tests/support/text_file.h"

#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace test_support {

inline constexpr const char* kSample = "assets/plans/buckinghamshire-2019-20.bcplan.json";

// A machine with the sample plan as b.json.
class Machine {
 public:
  Machine() : rounds_(core::embedded_rounds()) {
    files.all["b.json"] = core::testing::text_of_file(kSample);
    REQUIRE_FALSE(files.all["b.json"].empty());
  }

  int run(const std::vector<std::string>& arguments) {
    out = {};
    const auto stamp = [this] {
      return core::Stamp{"r" + std::to_string(++stamps_), {}, "bcw", core::Moment{}};
    };
    return core::run_command(arguments, {files, rounds_, stamp}, out);
  }
  // Runs it and reads what it says as JSON.
  core::Json run_json(std::vector<std::string> arguments) {
    arguments.emplace_back("--json");
    REQUIRE(run(arguments) == core::kFine);
    core::Result<core::Json> json = core::read_json(out.out);
    REQUIRE(json.has_value());
    return *std::move(json);
  }

  MemoryFiles files;
  core::CommandOutput out;

 private:
  core::RoundCatalogue rounds_;
  int stamps_ = 0;
};

// The entry of a list of a result with those members.
inline const core::Json* entry_with(
    const core::Json& json,
    std::string_view list,
    const std::vector<std::pair<std::string_view, std::string_view>>& members) {
  for (const core::Json& entry : *json.find(list)->if_array()) {
    bool is_same = true;
    for (const auto& [name, text] : members) is_same = is_same && entry.text_at(name) == text;
    if (is_same) return &entry;
  }
  return nullptr;
}

}  // namespace test_support
