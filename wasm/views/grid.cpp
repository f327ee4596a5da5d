#include "wasm/views/grid.h"

#include "core/base/text.h"
#include "core/fields/place.h"
#include "core/fields/typed_value.h"
#include "core/round/round_words.h"
#include "wasm/app/words.h"
#include "wasm/views/figures.h"
#include "wasm/views/grid_paste.h"

#include <algorithm>
#include <utility>

namespace app {
namespace {

core::PartRef root_of(const ViewContext& ctx) {
  return core::PartRef{const_cast<core::Plan&>(ctx.plan())};  // NOLINT: only looked at
}

widgets::Editor editor_for(const core::FieldPlace& place) {
  if (is_one_of_choices(place)) return widgets::Editor::Choice;
  switch (kind_of(place.field)) {
    case core::FieldKind::Money:
      return widgets::Editor::Money;
    case core::FieldKind::Percent:
      return widgets::Editor::Percent;
    case core::FieldKind::Decimal:
    case core::FieldKind::Series:
    case core::FieldKind::Count:
      return widgets::Editor::Number;
    case core::FieldKind::Date:
      return widgets::Editor::Date;
    default:
      return widgets::Editor::Text;
  }
}

std::string cell_text(const ViewContext& ctx,
                      const core::FieldPlace& place,
                      const core::FieldValue& value) {
  // What a document wrote in thousands or with a remark stands below the amount, not in its place.
  const auto* amount = std::get_if<core::Money>(&value.value);
  if (amount != nullptr) return amount_in_unit(ctx, *amount);
  return shown_value(ctx.plan(), ctx.round(), place.info.list, value);
}

void add_option(GridOptions& options, std::string_view value, std::string_view label) {
  options.texts.emplace_back(value);
  options.texts.emplace_back(label);
}

void add_years(const ViewContext& ctx, GridOptions& options) {
  for (const core::RoundYear& year : ctx.round().years) {
    if (year.year.value) add_option(options, year.year.value->text(), year.year.value->text());
  }
}

// A reference inside the area's own additions to the round names a row of the round.
bool is_row_of_plan(const core::FieldPlace& place) {
  const core::FieldKind kind = kind_of(place.field);
  return kind == core::FieldKind::Reference || kind == core::FieldKind::References;
}

void add_entries(const ViewContext& ctx, const core::FieldPlace& place, GridOptions& options) {
  const core::FieldKind kind = kind_of(place.field);
  if (kind == core::FieldKind::Period) return add_years(ctx, options);
  if (kind == core::FieldKind::YesNo) {
    add_option(options, "yes", "Yes");
    add_option(options, "no", "No");
    return;
  }
  const std::string list{place.info.list};
  if (const auto rows = core::find_rows(root_of(ctx), list);
      rows.has_value() && is_row_of_plan(place)) {
    for (std::size_t i = 0; i < rows->size(); ++i) {
      const std::string name =
          row_name(ctx.plan(), ctx.round(), core::address_of(list, rows->id(i)));
      add_option(options, rows->id(i), name.empty() ? rows->id(i) : name);
    }
    return;
  }
  for (const core::RoundChoice& choice : core::choices_of(ctx.round(), list)) {
    add_option(options, choice.id, choice.label);
  }
}

// One list of choices is the same for all fields of its kind.
std::string key_of_choices(const core::FieldPlace& place) {
  const core::FieldKind kind = kind_of(place.field);
  if (kind == core::FieldKind::Period) return "years";
  if (kind == core::FieldKind::YesNo) return "yes_no";
  return std::string{is_row_of_plan(place) ? "rows/" : "choices/"} + std::string{place.info.list};
}

std::size_t keep_choices(const ViewContext& ctx,
                         Grid& grid,
                         const core::FieldPlace& place,
                         const std::string& chosen) {
  const std::string key = key_of_choices(place);
  std::size_t kept = grid.kept(key);
  if (kept == GridCell::kNoOptions) {
    GridOptions options = choices_for(ctx, place, "");
    options.key = key;
    kept = grid.keep(std::move(options));
  }
  // What is none of them stands in a list of its own.
  return grid.has_option(kept, chosen) ? kept : grid.keep(choices_for(ctx, place, chosen));
}

GridCell cell_of(const ViewContext& ctx, Grid& grid, const core::FieldPlace& place) {
  const core::FieldValue value = place.value();
  GridCell cell{.text = cell_text(ctx, place, value)};
  if (std::holds_alternative<core::Money>(value.value) && !value.as_written.empty()) {
    cell.note = "written " + value.as_written;
  }
  if (!ctx.may_edit()) return cell;
  cell.value = typed_text_of(value, ctx.app.unit);
  cell.editor = place.period ? widgets::Editor::Number : editor_for(place);
  cell.previews = cell.editor == widgets::Editor::Money || cell.editor == widgets::Editor::Percent;
  if (cell.editor == widgets::Editor::Choice) {
    cell.options = keep_choices(ctx, grid, place, cell.value);
  }
  return cell;
}

}  // namespace

bool is_one_of_choices(const core::FieldPlace& place) {
  const core::FieldKind kind = kind_of(place.field);
  if (kind == core::FieldKind::Period) return place.info.id == "year";
  return kind == core::FieldKind::Choice || kind == core::FieldKind::Reference ||
         kind == core::FieldKind::YesNo;
}

GridOptions choices_for(const ViewContext& ctx,
                        const core::FieldPlace& place,
                        std::string_view chosen,
                        std::string_view empty) {
  GridOptions options;
  add_option(options, "", empty);
  add_entries(ctx, place, options);
  bool is_known = false;
  for (std::size_t i = 0; i < options.texts.size(); i += 2) {
    is_known = is_known || options.texts[i] == chosen;
  }
  if (!is_known) {
    const char* where =
        is_row_of_plan(place) ? " (no longer in the plan)" : " (not in the round's list)";
    add_option(options, chosen, std::string{chosen} + where);
  }
  for (std::size_t i = 0; i < options.texts.size(); i += 2) {
    options.options.push_back({options.texts[i], options.texts[i + 1]});
  }
  return options;
}

GridKey grid_key(const ViewContext& ctx, std::string other) {
  return {ctx.open().id(), ctx.open().version(), ctx.app.unit, ctx.may_edit(), std::move(other)};
}

bool Grid::begin(GridKey key) {
  if (key_ == key) return false;
  key_ = std::move(key);
  rows_.clear();
  options_.clear();
  return true;
}

void Grid::add(GridRow row) {
  for (GridCell& cell : row.cells) {
    // A figure's cell is a link to its explanation; its own address stays free for the figure.
    if (!cell.address.empty()) cell.node = scope_ + (cell.link ? "why/" : "") + cell.address;
  }
  rows_.push_back(std::move(row));
}

std::size_t Grid::keep(GridOptions options) {
  // The views stay good: a vector that is moved keeps its elements where they are.
  options_.push_back(std::move(options));
  return options_.size() - 1;
}

std::size_t Grid::kept(std::string_view key) const {
  const auto found = std::find_if(
      options_.begin(), options_.end(), [&](const GridOptions& list) { return list.key == key; });
  return found == options_.end() ? GridCell::kNoOptions
                                 : static_cast<std::size_t>(found - options_.begin());
}

bool Grid::has_option(std::size_t kept, std::string_view value) const {
  const std::vector<widgets::Option>& options = options_[kept].options;
  return std::any_of(options.begin(), options.end(), [&](const widgets::Option& option) {
    return option.value == value;
  });
}

std::optional<widgets::TableEvent> Grid::draw(const ViewContext& ctx,
                                              std::string_view id,
                                              std::span<const widgets::Column> columns,
                                              const widgets::TableOptions& options,
                                              const GridGrowth& growth) {
  app_ = &ctx.app;
  std::optional<widgets::TableEvent> event = widgets::table(id, columns, *this, options);
  app_ = nullptr;
  if (!event || event->row < 0 || event->column < 0) return event;
  const GridCell& cell = at(event->row).cells[static_cast<std::size_t>(event->column)];
  if (event->what == widgets::TableEvent::What::Typing) {
    ctx.push(TryTyping{cell.address, event->value});
  } else if (event->what == widgets::TableEvent::What::Edited) {
    ctx.push(TypeInto{cell.address, event->value, std::string{cell.adds}, growth.year});
  } else if (event->what == widgets::TableEvent::What::Pasted) {
    ctx.push(pasted_block({*this, columns, growth}, *event));
  } else {
    return event;
  }
  return std::nullopt;
}

widgets::Row Grid::row(int row) const {
  const GridRow& from = at(row);
  return {.id = from.id,
          .kind = from.kind,
          .expanded = from.expanded,
          .selected = !selected_.empty() && from.id == selected_,
          .pressable = from.pressable};
}

widgets::Cell Grid::cell(int row, int column) const {
  const GridRow& line = at(row);
  if (static_cast<std::size_t>(column) >= line.cells.size()) return {};
  const GridCell& from = line.cells[static_cast<std::size_t>(column)];
  widgets::Cell cell{.text = from.text,
                     .note = from.note,
                     .tone = from.tone,
                     .strong = from.strong,
                     .link = from.link,
                     .span = from.span,
                     .badges = from.badges,
                     .editor = from.editor,
                     .address = from.node,
                     .value = from.value,
                     .spoken = from.spoken,
                     .previews = from.previews};
  if (from.options != GridCell::kNoOptions) {
    cell.options = options_[from.options].options;
    cell.options_key = options_[from.options].key;
  }
  if (from.editor == widgets::Editor::None || app_ == nullptr) return cell;
  if (const auto error = app_->field_errors.find(from.address); error != app_->field_errors.end()) {
    cell.text = error->second.typed;
    cell.value = error->second.typed;
    cell.error = error->second.message;
  } else if (app_->consequence && app_->consequence->address == from.address) {
    cell.remark = app_->consequence->words;
  }
  return cell;
}

GridCell plain_cell(std::string text) {
  return {.text = std::move(text)};
}

GridCell figure_cell(const ViewContext& ctx, std::string address) {
  GridCell cell{.text = figure_amount(ctx, address)};
  cell.link = !cell.text.empty();
  cell.address = std::move(address);
  return cell;
}

GridCell field_cell(const ViewContext& ctx, Grid& grid, std::string address) {
  const core::Result<core::FieldPlace> place = core::find_field(root_of(ctx), address);
  if (!place.has_value()) return {};
  GridCell cell = cell_of(ctx, grid, *place);
  cell.address = std::move(address);
  return cell;
}

GridCell part_cell(const ViewContext& ctx, Grid& grid, const core::PartRef& part, PartField field) {
  const core::Result<core::FieldPlace> place = core::find_field(part, field.field);
  if (!place.has_value()) return {};
  GridCell cell = cell_of(ctx, grid, *place);
  // Where there is nothing yet, what is typed cannot be held against it.
  cell.previews = cell.previews && field.adds.empty();
  cell.adds = field.adds;
  cell.address = std::move(field.address);
  return cell;
}

}  // namespace app
