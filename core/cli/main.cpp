// bcw: the only place that touches files, the standard streams and the exit code.
#include "core/cli/commands.h"
#include "core/cli/embedded_rounds.h"
#include "core/cli/native_files.h"

#include <chrono>
#include <cstdio>
#include <random>

namespace {

// Whoever runs the command is not asked for a name.
core::Stamp stamp_now() {
  using std::chrono::duration_cast, std::chrono::milliseconds, std::chrono::system_clock;
  std::random_device random;
  const auto now = duration_cast<milliseconds>(system_clock::now().time_since_epoch());
  return {.revision_id = "r" + std::to_string(random()) + "_" + std::to_string(random()),
          .author_id = {},
          .author_name = "bcw",
          .time = core::Moment::from_milliseconds(now.count()).value_or(core::Moment{})};
}

}  // namespace

int main(int count, char** arguments) {
  core::NativeFiles files;
  const core::RoundCatalogue rounds{core::embedded_rounds()};
  core::CommandOutput output;
  const int code = core::run_command(
      {arguments + (count > 0 ? 1 : 0), arguments + count}, {files, rounds, stamp_now}, output);
  std::fputs(output.err.c_str(), stderr);
  const bool is_said =
      std::fwrite(output.out.data(), 1, output.out.size(), stdout) == output.out.size();
  return is_said && std::fflush(stdout) == 0 ? code : core::kCannotRead;
}
