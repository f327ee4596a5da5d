// Names and what they stand for, in two columns: "2018-19  2,213,000".
#pragma once

#include "wasm/widgets/text.h"

#include <initializer_list>
#include <span>
#include <string_view>

namespace widgets {

struct Definition {
  std::string_view name, value;
  TextStyle value_style = kDense;
};

enum class ValueSide : bool { Left, Right };

// With lines between. Values stand at the right edge or after the widest name.
void definition_list(std::span<const Definition> definitions, ValueSide side = ValueSide::Right);
inline void definition_list(std::initializer_list<Definition> definitions,
                            ValueSide side = ValueSide::Right) {
  definition_list(std::span<const Definition>{definitions.begin(), definitions.size()}, side);
}

}  // namespace widgets
