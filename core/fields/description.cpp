#include "core/fields/description.h"

#include <algorithm>

namespace core {

std::vector<UnknownMembers::Member>::iterator UnknownMembers::position(std::string_view name) {
  return std::lower_bound(
      members.begin(), members.end(), name, [](const Member& m, auto n) { return m.name < n; });
}

std::size_t RowList::find(std::string_view row_id) const {
  std::size_t index = 0;
  while (index < size() && id(index) != row_id) ++index;
  return index;
}

}  // namespace core
