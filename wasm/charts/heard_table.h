// What a chart shows as a table that is heard, not seen.
#pragma once

#include "wasm/widgets/rect.h"

#include <initializer_list>
#include <span>
#include <string_view>

namespace charts {

// Announces the picture itself by its title and sentence and, while it lives, the rows of its table.
class HeardTable {
 public:
  struct Words {
    std::string_view id, title, sentence;
  };
  HeardTable(const Words& words, const widgets::Rect& place);
  ~HeardTable();
  HeardTable(const HeardTable&) = delete;
  HeardTable& operator=(const HeardTable&) = delete;

  // The first row holds the heads; the first cell of the others is theirs.
  void row(std::span<const std::string_view> cells);

 private:
  std::string_view id_;
  int rows_ = 0;
};

}  // namespace charts
