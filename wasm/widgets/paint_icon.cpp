#include "wasm/widgets/paint.h"
#include "wasm/widgets/ui.h"

#include <span>

namespace widgets {
namespace {

// Icons are strokes on a grid of 16 by 16.
struct Point {
  float x, y;
};

constexpr Point kTick[] = {{3, 8.5F}, {6.5F, 12}, {13, 4.5F}};
constexpr Point kCrossA[] = {{4, 4}, {12, 12}};
constexpr Point kCrossB[] = {{12, 4}, {4, 12}};
constexpr Point kDown[] = {{4, 6}, {8, 10.5F}, {12, 6}};
constexpr Point kUp[] = {{4, 10}, {8, 5.5F}, {12, 10}};
constexpr Point kRight[] = {{6, 4}, {10.5F, 8}, {6, 12}};
constexpr Point kLeft[] = {{10, 4}, {5.5F, 8}, {10, 12}};
constexpr Point kMenuA[] = {{2.5F, 4}, {13.5F, 4}};
constexpr Point kMenuB[] = {{2.5F, 8}, {13.5F, 8}};
constexpr Point kMenuC[] = {{2.5F, 12}, {13.5F, 12}};
constexpr Point kUndoA[] = {{6, 3}, {3, 6}, {6, 9}};
constexpr Point kUndoB[] = {
    {3, 6}, {9.5F, 6}, {12, 7.2F}, {13, 9.5F}, {12, 11.8F}, {9.5F, 13}, {7, 13}};
constexpr Point kRedoA[] = {{10, 3}, {13, 6}, {10, 9}};
constexpr Point kRedoB[] = {
    {13, 6}, {6.5F, 6}, {4, 7.2F}, {3, 9.5F}, {4, 11.8F}, {6.5F, 13}, {9, 13}};
constexpr Point kHandle[] = {{10, 10}, {14, 14}};
constexpr Point kPlusA[] = {{8, 3}, {8, 13}};
constexpr Point kPlusB[] = {{3, 8}, {13, 8}};
constexpr Point kStem[] = {{8, 7}, {8, 11.5F}};
constexpr Point kTriangle[] = {{8, 2}, {14.5F, 13.5F}, {1.5F, 13.5F}, {8, 2}};
constexpr Point kExclamation[] = {{8, 6}, {8, 9.5F}};

class Pen {
 public:
  Pen(const Rect& place, theme::Colour colour)
      : unit_(place.w / 16), x_(place.x), y_(place.y), colour_(packed(colour)) {}

  void stroke(std::span<const Point> points) const {
    ImDrawList* list = ui().draw();
    for (const Point& point : points) list->PathLineTo({x(point.x), y(point.y)});
    list->PathStroke(colour_, ImDrawFlags_None, 1.75F * unit_);
  }
  void circle(float cx, float cy, float radius) const {
    ui().draw()->AddCircle({x(cx), y(cy)}, radius * unit_, colour_, 0, 1.75F * unit_);
  }
  void dot(float cx, float cy, float radius = 1.1F) const {
    ui().draw()->AddCircleFilled({x(cx), y(cy)}, radius * unit_, colour_);
  }

 private:
  float x(float at) const { return x_ + at * unit_; }
  float y(float at) const { return y_ + at * unit_; }
  float unit_, x_, y_;
  ImU32 colour_;
};

}  // namespace

void draw_icon(Icon icon, const Rect& place, theme::Colour colour) {
  const Pen pen{place, colour};
  switch (icon) {
    case Icon::Tick:
      return pen.stroke(kTick);
    case Icon::Cross:
      pen.stroke(kCrossA);
      return pen.stroke(kCrossB);
    case Icon::Down:
      return pen.stroke(kDown);
    case Icon::Right:
      return pen.stroke(kRight);
    case Icon::Up:
      return pen.stroke(kUp);
    case Icon::Left:
      return pen.stroke(kLeft);
    case Icon::Menu:
      pen.stroke(kMenuA);
      pen.stroke(kMenuB);
      return pen.stroke(kMenuC);
    case Icon::Undo:
      pen.stroke(kUndoA);
      return pen.stroke(kUndoB);
    case Icon::Redo:
      pen.stroke(kRedoA);
      return pen.stroke(kRedoB);
    case Icon::Search:
      pen.circle(6.5F, 6.5F, 4.2F);
      return pen.stroke(kHandle);
    case Icon::Info:
      pen.circle(8, 8, 6.3F);
      pen.dot(8, 4.8F);
      return pen.stroke(kStem);
    case Icon::Warning:
      pen.stroke(kTriangle);
      pen.dot(8, 11.5F);
      return pen.stroke(kExclamation);
    case Icon::Plus:
      pen.stroke(kPlusA);
      return pen.stroke(kPlusB);
    case Icon::Dots:
      pen.dot(3.5F, 8, 1.4F);
      pen.dot(8, 8, 1.4F);
      return pen.dot(12.5F, 8, 1.4F);
  }
}

}  // namespace widgets
