// A figure that the document states, held against the recomputed one. Neither silently wins.
#pragma once

#include "core/explain/figure.h"
#include "core/plan/plan.h"

#include <cstdint>
#include <optional>
#include <string_view>

namespace core {

// What a stated figure may differ by, because it is rounded or made of rounded figures.
enum class Tolerance : std::uint8_t {
  None,           // it cannot be compared
  Pound,          // amounts in whole pounds: one pound
  Penny,          // amounts with pence: none
  HalfShownUnit,  // amounts in thousands or millions: half of the last digit shown
  ShownDigits,    // the recomputed figure, rounded half up, must show the same digits
  RoundedInputs,  // an average or sum: what the rounding of its inputs and itself can explain
  Words,          // the same words
};

// "to the pound", "as far as the rounding of the months can explain".
std::string_view text_of(Tolerance tolerance);

struct StatedComparison {
  std::int32_t row = 0;  // index in Plan::stated
  // The figure at the row's address; nothing when there is none.
  std::optional<Figure> recomputed = {};
  // What was understood of the text as written: pounds, per cent or a plain number.
  std::optional<Ratio> stated = {};
  std::optional<Ratio> difference = {};  // stated less recomputed
  Tolerance tolerance = Tolerance::None;
  std::optional<bool> agrees = {};  // nothing when it cannot be compared

  friend bool operator==(const StatedComparison&, const StatedComparison&) = default;
};

// `slack` is what the rounding of the figure's own inputs can explain; zero for exact figures.
StatedComparison compare_stated(const StatedFigure& stated,
                                const std::optional<Figure>& recomputed,
                                const Ratio& slack = {});

// The number in a stated text, in pounds, per cent or plain: "£9.5m", "-11.8%", "31.8", "four".
// Nothing when there is none.
struct StatedNumber {
  Ratio value;
  int decimals = 0;       // that it shows, in its unit
  int power_of_unit = 0;  // 3 for thousands, 6 for millions
};
std::optional<StatedNumber> stated_number(const StatedFigure& stated);

}  // namespace core
