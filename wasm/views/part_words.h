// What the lists of a plan hold, in words: what one row is called, and what belongs there.
#pragma once

#include <string_view>

namespace app {

struct ListWords {
  std::string_view pattern;  // "schemes/lines"
  std::string_view one;      // a row in a sentence: "a budget line"
  std::string_view belongs;  // one sentence
};

// For a list that has no words of its own, words that fit any.
const ListWords& words_of_list(std::string_view pattern);

// "risk" of "a risk".
std::string_view without_article(std::string_view one);

}  // namespace app
