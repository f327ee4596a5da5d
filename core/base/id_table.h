// Ids in the order they were added, each found again at once.
//
// Calculations turn the ids of a plan into small indexes once, and then work on flat arrays.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace core {

class IdTable {
 public:
  static constexpr std::int32_t kNone = -1;

  void reserve(std::size_t count);

  // The index of the id, which is added when it is new.
  std::int32_t add(std::string_view id);
  // Always the next index, so that the table follows a list of rows; the first of equal ids is found.
  std::int32_t append(std::string_view id);

  // kNone when the id was never added.
  std::int32_t find(std::string_view id) const;

  std::size_t size() const { return ids_.size(); }
  const std::string& id(std::int32_t index) const { return ids_[static_cast<std::size_t>(index)]; }

  friend bool operator==(const IdTable& a, const IdTable& b) { return a.ids_ == b.ids_; }

 private:
  // The slot that holds the id, or the empty one where it belongs.
  std::size_t slot_of(std::string_view id) const;
  void make_room(std::size_t count);

  std::vector<std::string> ids_;
  std::vector<std::int32_t> slots_;  // a power of two of them, at most half taken
};

}  // namespace core
