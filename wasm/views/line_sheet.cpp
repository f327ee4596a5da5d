#include "wasm/views/line_sheet.h"

#include "core/base/text.h"
#include "wasm/app/words.h"
#include "wasm/views/figures.h"
#include "wasm/widgets/app_frame.h"
#include "wasm/widgets/choice.h"
#include "wasm/widgets/layout.h"
#include "wasm/widgets/text.h"
#include "wasm/widgets/text_field.h"

#include <algorithm>
#include <array>
#include <set>
#include <utility>
#include <vector>

namespace app {
namespace {

using widgets::Column;
using widgets::ColumnSide;

// The same fields stand in the form of the chosen scheme.
constexpr std::string_view kScope = "sheet/";

// One for each of core::kLineListFields, and one for the way to the rest of the scheme.
constexpr std::array kColumns = {
    Column{.id = "name", .name = "Scheme name", .min_width = 140, .weight = 2, .sortable = true},
    Column{.id = "type", .name = "Scheme type", .min_width = 112, .weight = 1, .sortable = true},
    Column{.id = "source",
           .name = "Source of funding",
           .min_width = 138,
           .weight = 1,
           .sortable = true},
    Column{.id = "year", .name = "Year", .min_width = 86, .sortable = true},
    Column{.id = "amount",
           .name = "Expenditure",
           .min_width = 108,
           .side = ColumnSide::Right,
           .sortable = true},
    Column{.id = "commissioner", .name = "Commissioner", .min_width = 108, .sortable = true},
    Column{.id = "nhs_share",
           .name = "NHS %",
           .min_width = 62,
           .side = ColumnSide::Right,
           .sortable = true},
    Column{.id = "provider", .name = "Provider", .min_width = 90, .sortable = true},
    Column{.id = "area", .name = "Area of spend", .min_width = 110, .sortable = true},
    Column{.id = "open", .name = "Details", .min_width = 58}};
constexpr std::size_t kAmountColumn = 4;

// What a row is grouped by: the field, and what that is called.
constexpr std::array<widgets::Option, 8> kGroups = {{{"", "Nothing"},
                                                     {"lines/source", "Source of funding"},
                                                     {"type", "Scheme type"},
                                                     {"theme", "Theme"},
                                                     {"lines/commissioner", "Commissioner"},
                                                     {"lines/provider", "Provider"},
                                                     {"lines/area_of_spend", "Area of spend"},
                                                     {"lines/year", "Year"}}};

class SheetRows {
 public:
  SheetRows(const ViewContext& ctx, Grid& grid, const core::LineOrder& order)
      : ctx_(ctx), grid_(grid), order_(order) {
    new_.lines.emplace_back();
  }

  void fill(const core::LineList& list) {
    for (const core::LineGroup& group : list.groups) {
      if (!order_.group_by.empty()) add_group(group);
      for (const core::ListedLine& at : group.lines) add_line(at);
    }
    if (ctx_.may_edit()) add_new();
    add_sum("total",
            widgets::RowKind::Total,
            order_.year.empty() ? "Lines shown" : "Lines shown of " + order_.year,
            list.total);
  }

 private:
  // Amounts of different years are not added up.
  bool has_one_year() const { return !order_.year.empty() || order_.group_by == "lines/year"; }

  void add_sum(std::string id,
               widgets::RowKind kind,
               std::string label,
               const core::Total& total) const {
    GridRow row{.id = std::move(id), .kind = kind, .cells = {plain_cell(std::move(label))}};
    row.cells.resize(kAmountColumn);
    row.cells.front().span = static_cast<int>(kAmountColumn);
    const std::optional<core::Money> sum = total.value();
    const bool is_shown =
        sum && has_one_year() && (kind == widgets::RowKind::Group || !order_.year.empty());
    row.cells.push_back(plain_cell(is_shown ? amount_in_unit(ctx_, *sum) : ""));
    grid_.add(std::move(row));
  }

  void add_group(const core::LineGroup& group) const {
    const auto count = static_cast<std::int64_t>(group.lines.size());
    add_sum(
        "group/" + group.label,
        widgets::RowKind::Group,
        (group.label.empty() ? "Not given" : group.label) + " (" + core::count_text(count) + ")",
        group.total);
  }

  // The line that a scheme without any would get.
  std::string first_line_of(const std::string& scheme) const {
    return ctx_.app.next_line + "_" + scheme;
  }

  // A scheme is called and typed where its first line stands.
  void add_line(const core::ListedLine& at) {
    const std::string& scheme = at.scheme->id;
    GridRow row{.id = scheme + "/" + (at.line != nullptr ? at.line->id : first_line_of(scheme))};
    add_cells(row,
              {.scheme = *at.scheme,
               .line = at.line != nullptr ? *at.line : new_line(),
               .is_line_new = at.line == nullptr});
    if (!seen_.insert(scheme).second) {
      close(row.cells[0]);
      close(row.cells[1]);
    }
    GridCell open{.text = "Open", .address = "open/" + row.id, .link = true};
    open.spoken = "Open " + (at.scheme->name.empty() ? "the new scheme" : at.scheme->name);
    row.cells.push_back(std::move(open));
    grid_.add(std::move(row));
  }

  void add_new() {
    new_.id = ctx_.app.next_row;
    GridRow row{.id = "new", .is_new = true};
    add_cells(row, {.scheme = new_, .line = new_line(), .is_new = true, .is_line_new = true});
    row.cells.front().spoken = "New scheme";
    row.cells.emplace_back();
    grid_.add(std::move(row));
  }

  struct Cells {
    const core::Scheme& scheme;
    const core::BudgetLine& line;
    bool is_new = false;
    bool is_line_new = false;
  };
  void add_cells(GridRow& row, const Cells& of) {
    const core::PartRef scheme{const_cast<core::Scheme&>(of.scheme)};  // NOLINT: only looked at
    const core::PartRef line{const_cast<core::BudgetLine&>(of.line)};  // NOLINT: only looked at
    const std::string in_scheme = "schemes/" + of.scheme.id + "/";
    const std::string in_line =
        in_scheme + "lines/" + (of.is_line_new ? first_line_of(of.scheme.id) : of.line.id) + "/";
    const std::string_view adds_line = of.is_new ? "add a scheme" : "add a budget line";
    row.cells.reserve(kColumns.size());
    for (const std::string_view field : core::kLineListFields) {
      const std::string_view own = own_field(field);
      const bool is_of_line = own != field;
      PartField cell{.field = own, .address = is_of_line ? in_line : in_scheme};
      cell.address += own;
      if (is_of_line && of.is_line_new) cell.adds = adds_line;
      if (!is_of_line && of.is_new) cell.adds = "add a scheme";
      row.cells.push_back(part_cell(ctx_, grid_, is_of_line ? line : scheme, std::move(cell)));
    }
  }

  const core::BudgetLine& new_line() const { return new_.lines.front(); }

  static std::string_view own_field(std::string_view field) {
    constexpr std::string_view kLines = "lines/";
    return field.substr(0, kLines.size()) == kLines ? field.substr(kLines.size()) : field;
  }

  static void close(GridCell& cell) {
    cell.editor = widgets::Editor::None;
    cell.options = GridCell::kNoOptions;
    cell.address.clear();
    cell.tone = widgets::Tone::Secondary;
  }

  const ViewContext& ctx_;
  Grid& grid_;
  const core::LineOrder& order_;
  core::Scheme new_;  // with an empty line: what a row shows that is not in the plan yet
  std::set<std::string_view> seen_;  // schemes
};

GridKey key_of(const ViewContext& ctx, const core::LineOrder& order) {
  std::string other = ctx.app.next_row + ctx.app.next_line;
  for (const std::string& part : {order.year, order.words, order.group_by, order.sort_by}) {
    other += '|';
    other += part;
  }
  return grid_key(ctx, other + (order.is_ascending ? "" : "|"));
}

void draw_order(const ViewContext& ctx, core::LineOrder& order) {
  std::vector<widgets::Option> years = {{"", "All years"}};
  std::vector<std::string> texts;
  texts.reserve(ctx.round().years.size());
  for (const core::RoundYear& year : ctx.round().years) {
    if (!year.year.value) continue;
    const std::string& text = texts.emplace_back(year.year.value->text());
    years.push_back({text, text});
  }
  const widgets::FormGrid grid{"sheet_order", 3};
  if (auto typed = widgets::search_field("sheet_words",
                                         {.label = "Only lines with", .value = order.words})) {
    order.words = *std::move(typed);
    order.kept.clear();
  }
  if (auto chosen =
          widgets::choice("sheet_year", {.label = "Year", .value = order.year, .options = years})) {
    order.year = *std::move(chosen);
  }
  if (auto chosen = widgets::choice(
          "sheet_group", {.label = "Group by", .value = order.group_by, .options = kGroups})) {
    order.group_by = *std::move(chosen);
  }
}

void handle(const ViewContext& ctx,
            const Grid& grid,
            core::LineOrder& order,
            const std::optional<widgets::TableEvent>& event) {
  if (!event) return;
  if (event->what == widgets::TableEvent::What::Sort) {
    const std::string field{core::kLineListFields[static_cast<std::size_t>(event->column)]};
    order.is_ascending = order.sort_by != field || !order.is_ascending;
    order.sort_by = field;
  } else if (event->what == widgets::TableEvent::What::Pressed && event->row >= 0) {
    const std::string& id = grid.at(event->row).id;
    ctx.push(ShowAddress{"schemes/" + id.substr(0, id.find('/')) + "/name"});
  }
}

// What was typed while words are looked for stays in sight, though it may not have them.
void keep_shown(const ViewContext& ctx, LineSheetState& state) {
  const bool is_same = state.version == ctx.open().version();
  state.version = ctx.open().version();
  const bool is_one_more =
      ctx.plan().schemes.size() > std::exchange(state.schemes, ctx.plan().schemes.size());
  if (is_same || state.order.words.empty()) return;
  state.order.kept.clear();
  for (int i = 0; i < state.grid.row_count(); ++i) {
    const std::string& id = state.grid.at(i).id;
    const std::size_t slash = id.find('/');
    if (slash != id.npos && id.substr(0, slash) != "group") {
      state.order.kept.push_back(id.substr(0, slash));
    }
  }
  if (is_one_more) state.order.kept.push_back(ctx.plan().schemes.back().id);
}

void begin_anew(const ViewContext& ctx, LineSheetState& state) {
  const std::string plan = ctx.open().id() + "/" + ctx.round().about.round;
  if (state.plan == plan) return;
  state.plan = plan;
  state.order = {.year = planned_year(ctx.round())};
}

}  // namespace

void draw_line_sheet(const ViewContext& ctx, LineSheetState& state) {
  begin_anew(ctx, state);
  core::LineOrder& order = state.order;
  draw_order(ctx, order);
  keep_shown(ctx, state);
  state.grid.set_scope(kScope);
  if (state.grid.begin(key_of(ctx, order))) {
    SheetRows{ctx, state.grid, order}.fill(core::list_lines(ctx.plan(), ctx.round(), order));
  }
  const core::Result<core::Period> year =
      core::Period::from_text(order.year.empty() ? planned_year(ctx.round()) : order.year);
  const GridGrowth growth{"schemes",
                          core::kLineListFields,
                          year.has_value() ? std::optional{*year} : std::nullopt,
                          "name"};
  const auto sorted =
      std::find(core::kLineListFields.begin(), core::kLineListFields.end(), order.sort_by);
  widgets::TableOptions options{.name = "Budget lines", .folds_to_cards = widgets::is_narrow()};
  if (sorted != core::kLineListFields.end()) {
    options.sorted_column = static_cast<int>(sorted - core::kLineListFields.begin());
  }
  options.ascending = order.is_ascending;
  const widgets::Card card{"sheet_card", "", {.flush = true}};
  handle(ctx, state.grid, order, state.grid.draw(ctx, "table/sheet", kColumns, options, growth));
}

}  // namespace app
