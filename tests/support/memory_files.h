// The files of a machine that exists only in a test.
#pragma once

#include "core/cli/commands.h"

#include <cstddef>
#include <map>
#include <string>
#include <string_view>

namespace test_support {

class MemoryFiles final : public core::Files {
 public:
  std::map<std::string, std::string> all;
  bool is_full = false;

  core::Result<std::string> read(const std::string& name, std::size_t max_bytes) override {
    const auto found = all.find(name);
    if (found == all.end()) {
      return core::Error{.code = core::ErrorCode::NotFound, .message = "There is no such file."};
    }
    if (found->second.size() > max_bytes) {
      return core::Error{.code = core::ErrorCode::TooLarge, .message = "The file is too large."};
    }
    return found->second;
  }
  core::Status write(const std::string& name, std::string_view bytes) override {
    if (is_full) {
      return core::Error{.code = core::ErrorCode::Full, .message = "There is no room left."};
    }
    all[name] = bytes;
    return {};
  }
  std::size_t size(const std::string& name) override {
    const auto found = all.find(name);
    return found == all.end() ? 0 : found->second.size();
  }
};

}  // namespace test_support
