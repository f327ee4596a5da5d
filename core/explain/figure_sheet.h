// Figures by name, for calculations whose results need no place of their own: each puts its figures
// in, and whoever wants one finds it by its name.
#pragma once

#include "core/base/id_table.h"
#include "core/explain/figure.h"
#include "core/explain/figure_name.h"
#include "core/explain/sink.h"

#include <optional>
#include <string_view>
#include <utility>
#include <vector>

namespace core {

class FigureSheet {
 public:
  // Once for each name. The texts of the name are copied.
  void put(const FigureName& name, Figure figure);

  // Nothing when no figure of that name was put in.
  std::optional<Figure> find(const FigureName& name) const;

  // Must be called after the last put and before the first find.
  void put_in_order();

  friend bool operator==(const FigureSheet& a, const FigureSheet& b) {
    return a.ids_ == b.ids_ && a.entries_ == b.entries_;
  }

 private:
  struct Key {
    FigureKind kind = {};
    Period period = {};
    std::int32_t row = 0;
    std::int32_t sub_row = 0;
    std::int32_t part = 0;
    friend auto operator<=>(const Key&, const Key&) = default;
  };
  struct Entry {
    Key key;
    Figure figure;
    friend bool operator==(const Entry&, const Entry&) = default;
  };

  IdTable ids_;  // of rows, sub rows and parts
  std::vector<Entry> entries_;
};

// Where a calculation puts its figures, and who listens. Calculations that are not asked once a
// budget line take it as it is, and are compiled once instead of once a sink.
class FigureTarget {
 public:
  FigureTarget(FigureSheet& sheet, NoRecording&) : sheet_(sheet) {}
  FigureTarget(FigureSheet& sheet, Recording& recording) : sheet_(sheet), recording_(&recording) {}

  // Whether the figure is the recorded one.
  bool put(const FigureName& name, Figure figure) const;
  void tell(std::string_view formula, std::vector<ExplanationInput> inputs) const;

 private:
  FigureSheet& sheet_;
  Recording* recording_ = nullptr;  // null when nobody listens
};

// Puts a figure in and, when it is the recorded one, tells where it comes from. `inputs` returns the
// std::vector<ExplanationInput>, and is called only then.
template <class Inputs>
void put_figure(FigureTarget target,
                const FigureName& name,
                Figure figure,
                std::string_view formula,
                Inputs&& inputs) {
  if (target.put(name, std::move(figure))) target.tell(formula, inputs());
}

}  // namespace core
