#include "wasm/views/date_list.h"

#include "core/base/order.h"
#include "core/period/day_in_words.h"
#include "wasm/widgets/definition_list.h"
#include "wasm/widgets/layout.h"

#include <algorithm>
#include <optional>
#include <string>
#include <vector>

namespace app {

// Those of the plan and the round, in their order; what is only written ("October 2019") stands where
// its words put it.
void draw_date_list(const ViewContext& ctx) {
  const widgets::Card card{"dates_card", "Dates"};
  struct Line {
    std::optional<core::Date> date;
    std::string when, what;
    std::optional<core::Date> order = date;
  };
  std::vector<Line> lines;
  const core::About& about = ctx.plan().about;
  if (about.board_date.value) lines.push_back({about.board_date.value, {}, "Board meeting"});
  const bool has_submission = about.submission_date.value.has_value();
  if (has_submission) lines.push_back({about.submission_date.value, {}, "Submission"});
  for (const core::RoundDate& date : ctx.round().dates) {
    if (date.id == "submission" && has_submission) continue;
    const char* mark = date.is_verified() ? "" : " (not verified)";
    lines.push_back({date.date.value, date.date.as_written, date.label + mark});
    Line& line = lines.back();
    line.order = line.date ? line.date : core::day_about(line.when);
  }
  core::sort_stably(lines, [](const Line& a, const Line& b) {
    return a.order && (!b.order || *a.order < *b.order);
  });
  std::vector<widgets::Definition> definitions;
  for (Line& line : lines) {
    if (line.date) line.when = line.date->long_text();
    definitions.push_back({line.when, line.what});
  }
  widgets::definition_list(definitions, widgets::ValueSide::Left);
}

}  // namespace app
