#include "core/base/order.h"

#include <algorithm>
#include <numeric>

namespace core {

std::vector<std::size_t> places_in_order(std::size_t count, const void* list, StandsBefore before) {
  std::vector<std::size_t> order(count);
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::stable_sort(
      order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return before(list, a, b); });
  return order;
}

}  // namespace core
