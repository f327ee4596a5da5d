#include "wasm/views/series_table.h"

#include "core/fields/place.h"
#include "wasm/views/field_help.h"
#include "wasm/widgets/choice.h"
#include "wasm/widgets/layout.h"
#include "wasm/widgets/text.h"

#include <algorithm>
#include <array>
#include <set>

namespace app {
namespace {

using widgets::Column;
using widgets::ColumnSide;

constexpr std::array<widgets::Option, 4> kPeriods = {{{"", "What is entered"},
                                                      {"year", "Every year"},
                                                      {"quarter", "Every quarter"},
                                                      {"month", "Every month"}}};

std::string_view id_of(const std::optional<core::PeriodKind>& kind) {
  if (!kind) return "";
  return *kind == core::PeriodKind::Month     ? "month"
         : *kind == core::PeriodKind::Quarter ? "quarter"
                                              : "year";
}

std::optional<core::PeriodKind> kind_from(std::string_view id) {
  if (id == "month") return core::PeriodKind::Month;
  if (id == "quarter") return core::PeriodKind::Quarter;
  if (id == "year") return core::PeriodKind::Year;
  return std::nullopt;
}

// A metric's parts have names in the round.
std::string_view name_of_part(const ViewContext& ctx, std::string_view part) {
  if (part == core::kWholePart) return "Value";
  for (const core::MetricDefinition& metric : ctx.round().metrics) {
    if (const core::MetricPart* found = core::find_row_in(metric.parts, part)) return found->label;
  }
  return part;
}

std::set<core::Period> periods_of(const ViewContext& ctx,
                                  const core::Series& series,
                                  const std::optional<core::PeriodKind>& kind) {
  std::set<core::Period> periods;
  for (const core::Series::Cell& cell : series.cells()) periods.insert(cell.period);
  if (!kind) return periods;
  std::set<core::Period> years;
  for (const core::Period period : periods) years.insert(period.year());
  for (const core::RoundYear& year : ctx.round().years) {
    if (year.year.value) years.insert(*year.year.value);
  }
  for (const core::Period year : years) {
    std::vector<core::Period> some = {year};
    if (*kind == core::PeriodKind::Quarter) some = year.quarters();
    if (*kind == core::PeriodKind::Month) some = year.months();
    periods.insert(some.begin(), some.end());
  }
  return periods;
}

const core::Series* series_at(const ViewContext& ctx, std::string_view address) {
  // A series has no address of its own in find_field: that of any cell leads to it.
  const core::PartRef root{const_cast<core::Plan&>(ctx.plan())};  // NOLINT: only looked at
  const std::string cell = std::string{address} + "/2000-01/" + std::string{core::kWholePart};
  const core::Result<core::FieldPlace> place = core::find_field(root, cell);
  if (!place.has_value()) return nullptr;
  const auto* series = std::get_if<core::Series*>(&place->field);
  return series == nullptr ? nullptr : *series;
}

}  // namespace

void SeriesTable::fill(const ViewContext& ctx, const PartItem& item, const core::Series& series) {
  parts_.clear();
  columns_.clear();
  for (const core::Series::Cell& cell : series.cells()) {
    if (std::find(parts_.begin(), parts_.end(), cell.part) == parts_.end()) {
      parts_.push_back(cell.part);
    }
  }
  if (parts_.empty()) parts_.emplace_back(core::kWholePart);
  columns_.push_back({.id = "period", .name = "Period", .min_width = 160, .weight = 1});
  for (const std::string& part : parts_) {
    columns_.push_back({.id = part,
                        .name = name_of_part(ctx, part),
                        .min_width = 104,
                        .weight = 1,
                        .side = ColumnSide::Right});
  }
  for (const core::Period period : periods_of(ctx, series, shown_)) {
    GridRow row{.id = period.text()};
    row.cells.push_back(plain_cell(period.long_text()));
    for (const std::string& part : parts_) {
      row.cells.push_back(field_cell(ctx, grid_, item.address + "/" + period.text() + "/" + part));
    }
    grid_.add(std::move(row));
  }
}

void SeriesTable::draw_choice(const ViewContext& ctx, const PartItem& item) {
  if (!ctx.may_edit()) {
    widgets::text(item.label, widgets::kStrong);
    return;
  }
  const std::string hint{item.info.help};
  if (const auto chosen = widgets::choice(item.address,
                                          {.label = item.label,
                                           .value = id_of(shown_),
                                           .options = kPeriods,
                                           .hint = hint,
                                           .helped = true,
                                           .width = 200})) {
    shown_ = kind_from(*chosen);
  }
  draw_field_help(ctx, {item.address, item.label, item.pattern, item.info});
}

void SeriesTable::draw(const ViewContext& ctx, const PartItem& item) {
  const core::Series* series = series_at(ctx, item.address);
  if (series == nullptr) return;
  const widgets::Stack stack;
  draw_choice(ctx, item);
  const std::string key = item.address + "|" + std::string{id_of(shown_)};
  if (grid_.begin(grid_key(ctx, key))) fill(ctx, item, *series);
  if (grid_.is_empty()) {
    widgets::text("No values yet.", widgets::kSecondary);
    return;
  }
  grid_.draw(ctx, "series/" + item.address, columns_, {.name = item.label});
}

}  // namespace app
