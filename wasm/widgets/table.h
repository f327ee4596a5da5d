// Tables on a row model. All rows are announced up to 500 and a window of them beyond, with their
// true row numbers; only what is visible is drawn. The head stays in sight while the page scrolls.
// Where the columns have no room, each row becomes a small card of labels and values, or the table
// scrolls sideways in its own region.
#pragma once

#include "wasm/widgets/semantics.h"
#include "wasm/widgets/tag.h"
#include "wasm/widgets/text.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace widgets {

enum class ColumnSide : unsigned char { Left, Right };

struct Column {
  std::string_view id, name;
  float min_width = 96;  // CSS pixels at 100 % text, padding included
  float weight = 0;      // share of the width that is left over
  ColumnSide side = ColumnSide::Left;
  bool sortable = false;
};

// How a cell is edited. The value comes back as text; parsing it is the caller's.
enum class Editor : unsigned char { None, Text, Money, Percent, Number, Date, Choice };

struct Cell {
  std::string_view text = {};
  std::string_view note = {};  // small words under the text
  Tone tone = Tone::Normal;
  bool strong = false;
  bool link = false;  // pressing it is an event of its own
  int span = 1;       // columns it takes; the ones it covers are not asked for
  std::span<const Badge> badges = {};
  Editor editor = Editor::None;
  std::string_view address = {};  // full id of the editor or link; when empty, table/row/column
  std::string_view value = {};    // text to edit, or value of the chosen option
  std::string_view error = {};
  std::string_view remark = {};  // what its value leads to, said under the row
  Tone remark_tone = Tone::Bad;
  // Of a link whose words alone do not say what it does; of an editor in the first column, what a row
  // without a name is called.
  std::string_view spoken = {};
  bool previews = false;  // Typing events come while a person types into it
  std::span<const Option> options = {};
  std::string_view options_key = {};  // of a list that many cells share
};

enum class RowKind : unsigned char { Normal, Group, Total };

struct Row {
  std::string_view id;
  RowKind kind = RowKind::Normal;
  int expanded = -1;  // -1 cannot, 0 closed, 1 open
  bool selected = false;
  bool pressable = false;
};

// Views in a Row and in the cells of one row must live until the next call of row().
class TableModel {
 public:
  virtual int row_count() const = 0;
  virtual Row row(int row) const = 0;
  virtual Cell cell(int row, int column) const = 0;

 protected:
  ~TableModel() = default;
};

struct TableOptions {
  std::string_view name;        // what the table holds, announced
  std::string_view empty = {};  // said in place of rows when there are none
  int sorted_column = -1;
  bool ascending = true;
  bool folds_to_cards = true;  // else it scrolls sideways
  bool row_headers = true;     // the first column names its row
};

struct TableEvent {
  enum class What : unsigned char { Edited, Typing, Pasted, Pressed, Toggled, Sort };
  What what;
  int row = -1;     // of the model; -1 for Sort
  int column = -1;  // -1 when the row itself was pressed
  // Of Edited, and so far of Typing. Of Pasted a JSON list of rows of texts, the first for this cell.
  std::string value = {};
};

// What the person did in it, if anything.
std::optional<TableEvent> table(std::string_view id,
                                std::span<const Column> columns,
                                const TableModel& model,
                                const TableOptions& options);

}  // namespace widgets
