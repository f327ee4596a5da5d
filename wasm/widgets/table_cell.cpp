#include "wasm/widgets/field_frame.h"
#include "wasm/widgets/table_frame.h"

#include <cmath>
#include <string>

namespace widgets {
namespace {

float arrow_room(const Row& row, bool first) {
  return first && row.expanded >= 0 ? ui().px(18) : 0;
}

float badges_width(const Cell& cell) {
  float width = 0;
  for (const Badge& badge : cell.badges) width += badge_width(badge) + ui().px(theme::space::kXs);
  return width;
}

theme::Colour cell_colour(const Cell& cell) {
  if (!cell.error.empty()) return ui().colours().bad;
  return cell.link ? ui().colours().primary : tone_colour(cell.tone);
}

// Where something can be chosen an arrow says so; a cell at rest shows its value alone.
void draw_choice_arrow(const Rect& inside) {
  const float size = ui().px(12);
  draw_icon(Icon::Down,
            {inside.right() - size - ui().px(theme::space::kXs),
             inside.y + std::floor((inside.h - size) / 2),
             size,
             size},
            ui().colours().secondary);
}

void draw_editor_edges(const Cell& cell, const Rect& place, const Look& look) {
  const theme::Palette& colours = ui().colours();
  const float radius = ui().px(theme::space::kXs) / 2;
  Rect inside = place.inset(ui().px(theme::size::kFocusOuter));
  const bool is_choice = cell.editor == Editor::Choice;
  const bool is_empty = cell.text.empty() && cell.badges.empty();
  if (look.focused) {
    fill(inside, colours.surface, radius);
    focus_ring(inside, radius);
  } else if (!cell.error.empty()) {
    fill_edged(inside, colours.bad_tint, colours.bad, radius, ui().hair());
  } else if (look.hovered || is_empty) {
    // An empty box is one line high, however high its row.
    const float line = ui().px(theme::size::kRow) - 2 * ui().px(theme::size::kFocusOuter);
    if (is_empty && inside.h > line) {
      inside.y += std::floor((inside.h - line) / 2);
      inside.h = line;
    }
    const theme::Colour edge = look.hovered ? colours.text : colours.control_line;
    fill_edged(inside, colours.surface, edge, radius, ui().hair());
  }
  if (is_choice && (is_empty || look.focused || look.hovered)) draw_choice_arrow(inside);
}

void draw_content(const TableFrame& frame,
                  const Row& row,
                  const Cell& cell,
                  const CellPlace& at,
                  bool underline) {
  // A row that is not there yet is called something where its name will stand.
  const bool is_named = cell.text.empty() && cell.editor != Editor::None && !cell.spoken.empty();
  if (is_named) {
    Cell name = cell;
    name.text = cell.spoken;
    name.spoken = {};
    name.tone = Tone::Secondary;
    return draw_content(frame, row, name, at, underline);
  }
  const Type type = cell_type(cell, row);
  const Type small = type_of(theme::type::kSmall);
  Rect inside{at.place.x + frame.padding, at.place.y, at.place.w - 2 * frame.padding, at.place.h};
  if (arrow_room(row, at.column == 0) > 0) {
    const float size = ui().px(12);
    draw_icon(row.expanded == 1 ? Icon::Down : Icon::Right,
              {inside.x, inside.y + std::floor((inside.h - size) / 2), size, size},
              ui().colours().text);
    inside.x += arrow_room(row, true);
    inside.w -= arrow_room(row, true);
  }
  const bool right = at.side == ColumnSide::Right;
  const float badges = badges_width(cell);
  const float words_room = std::max(inside.w - badges, type.size);
  const float note_height = cell.note.empty() ? 0 : text_height(small, cell.note, inside.w);
  // A figure never breaks; other words do where there is room.
  const float whole = text_height(type, cell.text, words_room);
  const bool breaks = !right || whole + note_height <= inside.h;
  const float words_height = breaks ? whole : type.line;
  const Align align = right ? Align::Right : Align::Left;
  const float top = inside.y + std::floor((inside.h - words_height - note_height) / 2);
  const Rect words{inside.x, top, words_room, words_height};
  if (breaks) {
    draw_wrapped(type, cell_colour(cell), words, cell.text, align);
  } else {
    draw_fitted(type, cell_colour(cell), words, cell.text, align);
  }
  if (underline) {
    const float width = std::min(text_width(type, cell.text), words_room);
    fill(
        {right ? words.right() - width : words.x, top + type.line - ui().px(2), width, ui().hair()},
        cell_colour(cell));
  }
  if (note_height > 0) {
    draw_wrapped(small,
                 ui().colours().secondary,
                 {inside.x, top + words_height, inside.w, note_height},
                 cell.note,
                 align);
  }
  const float words_width = std::ceil(text_width(type, cell.text));
  float x = right ? inside.right() - badges
                  : inside.x + (cell.text.empty() ? 0 : words_width + ui().px(8));
  for (const Badge& badge : cell.badges) {
    draw_badge(badge, x, top + type.line / 2);
    x += badge_width(badge) + ui().px(theme::space::kXs);
  }
}

std::string_view input_of(Editor editor) {
  switch (editor) {
    case Editor::Money:
    case Editor::Percent:
    case Editor::Number:
      return "decimal";
    case Editor::Date:
      return "date";
    default:
      return "text";
  }
}

std::string_view spoken(const Cell& cell, std::string& scratch) {
  if (cell.badges.empty() && cell.note.empty()) return cell.text;
  scratch = cell.text;
  if (!cell.note.empty()) (scratch += scratch.empty() ? "" : ", ") += cell.note;
  for (const Badge& badge : cell.badges) {
    (scratch += scratch.empty() ? "" : ", ") += badge.spoken.empty() ? badge.words : badge.spoken;
  }
  return scratch;
}

std::string_view editor_name(const TableFrame& frame, int column, std::string& scratch) {
  const Cell& head = frame.cells[0];
  scratch = head.text.empty() ? head.spoken : head.text;
  if (column == 0 && head.spoken.empty()) return frame.columns[0].name;
  if (!scratch.empty()) scratch += ", ";
  scratch += frame.columns[static_cast<std::size_t>(column)].name;
  return scratch;
}

void announce_editor(const TableFrame& frame,
                     const Cell& cell,
                     const CellPlace& at,
                     std::string_view id) {
  std::string scratch;
  Node node{.id = id, .value = cell.value};
  node.role = cell.editor == Editor::Choice ? Role::Choice : Role::TextBox;
  node.name = editor_name(frame, at.column, scratch);
  node.states = kHasValue | (cell.previews ? kPreviews : 0U);
  NodeDetails details;
  details.error = cell.error;
  details.description = cell.remark;
  details.input = input_of(cell.editor);
  details.align = at.side == ColumnSide::Right ? "right" : "left";
  details.options = cell.options;
  details.options_key = cell.options_key;
  describe_input_font(theme::type::kDense, details);
  ui().announce(node, at.place.inset(ui().px(theme::size::kFocusOuter)), &details);
}

// What was committed, or is being typed; leaving without a change is typing what was there.
void take_entry(TableFrame& frame, const Cell& cell, const CellPlace& at, std::string_view id) {
  if (std::optional<std::string> value = ui().take(id, "set")) {
    frame.event = {TableEvent::What::Edited, at.row, at.column, std::move(*value)};
  }
  if (std::optional<std::string> texts = ui().take(id, "paste")) {
    frame.event = {TableEvent::What::Pasted, at.row, at.column, std::move(*texts)};
  }
  if (!cell.previews) return;
  std::optional<std::string> typed = ui().take(id, "typing");
  if (!typed && ui().took(id, "cancel")) typed = std::string{cell.value};
  if (typed) frame.event = {TableEvent::What::Typing, at.row, at.column, std::move(*typed)};
}

}  // namespace

Type cell_type(const Cell& cell, const Row& row) {
  const bool strong = cell.strong || row.kind != RowKind::Normal;
  return type_of(strong ? theme::type::kDenseStrong : theme::type::kDense);
}

float cell_height(const TableFrame& frame, const Row& row, const Cell& cell, const CellRoom& in) {
  const Type type = cell_type(cell, row);
  const float room = in.width - 2 * frame.padding - arrow_room(row, in.first);
  float height = type.line;
  // A figure is one word; what is written beside or instead of it may be a sentence.
  if (in.side == ColumnSide::Left || cell.text.find(' ') != std::string_view::npos) {
    height = text_height(type, cell.text, std::max(room - badges_width(cell), type.size));
  }
  if (!cell.note.empty()) height += text_height(type_of(theme::type::kSmall), cell.note, room);
  return height;
}

float cell_word_width(
    const TableFrame& frame, const Row& row, const Cell& cell, bool is_first, float known) {
  const float sides = 2 * frame.padding;
  const float around = badges_width(cell) + arrow_room(row, is_first) + sides;
  const float words = word_width(cell_type(cell, row), cell.text, known - around);
  const float note = word_width(type_of(theme::type::kSmall), cell.note, known - sides);
  return std::max(words + around, note + sides);
}

void put_cell(TableFrame& frame, const Row& row, const CellPlace& at) {
  const Cell& cell = frame.cells[static_cast<std::size_t>(at.column)];
  const Column& column = frame.columns[static_cast<std::size_t>(at.column)];
  Arena& arena = ui().tree.arena();
  const std::string_view row_id = ui().tree.at(ui().tree.open_node()).id;
  const std::string_view id = arena.join(row_id, '/', column.id);
  const bool heads = at.column == 0 && frame.options.row_headers;
  const bool toggles = at.column == 0 && row.expanded >= 0;
  const bool presses = cell.link || toggles || (at.column == 0 && row.pressable);

  std::string scratch;
  Node node{.id = id, .role = heads ? Role::RowHeader : Role::Cell, .name = spoken(cell, scratch)};
  node.column_index = at.column + 1;
  NodeDetails details;
  details.column_span = cell.span > 1 ? cell.span : 0;
  const bool seen = ui().visible(at.place);
  if (cell.editor == Editor::None && !presses) {
    ui().announce(node, at.place, cell.span > 1 ? &details : nullptr);
    if (seen) draw_content(frame, row, cell, at, false);
    return;
  }

  ui().open(node, at.place, cell.span > 1 ? &details : nullptr);
  const std::string_view inner =
      !cell.address.empty() ? cell.address
                            : arena.join(id, '/', cell.editor != Editor::None ? "edit" : "press");
  if (cell.editor != Editor::None) {
    announce_editor(frame, cell, at, inner);
  } else {
    Node press{.id = inner, .role = cell.link ? Role::Link : Role::Button};
    press.name = cell.spoken.empty() ? cell.text : cell.spoken;
    if (toggles) press.states = kExpandable | (row.expanded == 1 ? kExpanded : 0U);
    ui().announce(press, at.place);
  }
  ui().close();

  if (seen) {
    const Look look = ui().interact(inner, at.place);
    if (cell.editor != Editor::None) draw_editor_edges(cell, at.place, look);
    const bool is_typed = cell.editor != Editor::None && cell.editor != Editor::Choice;
    if (is_typed && look.hovered) ui().cursor = "text";
    draw_content(frame, row, cell, at, look.hovered && presses && !toggles);
    if (presses && look.focused) focus_ring(at.place.inset(ui().px(3)), ui().px(2));
  }
  if (!frame.pending()) return;
  if (cell.editor != Editor::None) {
    take_entry(frame, cell, at, inner);
  } else if (ui().took(inner, "press")) {
    frame.event = {toggles ? TableEvent::What::Toggled : TableEvent::What::Pressed,
                   at.row,
                   cell.link ? at.column : -1,
                   {}};
  }
}

}  // namespace widgets
