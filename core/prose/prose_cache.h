// What was read of paragraphs before, by what stands in them: typing in one reads only that one anew.
//
// A digest finds the paragraph and its own text proves it, so that two paragraphs of one digest are
// never taken for each other: reading with a cache and without is the same.
#pragma once

#include "core/prose/mention.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace core {

class ProseCache {
 public:
  // How many paragraphs are kept at most; of two with the same place the later one stays.
  explicit ProseCache(std::size_t paragraphs = 4096) : entries_(paragraphs) {}

  // As read_paragraph.
  void read(std::string_view paragraph, std::vector<Mention>& mentions);

  std::size_t hits() const { return hits_; }

 private:
  // Longer ones are read each time, so that the cache stays small.
  static constexpr std::size_t kLongest = 16'384;

  struct Entry {
    std::uint64_t digest = 0;
    std::string text;
    std::vector<Mention> mentions;
  };
  std::vector<Entry> entries_;
  std::size_t hits_ = 0;
};

}  // namespace core
