#include "core/explain/sink.h"

namespace core {

void Recording::add_input(ExplanationInput input) {
  if (input.value.empty()) ++explanation_.empty_inputs;
  explanation_.inputs.push_back(std::move(input));
}

}  // namespace core
