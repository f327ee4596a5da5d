// Reads a file of the repository whole, named from its root.
#pragma once

#include <fstream>
#include <iterator>
#include <string>

namespace core::testing {

// The empty text when there is no such file.
inline std::string text_of_file(const std::string& path) {
  std::ifstream file{path, std::ios::binary};
  return {std::istreambuf_iterator<char>{file}, std::istreambuf_iterator<char>{}};
}

}  // namespace core::testing
