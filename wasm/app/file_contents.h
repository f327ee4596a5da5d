// What a file of a plan will hold, part by part, to be read before it leaves.
#pragma once

#include "core/plan/plan.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace app {

// A list of the plan, or a part of it, that is not empty.
struct FileContent {
  std::string_view label;  // lives as long as the program
  std::string words;       // "19 rows", "filled in"
};

struct FileContents {
  std::vector<FileContent> parts;
  std::size_t contacts = 0;  // fields that tell how to reach a person
};

FileContents contents_of(const core::Plan& plan);

}  // namespace app
