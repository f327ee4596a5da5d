// What was read of a text, as a line a mention: "money £37.7m 3770000000 ±10000000".
#pragma once

#include "core/prose/prose_reader.h"

#include <string>
#include <string_view>
#include <vector>

namespace test_support {

inline std::vector<core::Mention> mentions_in(std::string_view text) {
  std::vector<core::Mention> mentions;
  core::read_prose(text, mentions);
  return mentions;
}

inline std::string words_of(std::string_view text, const core::Mention& mention) {
  return std::string{text.substr(mention.begin, mention.end - mention.begin)};
}

// "money £37.7m|percent 5.8 %".
inline std::string kinds_in(std::string_view text) {
  std::string all;
  for (const core::Mention& mention : mentions_in(text)) {
    if (!all.empty()) all += "|";
    all += std::string{core::name_of(mention.kind)} + " " + words_of(text, mention);
  }
  return all;
}

}  // namespace test_support
