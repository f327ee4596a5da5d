// Numbers by period and part as a small table: what is entered, and on request every month, quarter
// or year that could be.
#pragma once

#include "core/fields/series.h"
#include "wasm/views/grid.h"
#include "wasm/views/part_items.h"

#include <optional>
#include <string>
#include <vector>

namespace app {

class SeriesTable {
 public:
  void draw(const ViewContext& ctx, const PartItem& item);
  // Shows every period of that kind, so that one without a number can be reached.
  void show(core::PeriodKind kind) { shown_ = kind; }

 private:
  void fill(const ViewContext& ctx, const PartItem& item, const core::Series& series);
  void draw_choice(const ViewContext& ctx, const PartItem& item);

  Grid grid_;
  std::vector<widgets::Column> columns_;
  std::vector<std::string> parts_;
  std::optional<core::PeriodKind> shown_;
};

}  // namespace app
