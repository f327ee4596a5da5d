// The files of this machine. Not for the web.
#pragma once

#include "core/cli/commands.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace core {

class NativeFiles final : public Files {
 public:
  Result<std::string> read(const std::string& name, std::size_t max_bytes) override;
  // Writes beside the file and then takes its place, so that a crash leaves the old one or the new.
  Status write(const std::string& name, std::string_view bytes) override;
  std::size_t size(const std::string& name) override;
};

}  // namespace core
