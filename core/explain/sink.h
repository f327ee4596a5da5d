// What listens to a calculation. Calculations are written once, as templates over a sink: with
// NoRecording they only compute; with Recording they also tell where one figure comes from.
#pragma once

#include "core/explain/explanation.h"
#include "core/explain/figure_name.h"

#include <string>
#include <string_view>
#include <utility>

namespace core {

// The fast path: no address is built and nothing is carried.
struct NoRecording {
  static constexpr bool kRecords = false;
};

// Keeps the inputs and the formula of one target figure, and of no other.
class Recording {
 public:
  static constexpr bool kRecords = true;

  explicit Recording(const FigureName& target) : target_(target) {}

  bool wants(const FigureName& figure) const { return figure == target_; }
  void add_input(ExplanationInput input);
  void set_formula(std::string_view formula) { explanation_.formula = formula; }
  void set_note(std::string note) { explanation_.note = std::move(note); }

  const Explanation& explanation() const { return explanation_; }

 private:
  FigureName target_;
  Explanation explanation_ = {};
};

// `make` returns the ExplanationInput, and is called only when the figure is the recorded one.
template <class Sink, class Make>
void record_input(Sink& sink, const FigureName& figure, Make&& make) {
  if constexpr (Sink::kRecords) {
    if (sink.wants(figure)) sink.add_input(make());
  }
}

template <class Sink>
void record_formula(Sink& sink, const FigureName& figure, std::string_view formula) {
  if constexpr (Sink::kRecords) {
    if (sink.wants(figure)) sink.set_formula(formula);
  }
}

template <class Sink, class Make>
void record_note(Sink& sink, const FigureName& figure, Make&& make) {
  if constexpr (Sink::kRecords) {
    if (sink.wants(figure)) sink.set_note(make());
  }
}

}  // namespace core
