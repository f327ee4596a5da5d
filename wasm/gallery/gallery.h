// All widgets on three pages, for looking at them and for tests.
#pragma once

#include <string>

namespace gallery {

enum class Page { Overview, Schemes, Controls };

struct State {
  Page page = Page::Overview;
  bool navigation_open = false;
  bool aside = true;
  bool dialog = false;
  bool ticked = true;
  int rows = 13;
  int selected = 4;
  std::string amount = "2341354";
  std::string amount_error;
  std::string name = "Intermediate services including reablement";
  std::string kind = "community";
  std::string notes = "Home first brings people home the day they are well enough.";
  std::string search;
};

void draw(State& state);

}  // namespace gallery
