#include "core/fields/description.h"

#include <algorithm>

namespace core {

std::vector<UnknownMembers::Member>::iterator UnknownMembers::position(std::string_view name) {
  return std::lower_bound(
      members.begin(), members.end(), name, [](const Member& m, auto n) { return m.name < n; });
}

std::size_t RowList::find(std::string_view row_id) const {
  // From the end: what is asked for most by far, row after row, is the row that was added last.
  for (std::size_t index = size(); index > 0; --index) {
    if (id(index - 1) == row_id) return index - 1;
  }
  return size();
}

}  // namespace core
