// Text that a person has read and accepted, in tests/golden. UPDATE_GOLDEN=1 accepts what comes out
// now.
#pragma once

#include "tests/support/text_file.h"

#include <doctest/doctest.h>

#include <cstdlib>
#include <fstream>
#include <string>

namespace test_support {

// `path` is that of the accepted file, from the root of the repository.
inline void check_golden(const std::string& path, const std::string& text) {
  if (std::getenv("UPDATE_GOLDEN") != nullptr) {
    INFO("UPDATE_GOLDEN is set, and would make every golden test pass: unset it");
    REQUIRE(std::getenv("CI") == nullptr);
    std::ofstream file{path, std::ios::binary};
    file << text;
  }
  INFO("accepted: ", path, " (UPDATE_GOLDEN=1 accepts what comes out now)");
  const std::string accepted = core::testing::text_of_file(path);
  // Not CHECK of both texts, which would print thousands of lines.
  std::size_t same = 0;
  while (same < text.size() && same < accepted.size() && text[same] == accepted[same]) ++same;
  INFO("from here on: ", text.substr(same, 200));
  const bool is_as_accepted = text == accepted;
  CHECK(is_as_accepted);
}

}  // namespace test_support
