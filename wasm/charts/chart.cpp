#include "wasm/charts/chart.h"

#include "core/chart/chart_layout.h"
#include "wasm/charts/heard_table.h"
#include "wasm/widgets/paint.h"
#include "wasm/widgets/text.h"
#include "wasm/widgets/ui.h"

#include <cmath>
#include <string>
#include <vector>

namespace charts {
namespace {

using core::Ink;
using core::Letters;
using core::Piece;
using widgets::Rect;
using widgets::ui;

// Device pixels of a CSS pixel at 100 % text.
float scale() {
  return ui().theme.density * ui().theme.text_scale;
}

widgets::Type type_of(Letters letters) {
  return widgets::type_of(letters == Letters::Small    ? theme::type::kSmall
                          : letters == Letters::Strong ? theme::type::kDenseStrong
                                                       : theme::type::kDense);
}

theme::Colour colour_of(Ink ink) {
  const theme::Palette& colours = ui().colours();
  switch (ink) {
    case Ink::Text:
      return colours.text;
    case Ink::Secondary:
      return colours.secondary;
    case Ink::Grid:
      return colours.line_soft;
    case Ink::Edge:
      return colours.line;
    case Ink::Whole:
      return colours.heading;
    case Ink::Good:
      return colours.good;
    case Ink::Bad:
      return colours.bad;
    case Ink::Low:
      return colours.good_tint;
    case Ink::Medium:
      return colours.warning_tint;
    case Ink::High:
      return colours.bad_tint;
    case Ink::OnLow:
      return colours.on_good_tint;
    case Ink::OnMedium:
      return colours.on_warning_tint;
    case Ink::OnHigh:
      return colours.on_bad_tint;
    default:
      break;
  }
  return colours.series[static_cast<std::size_t>(ink) - static_cast<std::size_t>(Ink::Series1)];
}

widgets::Align align_of(core::Side side) {
  return side == core::Side::Right    ? widgets::Align::Right
         : side == core::Side::Middle ? widgets::Align::Centre
                                      : widgets::Align::Left;
}

void draw_point(const Piece& piece, const Rect& at, theme::Colour colour) {
  const float half = at.w / 2;
  const ImVec2 middle{at.x + half, at.y + half};
  ImDrawList* list = ui().draw();
  if (piece.kind == Piece::Kind::Dot) {
    list->AddCircleFilled(middle, half - ui().px(3), widgets::packed(colour));
  } else if (piece.kind == Piece::Kind::Ring) {
    const float thick = ui().px(2);
    list->AddCircleFilled(middle, half - thick / 2, widgets::packed(ui().colours().surface));
    list->AddCircle(middle, half - thick / 2, widgets::packed(colour), 0, thick);
  } else {
    list->AddQuadFilled({middle.x, at.y},
                        {at.right(), middle.y},
                        {middle.x, at.bottom()},
                        {at.x, middle.y},
                        widgets::packed(colour));
  }
}

void draw_piece(const Piece& piece, const Rect& at) {
  const theme::Colour colour = colour_of(piece.ink);
  switch (piece.kind) {
    case Piece::Kind::Words:
      return widgets::draw_fitted(
          type_of(piece.letters), colour, at, piece.words, align_of(piece.side));
    case Piece::Kind::Box:
      return widgets::fill(at, colour, ui().px(2));
    case Piece::Kind::Cell:
      return widgets::fill_edged(
          at, colour, ui().colours().line, ui().px(theme::size::kRadiusSmall), ui().hair());
    case Piece::Kind::Line:
      return widgets::fill({at.x, at.y, ui().hair(), at.h}, colour);
    default:
      return draw_point(piece, at, colour);
  }
}

void announce(std::string_view id, const core::Chart& chart, const Rect& place) {
  HeardTable table{{id, chart.title, chart.sentence}, place};
  std::vector<std::string_view> cells;
  for (const std::vector<std::string>& row : chart.table) {
    cells.assign(row.begin(), row.end());
    table.row(cells);
  }
}

}  // namespace

void chart(std::string_view id, const core::Chart& chart) {
  if (chart.rows.empty()) return;
  const core::Paper paper{.width = widgets::available_width() / scale(),
                          .text_width = [](Letters letters, std::string_view words) {
                            return widgets::text_width(type_of(letters), words) / scale();
                          }};
  const core::Picture picture = core::lay_out(chart, paper);
  const Rect place = widgets::take_place(0, std::ceil(picture.height * scale()));
  announce(id, chart, place);
  for (const Piece& piece : picture.pieces) {
    const float x = std::round(place.x + piece.x * scale());
    const float y = std::round(place.y + piece.y * scale());
    const Rect at{x,
                  y,
                  std::round(place.x + (piece.x + piece.w) * scale()) - x,
                  std::round(place.y + (piece.y + piece.h) * scale()) - y};
    if (ui().visible(at)) draw_piece(piece, at);
  }
  if (!chart.note.empty()) widgets::text(chart.note, widgets::kSmall);
}

}  // namespace charts
