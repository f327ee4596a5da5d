// The parts of a table while one frame of it is drawn. For the table widget's own files.
#pragma once

#include "wasm/widgets/paint.h"
#include "wasm/widgets/table.h"
#include "wasm/widgets/ui.h"

#include <array>
#include <vector>

namespace widgets {

struct TableFrame {
  static constexpr int kMostColumns = 24;
  static constexpr int kMostAnnounced = 500;

  std::string_view id;  // full
  std::span<const Column> columns;
  const TableModel& model;
  const TableOptions& options;
  bool cards = false;
  float x = 0, width = 0;  // of the columns together, which may be wider than the table
  float padding = 0;
  float corner = 0;  // of the card that the table fills
  std::array<float, kMostColumns> column_x = {}, column_w = {};
  std::optional<TableEvent> event = {};

  // The widest word of each column, in device pixels with all that stands beside it.
  std::array<float, kMostColumns> words = {};

  // Cells of the row in hand; those that a span covers are empty and marked by width 0.
  std::array<Cell, kMostColumns> cells = {};

  int column_count() const { return static_cast<int>(columns.size()); }
  float cell_width(int column, int span) const;
  void read_cells(int row);
  bool pending() const { return ui().request.has_value(); }
};

Type cell_type(const Cell& cell, const Row& row);

// The room a cell has, and whether it is the one with the arrow of its row.
struct CellRoom {
  float width = 0;
  ColumnSide side = ColumnSide::Left;
  bool first = false;
};
float cell_height(const TableFrame& frame, const Row& row, const Cell& cell, const CellRoom& in);
// The least width in which none of its words is cut. Narrower than `known`, it need not be exact.
float cell_word_width(
    const TableFrame& frame, const Row& row, const Cell& cell, bool is_first, float known);

// Shares the width among the columns, by the words of the frame before; returns what they take
// together.
float lay_columns(TableFrame& frame, float available);
// Makes note of the words of the row in hand, and, after the last, remembers them.
void note_words(TableFrame& frame, const Row& row);
void remember_words(const TableFrame& frame);

// What is wrong with the cells of the row, or follows from them, in words under them.
float remarks_height(const TableFrame& frame, float width);
void draw_remarks(const TableFrame& frame, const Rect& place);
// The same for one cell, which has `at` of that width.
float remark_height(const Cell& cell, float width);
float draw_remark(const TableFrame& frame, int column, const Rect& at, const Rect& room);

struct CellPlace {
  int row = 0, column = 0;
  Rect place;
  ColumnSide side = ColumnSide::Left;
};

// Announces a cell with what is in it, draws it when visible, and notes what was done there.
void put_cell(TableFrame& frame, const Row& row, const CellPlace& at);

// Announces (unseen) or draws the head of the table.
void put_head(TableFrame& frame, const Rect& place, bool seen);

// The ground of a row or head, rounded where it lies in a corner of the card.
enum class Edge : std::uint8_t { None, Top, Bottom };
void fill_rounded(const Rect& place, theme::Colour colour, float corner, Edge edge);
float head_height();

// Rows as cards: the height of one, and putting it.
float card_height(TableFrame& frame, const Row& row);
void put_card(TableFrame& frame, const Row& row, int index, const Rect& place);

}  // namespace widgets
