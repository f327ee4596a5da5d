#include "wasm/views/part_table.h"

#include "core/derived/figure_label.h"
#include "core/fields/place.h"
#include "core/round/round_words.h"
#include "wasm/app/words.h"
#include "wasm/views/figures.h"
#include "wasm/views/part_words.h"

#include <utility>

namespace app {
namespace {

using widgets::Column;
using widgets::ColumnSide;

constexpr std::size_t kMostColumns = 5;
// A cell is for finding the row again; all of a text stands in the row itself.
constexpr std::size_t kMostBytes = 160;

Column column_for(const PartItem& item, bool is_name) {
  Column column{.id = item.info.id, .name = item.label};
  if (is_name) {
    column.min_width = 220;
    column.weight = 3;
    return column;
  }
  if (item.info.id == "number") {
    column.min_width = 88;
    return column;
  }
  if (core::is_number(item.kind)) {
    column.min_width = 120;
    column.side = ColumnSide::Right;
    return column;
  }
  switch (item.kind) {
    case core::FieldKind::YesNo:
    case core::FieldKind::Period:
      column.min_width = 96;
      break;
    case core::FieldKind::Date:
      column.min_width = 136;
      break;
    default:
      column.min_width = 136;
      column.weight = 1;
  }
  return column;
}

bool is_filled_anywhere(const ViewContext& ctx,
                        const std::string& list,
                        core::RowList rows,
                        const PartItem& item) {
  for (std::size_t i = 0; i < rows.size(); ++i) {
    const std::string address = core::address_of(core::address_of(list, rows.id(i)), item.info.id);
    if (!shown_at(ctx, address).empty()) return true;
  }
  return false;
}

// Behind the name those that must be filled in, then those that are, in the order of the description.
// Where nothing is yet, the first that can be: a list that is just begun has its columns from then on.
std::vector<const PartItem*> columns_of(const ViewContext& ctx,
                                        const std::string& list,
                                        core::RowList rows,
                                        const std::vector<PartItem>& items) {
  std::vector<const PartItem*> required, filled, empty;
  required.reserve(items.size() + 1);
  filled.reserve(items.size());
  empty.reserve(items.size());
  const PartItem* name = naming_item(items);
  if (name != nullptr) required.push_back(name);
  for (const PartItem& item : items) {
    if (&item == name || item.look != PartItem::Look::Short || item.info.id == "place") continue;
    std::vector<const PartItem*>& those = item.info.is_required                       ? required
                                          : is_filled_anywhere(ctx, list, rows, item) ? filled
                                                                                      : empty;
    those.push_back(&item);
  }
  std::vector<const PartItem*> columns = std::move(required);
  const bool is_begun = columns.size() > 1 || !filled.empty();
  const std::vector<const PartItem*>& rest = is_begun ? filled : empty;
  columns.insert(columns.end(), rest.begin(), rest.end());
  if (columns.size() > kMostColumns) columns.resize(kMostColumns);
  return columns;
}

std::vector<const PartItem*> columns_before(const std::vector<PartItem>& items,
                                            const std::vector<Column>& before) {
  std::vector<const PartItem*> columns;
  columns.reserve(before.size());
  for (const Column& column : before) {
    for (const PartItem& item : items) {
      if (item.info.id == column.id) columns.push_back(&item);
    }
  }
  return columns;
}

}  // namespace

std::string shortened(std::string text) {
  for (char& c : text) {
    if (c == '\n') c = ' ';
  }
  if (text.size() <= kMostBytes) return text;
  std::size_t end = text.rfind(' ', kMostBytes);
  if (end == std::string::npos || end == 0) {
    end = kMostBytes;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) --end;
  }
  return text.substr(0, end) + "…";
}

std::string shown_at(const ViewContext& ctx, const std::string& address) {
  const core::PartRef root{const_cast<core::Plan&>(ctx.plan())};  // NOLINT: only looked at
  const core::Result<core::FieldPlace> place = core::find_field(root, address);
  if (!place.has_value()) return {};
  const core::FieldValue value = place->value();
  const auto* amount = std::get_if<core::Money>(&value.value);
  if (amount != nullptr && value.as_written.empty()) return amount_in_unit(ctx, *amount);
  // The figure that a document states is held as an address; nobody reads those.
  const auto* text = std::get_if<std::string>(&value.value);
  const auto figure = text == nullptr ? std::nullopt : core::figure_name_from(*text);
  if (figure) return core::figure_label(*figure, ctx.plan(), ctx.round());
  return shortened(shown_value(ctx.plan(), ctx.round(), place->info.list, value));
}

// Whether the field holds something of the round that is only recalled or carried over.
bool is_unverified_choice(const ViewContext& ctx, const std::string& address) {
  const core::PartRef root{const_cast<core::Plan&>(ctx.plan())};  // NOLINT: only looked at
  const core::Result<core::FieldPlace> place = core::find_field(root, address);
  if (!place.has_value()) return false;
  const core::FieldValue value = place->value();
  const auto* chosen = std::get_if<core::ChoiceId>(&value.value);
  if (chosen == nullptr) return false;
  for (const core::RoundChoice& choice : choices_of(ctx.round(), place->info.list)) {
    if (choice.id == chosen->id) return !choice.is_verified;
  }
  return false;
}

void fill_part_table(const ViewContext& ctx,
                     const std::string& list,
                     core::RowList rows,
                     ColumnsOf columns,
                     PartViewState::Rows& into) {
  if (rows.size() == 0) return into.columns.clear();
  const std::vector<PartItem> items =
      items_of(ctx.plan(), ctx.round(), core::address_of(list, rows.id(0)));
  const bool is_as_before = columns == ColumnsOf::AsBefore && !into.columns.empty();
  const std::vector<const PartItem*> shown =
      is_as_before ? columns_before(items, into.columns) : columns_of(ctx, list, rows, items);
  into.columns.clear();
  into.columns.reserve(shown.size());
  for (const PartItem* item : shown) {
    into.columns.push_back(column_for(*item, item == shown.front()));
  }
  const core::PartRef root{const_cast<core::Plan&>(ctx.plan())};  // NOLINT: only looked at
  const ListWords& words = words_of_list(core::pattern_of(root, list));
  for (std::size_t i = 0; i < rows.size(); ++i) {
    const std::string address = core::address_of(list, rows.id(i));
    GridRow row{.id = rows.id(i), .pressable = true};
    for (const PartItem* item : shown) {
      const std::string field = core::address_of(address, item->info.id);
      row.cells.push_back(plain_cell(shown_at(ctx, field)));
      if (is_unverified_choice(ctx, field)) row.cells.back().note = kNotVerified;
    }
    if (!row.cells.empty() && row.cells[0].text.empty()) {
      row.cells[0].text = "New " + std::string{without_article(words.one)};
    }
    into.grid.add(std::move(row));
  }
}

}  // namespace app
