#include "core/chart/chart_layout.h"

#include "core/chart/chart_columns.h"

#include <algorithm>
#include <utility>

namespace core {
namespace {

constexpr float kGap = 12, kSmallGap = 8, kBar = 16, kThinBar = 10, kPoint = 16, kSwatch = 14;
constexpr float kLink = 2, kCell = 64, kLeastForNames = 100;
constexpr int kLabelLines = 3, kWordLines = 2;

bool is_cell(const ChartMark& mark) {
  return mark.shape == Shape::Cell;
}

Ink on(Ink ground) {
  switch (ground) {
    case Ink::Low:
      return Ink::OnLow;
    case Ink::Medium:
      return Ink::OnMedium;
    case Ink::High:
      return Ink::OnHigh;
    default:
      return Ink::Text;
  }
}

Piece::Kind kind_of(Shape shape) {
  switch (shape) {
    case Shape::Cell:
      return Piece::Kind::Cell;
    case Shape::Dot:
      return Piece::Kind::Dot;
    case Shape::Ring:
      return Piece::Kind::Ring;
    case Shape::Diamond:
      return Piece::Kind::Diamond;
    default:
      return Piece::Kind::Box;
  }
}

class Layout {
 public:
  Layout(const Chart& chart, const Paper& paper)
      : chart_(chart), paper_(paper), columns_(columns_of(chart, paper)) {}

  Picture run() {
    if (!chart_.axes.empty()) {
      y_ += put(0, paper_.width, {.words = chart_.axes}, kWordLines) + 4;
    }
    if (chart_.line) put_over(*chart_.line, Ink::Text);
    for (std::size_t i = 0; i < chart_.ticks.size(); i += columns_.step) {
      put_over(chart_.ticks[i], Ink::Secondary);
      y_ -= line_of(Letters::Small);
    }
    if (!chart_.ticks.empty()) y_ += line_of(Letters::Small) + (is_folded() ? kSmallGap : 4);
    for (const ChartRow& row : chart_.rows) put_row(row);
    put_keys();
    picture_.height = y_;
    return std::move(picture_);
  }

 private:
  bool is_right() const { return chart_.words_at == WordsAt::Right; }
  bool is_folded() const { return columns_.is_folded; }
  float x_of(double at) const { return columns_.x_of(at); }
  float width_of(std::string_view words) const { return small_width(paper_, words); }

  struct SmallWords {
    std::string_view words;
    Ink ink = Ink::Secondary;
  };
  float put(float x, float w, const SmallWords& small, int most) {
    const Piece place{
        .ink = small.ink, .x = x, .y = y_, .w = w, .words = small.words, .letters = Letters::Small};
    return put_words(picture_, paper_, place, most);
  }

  void put_over(const ChartTick& tick, Ink ink) {
    const float width = width_of(tick.words);
    picture_.pieces.push_back({.ink = ink,
                               .x = columns_.start_of(tick.at, width),
                               .y = y_,
                               .w = width,
                               .h = line_of(Letters::Small),
                               .words = tick.words,
                               .letters = Letters::Small});
    y_ += line_of(Letters::Small);
  }

  void put_line(double at, Ink ink, float h) {
    const float w = ink == Ink::Grid ? 1 : kLink;
    picture_.pieces.push_back({.kind = ink == Ink::Grid ? Piece::Kind::Line : Piece::Kind::Box,
                               .ink = ink,
                               .x = std::min(x_of(at), paper_.width - w),
                               .y = y_,
                               .w = w,
                               .h = h});
  }

  // The label and, where they stand there, the words; returns their height.
  float put_side(const ChartRow& row) {
    const float top = y_;
    const Piece label{.y = y_, .w = columns_.labels, .words = row.label};
    y_ += put_words(picture_, paper_, label, kLabelLines);
    if (!is_right()) y_ += put(0, columns_.labels, {row.words, row.ink}, kWordLines);
    const float height = y_ - top;
    y_ = top;
    return height;
  }

  void put_right(const ChartRow& row, float h) {
    if (!is_right() || row.words.empty()) return;
    picture_.pieces.push_back({.ink = row.ink,
                               .x = paper_.width - columns_.words,
                               .y = y_,
                               .w = columns_.words,
                               .h = h,
                               .words = row.words,
                               .side = Side::Right});
  }

  void put_row(const ChartRow& row) {
    const std::size_t first = picture_.pieces.size();
    const float side = put_side(row);
    const float marks = columns_.has_cells ? kCell : is_folded() ? kPoint : kBar;
    if (is_folded()) {
      put_right(row, line_of(Letters::Normal));
      y_ += side + 4;
      put_marks(row, marks);
      y_ += marks + kGap;
      return;
    }
    const float height = std::max(side, marks) + (columns_.has_cells ? 2
                                                  : is_right()       ? 6
                                                                     : kSmallGap);
    for (std::size_t i = first; i < picture_.pieces.size(); ++i) {
      picture_.pieces[i].y += (height - side) / 2;
    }
    put_right(row, height);
    put_marks(row, height);
    y_ += height;
  }

  void put_marks(const ChartRow& row, float h) {
    if (!columns_.has_cells) {
      for (std::size_t i = 0; i < chart_.ticks.size(); i += columns_.grid_step) {
        put_line(chart_.ticks[i].at, Ink::Grid, h);
      }
    }
    for (const ChartMark& mark : row.marks) is_cell(mark) ? put_cell(mark) : put_mark(mark, h);
    if (chart_.line) put_line(chart_.line->at, Ink::Text, h);
  }

  void put_mark(const ChartMark& mark, float h) {
    const bool is_long = mark.shape == Shape::Bar || mark.shape == Shape::Link;
    const float size = mark.shape == Shape::Link ? kLink
                       : is_long                 ? (is_folded() ? kThinBar : kBar)
                                                 : kPoint;
    const float from = x_of(is_long ? std::min(mark.from, mark.to) : mark.from);
    const float length = x_of(std::max(mark.from, mark.to)) - from;
    const float between = length > 3 && mark.shape == Shape::Bar ? 1 : 0;  // bars that touch
    const float w = is_long ? std::max(1.0F, length - between) : size;
    const float x = is_long ? from : std::clamp(from - size / 2, 0.0F, paper_.width - size);
    picture_.pieces.push_back({.kind = kind_of(mark.shape),
                               .ink = mark.ink,
                               .x = x,
                               .y = y_ + (h - size) / 2,
                               .w = w,
                               .h = size});
  }

  void put_cell(const ChartMark& mark) {
    Piece piece{.kind = Piece::Kind::Cell,
                .ink = mark.ink,
                .x = x_of(mark.from),
                .y = y_,
                .w = x_of(mark.to) - x_of(mark.from) - 2,
                .h = kCell};
    picture_.pieces.push_back(piece);
    const std::size_t first = picture_.pieces.size();
    piece = {
        .ink = on(mark.ink), .x = piece.x + 4, .y = y_, .w = piece.w - 8, .side = Side::Middle};
    const auto put_line = [&](std::string_view words, Letters letters) {
      piece.words = words;
      piece.letters = letters;
      piece.y += put_words(picture_, paper_, piece, 1);
    };
    put_line(mark.words, Letters::Strong);
    if (width_of(mark.more) <= piece.w + 4) put_line(mark.more, Letters::Small);
    if (piece.w >= kLeastForNames) put_line(mark.names, Letters::Small);
    const float rest = kCell - (piece.y - y_);
    for (std::size_t i = first; i < picture_.pieces.size(); ++i) picture_.pieces[i].y += rest / 2;
  }

  // What each shape stands for, one beside the other.
  void put_keys() {
    if (chart_.keys.empty()) return;
    y_ += kSmallGap;
    float x = 0;
    for (const ChartKey& key : chart_.keys) {
      const float wanted = kSwatch + 6 + width_of(key.words);
      if (x > 0 && x + wanted > paper_.width) {
        x = 0;
        y_ += line_of(Letters::Small) + 4;
      }
      picture_.pieces.push_back({.kind = kind_of(key.shape),
                                 .ink = key.ink,
                                 .x = x,
                                 .y = y_ + (line_of(Letters::Small) - kSwatch) / 2,
                                 .w = kSwatch,
                                 .h = kSwatch});
      const float words = x + kSwatch + 6;
      const float h = put(words, paper_.width - words, {key.words}, kLabelLines);
      y_ += std::max(0.0F, h - line_of(Letters::Small));
      x += wanted + kGap;
    }
    y_ += line_of(Letters::Small);
  }

  const Chart& chart_;
  const Paper& paper_;
  const Columns columns_;
  Picture picture_;
  float y_ = 0;
};

}  // namespace

Picture lay_out(const Chart& chart, const Paper& paper) {
  return Layout{chart, paper}.run();
}

}  // namespace core
