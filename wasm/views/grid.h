// A table of a plan's fields and figures, made once per version of the plan and drawn from then on.
//
// Editing a cell is a TypeInto its address; what was typed wrongly stays in the cell with the reason.
#pragma once

#include "core/fields/place.h"
#include "core/json/json.h"
#include "wasm/views/view_context.h"
#include "wasm/widgets/table.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace app {

// The choices of an editable cell or field: ids and names.
struct GridOptions {
  std::vector<std::string> texts;  // what the views below point into
  std::vector<widgets::Option> options;
  std::string key = {};  // of a list that is the same wherever it stands on the screen
};

// What a field can be set to, after an empty one: the entries of its list in the round, the rows of
// its list in the plan, the round's years, yes and no. An id that the list does not have is added at
// the end, marked. `empty` is what the empty one says.
GridOptions choices_for(const ViewContext& ctx,
                        const core::FieldPlace& place,
                        std::string_view chosen,
                        std::string_view empty = "Not chosen");

// Whether a field is set by choosing one of these. Years are chosen; months and quarters are typed.
bool is_one_of_choices(const core::FieldPlace& place);

struct GridCell {
  std::string text;
  std::string note = {};
  std::string address = {};  // of the field that is edited, or of a link
  std::string value = {};    // the text to edit
  widgets::Editor editor = widgets::Editor::None;
  widgets::Tone tone = widgets::Tone::Normal;
  bool strong = false;
  bool link = false;
  bool previews = false;       // what is typed is tried before it is committed
  std::string_view adds = {};  // its row is not in the plan yet: what typing does ("add a scheme")
  int span = 1;
  std::vector<widgets::Badge> badges = {};  // of texts that live as long as the grid
  std::size_t options = kNoOptions;         // index into the grid's option lists
  std::string spoken = {};                  // of a link, where its words alone do not tell
  std::string node = {};                    // the id of its editor or link: the grid's business

  static constexpr std::size_t kNoOptions = static_cast<std::size_t>(-1);
};

struct GridRow {
  std::string id;
  widgets::RowKind kind = widgets::RowKind::Normal;
  std::vector<GridCell> cells = {};
  int expanded = -1;
  bool pressable = false;
  bool is_new = false;  // not in the plan yet: what is pasted from here on becomes new rows
};

// What a grid was made from; when it differs, the grid is made anew.
struct GridKey {
  std::string plan;
  std::uint64_t version = 0;
  core::MoneyUnit unit = core::MoneyUnit::Pounds;
  bool may_edit = true;
  std::string other = {};  // whatever else the view's rows depend on
  friend bool operator==(const GridKey&, const GridKey&) = default;
};
GridKey grid_key(const ViewContext& ctx, std::string other = {});

// The rows of a grid are those of this list and their cells begin with these fields, so that what is
// pasted below the last row becomes new rows. The rest is as in PasteCells.
struct GridGrowth {
  std::string list = {};
  std::span<const std::string_view> fields = {};
  std::optional<core::Period> year = {};
  std::string joined_by = {};
};

class Grid final : public widgets::TableModel {
 public:
  // Empties the grid and returns true when it must be filled again.
  bool begin(GridKey key);
  void add(GridRow row);
  // Keeps a list of options for the cells that refer to it; once, when it has a key.
  std::size_t keep(GridOptions options);
  // The kept list with this key, or GridCell::kNoOptions.
  std::size_t kept(std::string_view key) const;
  bool has_option(std::size_t kept, std::string_view value) const;

  void select(std::string_view row_id) { selected_ = row_id; }
  // Put before the ids of the cells' editors, where the same fields stand on the screen twice. Set
  // it before the rows are added.
  void set_scope(std::string_view scope) { scope_ = scope; }
  const std::string& scope() const { return scope_; }

  // Draws the table. Edits become commands; presses and sorting are for the caller.
  std::optional<widgets::TableEvent> draw(const ViewContext& ctx,
                                          std::string_view id,
                                          std::span<const widgets::Column> columns,
                                          const widgets::TableOptions& options,
                                          const GridGrowth& growth = {});

  const GridRow& at(int row) const { return rows_[static_cast<std::size_t>(row)]; }
  bool is_empty() const { return rows_.empty(); }

  int row_count() const override { return static_cast<int>(rows_.size()); }
  widgets::Row row(int row) const override;
  widgets::Cell cell(int row, int column) const override;

 private:
  friend class PastedBlock;

  std::optional<GridKey> key_;
  std::vector<GridRow> rows_;
  std::vector<GridOptions> options_;
  std::string selected_;
  std::string scope_;
  const AppState* app_ = nullptr;  // while drawing
};

// Cells by what they hold.
GridCell plain_cell(std::string text);
// A computed figure in the chosen unit; pressing it asks where it comes from.
GridCell figure_cell(const ViewContext& ctx, std::string address);
// The field at an address, to be edited by its kind. A choice needs the grid to keep its options.
GridCell field_cell(const ViewContext& ctx, Grid& grid, std::string address);
// The same for a field of a part that is at hand: without looking the address up. Of a part that is not
// in the plan yet, `adds` says what typing into it does.
struct PartField {
  std::string_view field;
  std::string address;
  std::string_view adds = {};
};
GridCell part_cell(const ViewContext& ctx, Grid& grid, const core::PartRef& part, PartField field);

}  // namespace app
