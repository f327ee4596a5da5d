#include "wasm/views/part_view.h"

#include "core/base/text.h"
#include "core/fields/place.h"
#include "wasm/app/words.h"
#include "wasm/views/field_view.h"
#include "wasm/views/part_table.h"
#include "wasm/views/part_words.h"
#include "wasm/views/row_bar.h"
#include "wasm/widgets/button.h"
#include "wasm/widgets/heading.h"
#include "wasm/widgets/inset.h"
#include "wasm/widgets/layout.h"
#include "wasm/widgets/say.h"
#include "wasm/widgets/text.h"

#include <algorithm>

namespace app {
namespace {

core::PartRef root_of(const ViewContext& ctx) {
  return core::PartRef{const_cast<core::Plan&>(ctx.plan())};  // NOLINT: only looked at
}

// Stands for the field that a new row is begun in, whichever that is.
constexpr std::string_view kFirstField = "~first";

class PartDrawing {
 public:
  PartDrawing(const ViewContext& ctx, PartViewState& state, const PartOptions& options)
      : ctx_(ctx), state_(state), options_(options) {}

  void rows(const std::string& list, std::string_view label) {
    const core::Result<core::RowList> rows = core::find_rows(root_of(ctx_), list);
    if (!rows.has_value()) return;
    const std::string pattern = core::pattern_of(root_of(ctx_), list);
    const ListWords& words = words_of_list(pattern);
    const bool may_grow = ctx_.may_edit() && !is_partly_elsewhere(pattern);
    if (may_grow || rows->size() == 0) widgets::text(words.belongs, widgets::kSecondary);
    if (rows->size() > 0) table(list, label, *rows);
    if (may_grow) add_button(list, words, rows->size() == 0);
    if (rows->size() == 0) return;
    const std::size_t index = rows->find(state_.chosen[list]);
    if (index == rows->size()) {
      widgets::text("Press a row to see and change all of it.", widgets::kSmall);
      return;
    }
    const std::string address = core::address_of(list, rows->id(index));
    const std::string& name = part_at(address).name;
    const std::string one{without_article(words.one)};
    widgets::space(widgets::Gap::Small);
    const widgets::Inset opened{"opened/" + list, name.empty() ? "New " + one : name};
    const auto step =
        draw_row_bar({.list = list, .one = words.one, .index = index, .count = rows->size()});
    items(address);
    if (may_grow) remove_button(list, address, words);
    if (step) go(list, *rows, index, *step);
  }

  void items(const std::string& address) {
    const PartViewState::Part& part = part_at(address);
    short_fields(part, address);
    for (const PartItem& item : part.items) {
      if (is_left_out(item)) continue;
      if (item.look == PartItem::Look::Long) draw_field(ctx_, item.address, {.lines = 6});
      if (item.look == PartItem::Look::Series) state_.series[item.address].draw(ctx_, item);
    }
    for (const PartItem& item : part.items) {
      if (item.look != PartItem::Look::Rows || is_left_out(item)) continue;
      widgets::space(widgets::Gap::Small);
      widgets::heading(item.label, 3);
      const widgets::Stack stack;
      rows(item.address, item.label);
    }
  }

 private:
  // Made once per version of the plan.
  const PartViewState::Part& part_at(const std::string& address) {
    PartViewState::Part& part = state_.parts[address];
    const GridKey key = grid_key(ctx_);
    if (part.key == key) return part;
    part.key = key;
    part.items = items_of(ctx_.plan(), ctx_.round(), address);
    part.name = shortened(row_name(ctx_.plan(), ctx_.round(), address));
    const PartItem* naming = naming_item(part.items);
    if (part.name.empty() && naming != nullptr) part.name = shown_at(ctx_, naming->address);
    return part;
  }

  bool is_left_out(const PartItem& item) const {
    const auto& without = options_.without;
    return std::find(without.begin(), without.end(), item.pattern) != without.end();
  }

  bool is_partly_elsewhere(const std::string& list_pattern) const {
    const std::string start = list_pattern + "/";
    return std::any_of(
        options_.without.begin(), options_.without.end(), [&](std::string_view pattern) {
          return pattern.substr(0, start.size()) == start &&
                 pattern.find('/', start.size()) == std::string_view::npos;
        });
  }

  void short_fields(const PartViewState::Part& part, const std::string& address) {
    const auto is_shown = [&](const PartItem& item) {
      return item.look == PartItem::Look::Short && !is_left_out(item);
    };
    if (std::none_of(part.items.begin(), part.items.end(), is_shown)) return;
    const widgets::FormGrid grid{"form/" + address, 3};
    for (const PartItem& item : part.items) {
      if (is_shown(item)) draw_field(ctx_, item.address);
    }
  }

  void table(const std::string& list, std::string_view label, core::RowList rows) {
    PartViewState::Rows& shown = state_.lists[list];
    const std::string& chosen = state_.chosen[list];
    const bool is_open = rows.find(chosen) < rows.size();
    if (shown.grid.begin(grid_key(ctx_, is_open ? "open" : ""))) {
      // While a row is open, typing into it must not make columns come and go.
      const auto columns = is_open ? ColumnsOf::AsBefore : ColumnsOf::WhatIsFilled;
      fill_part_table(ctx_, list, rows, columns, shown);
    }
    shown.grid.select(chosen);
    const auto event = shown.grid.draw(ctx_, "rows/" + list, shown.columns, {.name = label});
    if (!event || event->what != widgets::TableEvent::What::Pressed || event->row < 0) return;
    const std::string& id = shown.grid.at(event->row).id;
    state_.chosen[list] = id;
    // It opens further down: the focus goes there.
    const std::string address = core::address_of(list, id);
    for (const PartItem& item : part_at(address).items) {
      if (!is_left_out(item)) return ctx_.push(ShowAddress{item.address});
    }
  }

  void add_button(const std::string& list, const ListWords& words, bool is_first) {
    const std::string one{words.one};
    const std::string name =
        is_first ? "Add the first " + std::string{without_article(one)} : "Add " + one;
    if (!widgets::button("add/" + list, name, {.icon = widgets::ButtonIcon::Add})) return;
    ctx_.push(AddRowTo{list, "add " + one, std::string{kFirstField}});
  }

  // Another row, or none: then the focus goes back to the row in the table.
  void go(const std::string& list, core::RowList rows, std::size_t from, const RowBarEvent& step) {
    if (step.index) {
      const std::string id = rows.id(*step.index);
      state_.chosen[list] = id;
      return widgets::say(part_at(core::address_of(list, id)).name);
    }
    state_.chosen.erase(list);
    const std::vector<widgets::Column>& columns = state_.lists[list].columns;
    if (columns.empty()) return;
    const std::string row = core::address_of("rows/" + list, rows.id(from));
    widgets::focus(row + "/" + std::string{columns.front().id} + "/press");
  }

  void remove_button(const std::string& list, const std::string& address, const ListWords& words) {
    const std::string name = "Remove this " + std::string{without_article(words.one)};
    if (!widgets::button("remove/" + address, name, {.kind = widgets::ButtonKind::Ghost})) return;
    const std::string& row = part_at(address).name;
    std::string done = "remove " + std::string{words.one};
    if (!row.empty()) done += ", " + row;
    ctx_.push(RemoveRowAt{address, std::move(done), "add/" + list});
  }

  const ViewContext& ctx_;
  PartViewState& state_;
  const PartOptions& options_;
};

// What was kept belongs to the plan that was open then.
void keep_for_plan(const ViewContext& ctx, PartViewState& state) {
  if (state.plan == ctx.open().id()) return;
  state = PartViewState{};
  state.plan = ctx.open().id();
}

}  // namespace

std::string focus_part(PartViewState& state, const ViewContext& ctx, std::string_view address) {
  keep_for_plan(ctx, state);
  for (std::size_t at = address.find('/'); at != std::string_view::npos;
       at = address.find('/', at + 1)) {
    const std::string_view above = address.substr(0, at);
    const std::string_view step = address.substr(at + 1, address.find('/', at + 1) - at - 1);
    const core::Result<core::Period> period = core::Period::from_text(step);
    if (period.has_value()) {
      state.series[std::string{above}].show(period->kind());
    } else {
      state.chosen[std::string{above}] = step;
    }
  }
  if (core::find_rows(root_of(ctx), address).has_value()) {
    return ctx.may_edit() ? "add/" + std::string{address} : std::string{};
  }
  const bool is_new = address.ends_with(kFirstField);
  const std::string row{is_new ? address.substr(0, address.rfind('/')) : address};
  const std::vector<PartItem> items = items_of(ctx.plan(), ctx.round(), row);
  if (items.empty()) return std::string{address};
  const bool is_list = items.front().look == PartItem::Look::Rows;
  if (is_list && !ctx.may_edit()) return {};
  return (is_list ? "add/" : "") + items.front().address;
}

void draw_part_items(const ViewContext& ctx,
                     PartViewState& state,
                     const std::string& address,
                     const PartOptions& options) {
  keep_for_plan(ctx, state);
  PartDrawing{ctx, state, options}.items(address);
}

void draw_part_card(const ViewContext& ctx,
                    PartViewState& state,
                    std::string_view address,
                    const PartOptions& options) {
  keep_for_plan(ctx, state);
  const std::string_view name = info_of_top(ctx.plan(), address).label;
  const std::string list{address};
  const core::Result<core::RowList> rows = core::find_rows(root_of(ctx), list);
  const bool is_only_more = !options.title.empty();
  if (is_only_more && rows.has_value() && rows->size() == 0) return;
  std::string note;
  if (rows.has_value() && rows->size() > 0) {
    note = core::counted(static_cast<std::int64_t>(rows->size()), "row", "rows");
  }
  const widgets::Card card{"part/" + list, is_only_more ? options.title : name, {.note = note}};
  PartDrawing drawing{ctx, state, options};
  if (rows.has_value()) {
    drawing.rows(list, name);
  } else {
    drawing.items(list);
  }
}

}  // namespace app
