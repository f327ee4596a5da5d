#include "wasm/charts/heard_table.h"

#include "wasm/widgets/ui.h"

#include <string>

namespace charts {

using widgets::Node;
using widgets::Role;
using widgets::ui;

HeardTable::HeardTable(const Words& words, const widgets::Rect& place) {
  const std::string_view full = ui().full_id(words.id);
  widgets::NodeDetails details;
  details.description = words.sentence;
  ui().announce({.id = full, .role = Role::Image, .name = words.title}, place, &details);
  id_ = ui().tree.arena().join(full, '/', "values");
  Node node{.id = id_, .role = Role::Table, .name = words.title};
  node.states = widgets::kVisuallyHidden;
  ui().open(node, place);
}

HeardTable::~HeardTable() {
  ui().close();
}

void HeardTable::row(std::span<const std::string_view> cells) {
  const bool is_head = rows_ == 0;
  Node row{.id = ui().tree.arena().join(id_, '/', "r" + std::to_string(rows_)), .role = Role::Row};
  row.row_index = ++rows_;
  ui().open(row, {});
  int column = 0;
  for (const std::string_view words : cells) {
    const Role role = is_head ? Role::ColumnHeader : column == 0 ? Role::RowHeader : Role::Cell;
    Node cell{.id = ui().tree.arena().join(row.id, '/', "c" + std::to_string(column)),
              .role = role,
              .name = words};
    cell.column_index = ++column;
    ui().announce(cell, {});
  }
  ui().close();
}

}  // namespace charts
