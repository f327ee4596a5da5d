// Containers: they decide where widgets go and how the page folds when there is little room.
// Each is a scope: what is drawn while it lives is inside it. None takes pixel positions.
#pragma once

#include "wasm/widgets/rect.h"

#include <initializer_list>
#include <string_view>

namespace widgets {

enum class Gap : unsigned char { None, Small, Medium, Large };

// One under the other.
class Stack {
 public:
  explicit Stack(Gap gap = Gap::Small);
  ~Stack();
  Stack(const Stack&) = delete;
  Stack& operator=(const Stack&) = delete;
};

// One beside the other, going on in the next line when there is no room: toolbars, tags, buttons.
// With an id it may stand at the right edge.
class Line {
 public:
  explicit Line(Gap gap = Gap::Small);
  enum class Side : bool { Left, Right };
  Line(std::string_view id, Side side, Gap gap = Gap::Small);
  ~Line();
  Line(const Line&) = delete;
  Line& operator=(const Line&) = delete;

 private:
  std::string_view id_ = {};
};

// Announced as a toolbar by its name; flows like a Line.
class Toolbar {
 public:
  Toolbar(std::string_view id, std::string_view name);
  ~Toolbar();
  Toolbar(const Toolbar&) = delete;
  Toolbar& operator=(const Toolbar&) = delete;
};

// Columns with these weights, each thing drawn inside taking the next cell, row after row. When a
// column would be narrower than `min_width` (CSS pixels at 100 % text) there are fewer columns,
// all equal; at last one. Cards in a row are equally high.
class Columns {
 public:
  Columns(std::string_view id, std::initializer_list<float> weights, float min_width = 240);
  ~Columns();
  Columns(const Columns&) = delete;
  Columns& operator=(const Columns&) = delete;
};

// Fields in one, two or three columns, as many as have room. Each field is one cell; a Stack or
// `WideRow` makes one of several.
class FormGrid {
 public:
  explicit FormGrid(std::string_view id, int most_columns = 2);
  ~FormGrid();
  FormGrid(const FormGrid&) = delete;
  FormGrid& operator=(const FormGrid&) = delete;
};

// A white box with a heading, announced as a group by its title.
struct CardOptions {
  std::string_view note = {};  // secondary words at the right of the title
  std::string_view link = {};  // or a link there; ask link_pressed()
  bool accent = false;         // a blue edge on top: one of several doors
  bool flush = false;          // no padding: for a table that fills it
  int level = 2;               // of the heading
};
class Card {
 public:
  // An empty title draws and announces none; the card is then named by `name`.
  Card(std::string_view id, std::string_view title, const CardOptions& options = {});
  ~Card();
  Card(const Card&) = delete;
  Card& operator=(const Card&) = delete;

  bool link_pressed() const { return link_pressed_; }

 private:
  void draw_header(std::string_view title, const CardOptions& options);

  void* stretch_;  // the boxes of the card, drawn before its height is known
  float padding_ = 0;
  bool link_pressed_ = false;
};

// A part of a page with a heading of level 2, announced as a region.
class Section {
 public:
  Section(std::string_view id, std::string_view title);
  ~Section();
  Section(const Section&) = delete;
  Section& operator=(const Section&) = delete;
};

// The head of a page: title, a line of secondary words, and, drawn while it lives, the actions of
// the page at its right (below on narrow screens).
class PageHeader {
 public:
  explicit PageHeader(std::string_view title, std::string_view subtitle = {});
  ~PageHeader();
  PageHeader(const PageHeader&) = delete;
  PageHeader& operator=(const PageHeader&) = delete;

 private:
  Rect head_;
  bool beside_ = false;
};

// Room between things, where a Gap is not enough.
void space(Gap gap = Gap::Medium);
// A hairline across.
void divider();

}  // namespace widgets
