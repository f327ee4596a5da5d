#include "core/chart/chart_layout.h"

#include <algorithm>
#include <utility>

namespace core {
namespace {

constexpr float kGap = 12, kSmallGap = 8, kBar = 16, kThinBar = 10, kPoint = 14, kSwatch = 12;
constexpr float kLink = 2, kCell = 64, kFold = 480, kLeastSlot = 20, kLeastForNames = 100;
constexpr float kMostOfLabels = 0.34F;
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
  Layout(const Chart& chart, const Paper& paper) : chart_(chart), paper_(paper) {
    float labels = 0;
    for (const ChartRow& row : chart.rows) {
      labels = std::max(labels, width_of(Letters::Normal, row.label));
      const float words = width_of(words_letters(), row.words);
      (is_right() ? words_ : labels) = std::max(is_right() ? words_ : labels, words);
      for (const ChartMark& mark : row.marks) has_cells_ = has_cells_ || is_cell(mark);
    }
    is_folded_ = paper.width < kFold && !has_cells_;
    words_ = std::min(words_, paper.width / 2);
    const float right = words_ > 0 ? words_ + kGap : 0;
    labels_ = is_folded_ ? paper.width - right : std::min(labels, paper.width * kMostOfLabels);
    left_ = is_folded_ ? 0 : labels_ + kGap;
    room_ = paper.width - left_ - (is_folded_ ? 0 : right);
  }

  Picture run() {
    if (!chart_.axes.empty())
      y_ += put(Letters::Small, 0, paper_.width, chart_.axes, kWordLines) + 4;
    choose_ticks();
    if (chart_.line) put_over(*chart_.line, Ink::Text);
    for (std::size_t i = 0; i < chart_.ticks.size(); i += step_) {
      put_over(chart_.ticks[i], Ink::Secondary);
      y_ -= line_of(Letters::Small);
    }
    if (!chart_.ticks.empty()) y_ += line_of(Letters::Small) + 4;
    for (const ChartRow& row : chart_.rows) put_row(row);
    put_keys();
    picture_.height = y_;
    return std::move(picture_);
  }

 private:
  bool is_right() const { return chart_.words_at == WordsAt::Right; }
  Letters words_letters() const { return is_right() ? Letters::Normal : Letters::Small; }
  float width_of(Letters letters, std::string_view words) const {
    return words.empty() ? 0 : paper_.text_width(letters, words) + 1;
  }
  float x_of(double at) const { return left_ + static_cast<float>(at) * room_; }

  float put(Letters letters, float x, float w, std::string_view words, int most) {
    const Ink ink = letters == Letters::Small ? Ink::Secondary : Ink::Text;
    const Piece place{.ink = ink, .x = x, .y = y_, .w = w, .words = words, .letters = letters};
    return put_words(picture_, paper_, place, most);
  }

  // Where words over the axis begin, moved inside the paper.
  float start_of(const ChartTick& tick) const {
    const float width = width_of(Letters::Small, tick.words);
    return std::clamp(x_of(tick.at) - width / 2, 0.0F, std::max(0.0F, paper_.width - width));
  }

  // As many of the ticks are named as do not touch: of a few the first and the last, of months those
  // that come again each year.
  void choose_ticks() {
    const std::size_t count = chart_.ticks.size();
    for (step_ = 1; step_ < count; ++step_) {
      constexpr std::size_t kFew = 8, kMonths = 12;
      bool fits = count <= kFew ? (count - 1) % step_ == 0 : kMonths % step_ == 0;
      for (std::size_t i = 0; i + step_ < count; i += step_) {
        const float end =
            start_of(chart_.ticks[i]) + width_of(Letters::Small, chart_.ticks[i].words);
        fits = fits && end + kSmallGap <= start_of(chart_.ticks[i + step_]);
      }
      if (fits) break;
    }
    const float slot = room_ / static_cast<float>(std::max<std::size_t>(count, 1));
    grid_step_ = slot >= kLeastSlot ? 1 : step_;
  }

  void put_over(const ChartTick& tick, Ink ink) {
    const float width = width_of(Letters::Small, tick.words);
    picture_.pieces.push_back({.ink = ink,
                               .x = start_of(tick),
                               .y = y_,
                               .w = width,
                               .h = line_of(Letters::Small),
                               .words = tick.words,
                               .letters = Letters::Small});
    y_ += line_of(Letters::Small);
  }

  void put_line(double at, Ink ink, float h) {
    picture_.pieces.push_back(
        {.kind = Piece::Kind::Line, .ink = ink, .x = x_of(at), .y = y_, .w = 1, .h = h});
  }

  // The label and, where they stand there, the words; returns their height.
  float put_side(const ChartRow& row) {
    const float top = y_;
    y_ += put(Letters::Normal, 0, labels_, row.label, kLabelLines);
    if (!is_right() && !row.words.empty()) {
      y_ += put(Letters::Small, 0, labels_, row.words, kWordLines);
      picture_.pieces.back().ink = row.ink;
    }
    const float height = y_ - top;
    y_ = top;
    return height;
  }

  void put_right(const ChartRow& row, float h) {
    if (!is_right() || row.words.empty()) return;
    picture_.pieces.push_back({.ink = row.ink,
                               .x = paper_.width - words_,
                               .y = y_,
                               .w = words_,
                               .h = h,
                               .words = row.words,
                               .side = Side::Right});
  }

  void put_row(const ChartRow& row) {
    const std::size_t first = picture_.pieces.size();
    const float side = put_side(row);
    const float marks = has_cells_ ? kCell : is_folded_ ? kPoint : kBar;
    if (is_folded_) {
      put_right(row, line_of(Letters::Normal));
      y_ += side + 4;
      put_marks(row, marks);
      y_ += marks + kGap;
      return;
    }
    const float height = std::max(side, marks) + (has_cells_ ? 2 : is_right() ? 6 : kSmallGap);
    for (std::size_t i = first; i < picture_.pieces.size(); ++i) {
      picture_.pieces[i].y += (height - side) / 2;
    }
    put_right(row, height);
    put_marks(row, height);
    y_ += height;
  }

  void put_marks(const ChartRow& row, float h) {
    if (!has_cells_) {
      for (std::size_t i = 0; i < chart_.ticks.size(); i += grid_step_) {
        put_line(chart_.ticks[i].at, Ink::Grid, h);
      }
    }
    for (const ChartMark& mark : row.marks) is_cell(mark) ? put_cell(mark) : put_mark(mark, h);
    if (chart_.line) put_line(chart_.line->at, Ink::Text, h);
  }

  void put_mark(const ChartMark& mark, float h) {
    const bool is_long = mark.shape == Shape::Bar || mark.shape == Shape::Link;
    const float size = mark.shape == Shape::Link ? kLink
                       : is_long                 ? (is_folded_ ? kThinBar : kBar)
                                                 : kPoint;
    const float x = x_of(std::min(mark.from, mark.to));
    const float to = x_of(std::max(mark.from, mark.to));
    picture_.pieces.push_back(
        {.kind = kind_of(mark.shape),
         .ink = mark.ink,
         .x = is_long ? x : std::clamp(x - size / 2, 0.0F, paper_.width - size),
         .y = y_ + (h - size) / 2,
         .w = is_long ? std::max(1.0F, to - x) : size,
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
    if (width_of(Letters::Small, mark.more) <= piece.w + 4) put_line(mark.more, Letters::Small);
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
      const float wanted = kSwatch + 6 + width_of(Letters::Small, key.words);
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
      const float h = put(Letters::Small, words, paper_.width - words, key.words, kLabelLines);
      y_ += std::max(0.0F, h - line_of(Letters::Small));
      x += wanted + kGap;
    }
    y_ += line_of(Letters::Small);
  }

  const Chart& chart_;
  const Paper& paper_;
  Picture picture_;
  bool has_cells_ = false, is_folded_ = false;
  float labels_ = 0, words_ = 0;  // widths
  float left_ = 0, room_ = 0;     // of the marks
  float y_ = 0;
  std::size_t step_ = 1, grid_step_ = 1;
};

}  // namespace

Picture lay_out(const Chart& chart, const Paper& paper) {
  return Layout{chart, paper}.run();
}

}  // namespace core
