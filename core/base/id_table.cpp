#include "core/base/id_table.h"

namespace core {
namespace {

// FNV-1a: short ids, no need to withstand more than chance.
std::uint32_t hash_of(std::string_view id) {
  std::uint32_t hash = 2'166'136'261u;
  for (const char c : id) hash = (hash ^ static_cast<unsigned char>(c)) * 16'777'619u;
  return hash;
}

constexpr std::size_t kFewestSlots = 16;

}  // namespace

void IdTable::reserve(std::size_t count) {
  ids_.reserve(count);
  make_room(count);
}

void IdTable::make_room(std::size_t count) {
  std::size_t wanted = slots_.empty() ? kFewestSlots : slots_.size();
  while (wanted < 2 * count) wanted *= 2;
  if (wanted == slots_.size()) return;
  slots_.assign(wanted, kNone);
  for (std::size_t i = ids_.size(); i-- > 0;) {
    slots_[slot_of(ids_[i])] =
        static_cast<std::int32_t>(i);  // backwards: the first of equals stays
  }
}

std::size_t IdTable::slot_of(std::string_view id) const {
  const std::size_t mask = slots_.size() - 1;
  std::size_t slot = hash_of(id) & mask;
  while (slots_[slot] != kNone && ids_[static_cast<std::size_t>(slots_[slot])] != id) {
    slot = (slot + 1) & mask;
  }
  return slot;
}

std::int32_t IdTable::add(std::string_view id) {
  const std::int32_t known = find(id);
  return known == kNone ? append(id) : known;
}

std::int32_t IdTable::append(std::string_view id) {
  make_room(ids_.size() + 1);
  const std::size_t slot = slot_of(id);
  const auto index = static_cast<std::int32_t>(ids_.size());
  if (slots_[slot] == kNone) slots_[slot] = index;
  ids_.emplace_back(id);
  return index;
}

std::int32_t IdTable::find(std::string_view id) const {
  return slots_.empty() ? kNone : slots_[slot_of(id)];
}

}  // namespace core
