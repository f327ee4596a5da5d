// bcw: the only place that touches files, the standard streams and the exit code.
#include "core/cli/commands.h"
#include "core/cli/embedded_rounds.h"
#include "core/cli/native_files.h"

#include <cstdio>

int main(int count, char** arguments) {
  core::NativeFiles files;
  const core::RoundCatalogue rounds{core::embedded_rounds()};
  core::CommandOutput output;
  const int code = core::run_command(
      {arguments + (count > 0 ? 1 : 0), arguments + count}, {files, rounds}, output);
  std::fputs(output.err.c_str(), stderr);
  const bool is_said =
      std::fwrite(output.out.data(), 1, output.out.size(), stdout) == output.out.size();
  return is_said && std::fflush(stdout) == 0 ? code : core::kCannotRead;
}
