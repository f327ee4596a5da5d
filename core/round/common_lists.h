// The lists that are the workbook's own and the same in every planning round: statuses, kinds and
// ratings. A list of the same id in a round takes the place of one of these.
#pragma once

#include <span>
#include <string_view>

namespace core {

struct CommonChoice {
  std::string_view id;
  std::string_view label;
};

// Empty for a list that is not one of these.
std::span<const CommonChoice> common_list(std::string_view list);

}  // namespace core
