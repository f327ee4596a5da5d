// Lines under a heading, for a person to read: what something brings, before it is taken.
#pragma once

#include <string>
#include <vector>

namespace core {

struct WordList {
  std::string heading;
  std::vector<std::string> lines;
  friend bool operator==(const WordList&, const WordList&) = default;
};

}  // namespace core
