// What a move onto another round file brings, as a person reads it.
#pragma once

#include "core/base/word_list.h"
#include "core/reissue/reissue.h"

#include <vector>

namespace core {

// A list for each kind of news; those with none are left out.
std::vector<WordList> words_of(const Reissue& of);

}  // namespace core
