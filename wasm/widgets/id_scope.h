// Puts the ids of the widgets inside it under a part of an address.
#pragma once

#include <string_view>

namespace widgets {

// IdScope scheme{"s7"}; … money_field("amount", …) is announced as "…/s7/amount".
class IdScope {
 public:
  explicit IdScope(std::string_view id);
  ~IdScope();
  IdScope(const IdScope&) = delete;
  IdScope& operator=(const IdScope&) = delete;
};

}  // namespace widgets
