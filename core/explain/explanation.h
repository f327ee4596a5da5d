// Where a figure comes from: its formula in words, and each input that made it.
#pragma once

#include "core/explain/figure.h"

#include <string>
#include <vector>

namespace core {

struct ExplanationInput {
  std::string address;  // of a field or of another figure; empty for what has none
  std::string label;
  std::string value;   // "£1,694,916"; empty when the input is empty
  std::string weight;  // how it enters: "+", "−", "× 30 days", "× 40% (NHS share)"
  std::string note = {};
  // What the input adds to a figure that is a sum; those of all inputs add up to it.
  std::optional<Ratio> contribution = {};

  friend bool operator==(const ExplanationInput&, const ExplanationInput&) = default;
};

struct Explanation {
  std::string address;
  std::string label;
  std::string value;    // as shown; empty when the figure is empty
  std::string formula;  // in words
  std::vector<ExplanationInput> inputs;
  std::int32_t empty_inputs = 0;
  std::string note;
  Figure figure;

  friend bool operator==(const Explanation&, const Explanation&) = default;
};

}  // namespace core
