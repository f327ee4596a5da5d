// The command line, as functions: what main.cpp gives them is all they know of the world.
#pragma once

#include "core/base/result.h"
#include "core/history/document.h"
#include "core/round/round_catalogue.h"

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace core {

// The files of the machine.
class Files {
 public:
  Files() = default;
  Files(const Files&) = delete;
  Files& operator=(const Files&) = delete;
  virtual ~Files() = default;

  // Fails with NotFound, TooLarge (before anything is read) or InputOutput.
  virtual Result<std::string> read(const std::string& name, std::size_t max_bytes) = 0;
  // All or nothing, in place of what was there. Fails with Full, ReadOnly or InputOutput.
  virtual Status write(const std::string& name, std::string_view bytes) = 0;
  // 0 when there is no such file.
  virtual std::size_t size(const std::string& name) = 0;
};

struct Surroundings {
  Files& files;
  const RoundCatalogue& rounds;
  // Of a revision that a command makes, another each time; for commands that change a plan.
  std::function<Stamp()> stamp = {};
};

// What the command says: results to `out`, messages to `err`.
struct CommandOutput {
  std::string out = {};
  std::string err = {};
};

// The exit codes.
inline constexpr int kFine = 0;
inline constexpr int kFoundErrors = 1;  // check: findings of severity error
inline constexpr int kCannotRead = 2;   // a file cannot be read or written
inline constexpr int kWrongUse = 64;

int run_command(const std::vector<std::string>& arguments,
                const Surroundings& surroundings,
                CommandOutput& output);

}  // namespace core
