// Any list or part of a plan, drawn from its description: a table of the rows, the one that is
// chosen in full with the lists inside it, and ways to add a row and take one out.
//
// Screens of their own (funding, schemes, metrics) show through it what they have no place for.
#pragma once

#include "wasm/views/grid.h"
#include "wasm/views/part_items.h"
#include "wasm/views/series_table.h"

#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace app {

// What is kept for the lists, parts and series of one screen, by address.
struct PartViewState {
  struct Rows {
    Grid grid;
    std::vector<widgets::Column> columns;  // by the ids of the fields
  };
  struct Part {
    std::optional<GridKey> key;
    std::vector<PartItem> items;
    std::string name;
  };
  std::string plan;  // whose they are
  std::map<std::string, Rows, std::less<>> lists;
  std::map<std::string, Part, std::less<>> parts;
  std::map<std::string, SeriesTable, std::less<>> series;
  std::map<std::string, std::string, std::less<>> chosen;  // the id of a row, by its list
};

// Chooses every row on the way to the address, and says which node the focus should go to: the field,
// the first of a row, the button that adds to a list.
std::string focus_part(PartViewState& state, const ViewContext& ctx, std::string_view address);

struct PartOptions {
  // Patterns of the fields that the screen shows by itself. A list with such fields is grown and
  // shortened there; here only the rest of its rows is shown.
  std::span<const std::string_view> without = {};
  std::string_view title = {};  // of the card; when empty, the name of the list or part
};

// A card with the list ("risks") or part ("risk_sharing") of that address.
void draw_part_card(const ViewContext& ctx,
                    PartViewState& state,
                    std::string_view address,
                    const PartOptions& options = {});

// The fields and lists of a row or part, inside whatever is open.
void draw_part_items(const ViewContext& ctx,
                     PartViewState& state,
                     const std::string& address,
                     const PartOptions& options = {});

}  // namespace app
