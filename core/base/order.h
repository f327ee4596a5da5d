// Sorting of short lists: compiled once, where std::stable_sort is several kilobytes for each list.
#pragma once

#include <cstddef>
#include <utility>
#include <vector>

namespace core {

// The places 0 … count - 1 in ascending order of what stands there; equal ones stay as they were.
using StandsBefore = bool (*)(const void* list, std::size_t a, std::size_t b);
std::vector<std::size_t> places_in_order(std::size_t count, const void* list, StandsBefore before);

// `before(a, b)` as for std::stable_sort.
template <class Item, class Before>
void sort_stably(std::vector<Item>& items, const Before& before) {
  struct List {
    const std::vector<Item>& items;
    const Before& before;
  };
  const List list{items, before};
  const std::vector<std::size_t> order =
      places_in_order(items.size(), &list, [](const void* of, std::size_t a, std::size_t b) {
        const List& in = *static_cast<const List*>(of);
        return in.before(in.items[a], in.items[b]);
      });
  std::vector<Item> sorted;
  sorted.reserve(items.size());
  for (const std::size_t place : order) sorted.push_back(std::move(items[place]));
  items = std::move(sorted);
}

}  // namespace core
