// What carrying a plan into another round does, as lists for a person to read before it is done.
#pragma once

#include "core/base/word_list.h"
#include "core/rollover/rollover.h"

#include <vector>

namespace core {

// What changes first, then what stays behind, then what is carried; lists without a line are left out.
// The same words stand there once, and many texts of the narrative that stay behind are one line.
std::vector<WordList> words_of(const std::vector<RolloverNote>& notes);

}  // namespace core
