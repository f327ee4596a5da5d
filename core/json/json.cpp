#include "core/json/json.h"

#include "core/base/check.h"

#include <algorithm>
#include <array>

namespace core {

const Json* Json::find(std::string_view name) const {
  const Object* members = if_object();
  if (members == nullptr) return nullptr;
  for (const Member& member : *members) {
    if (member.first == name) return &member.second;
  }
  return nullptr;
}

std::string_view Json::text_at(std::string_view name, std::string_view otherwise) const {
  const Json* member = find(name);
  const std::string* text = member == nullptr ? nullptr : member->if_string();
  return text == nullptr ? otherwise : std::string_view{*text};
}

Json& Json::add(std::string name, Json value) {
  if (is_null()) value_ = Object{};
  Object* members = if_object();
  CORE_CHECK(members != nullptr);
  members->emplace_back(std::move(name), std::move(value));
  return *this;
}

Json& Json::push(Json value) {
  if (is_null()) value_ = Array{};
  Array* items = if_array();
  CORE_CHECK(items != nullptr);
  items->push_back(std::move(value));
  return *this;
}

bool Json::is_deeper_than(int levels) const {
  const Array* items = if_array();
  const Object* members = if_object();
  if (items == nullptr && members == nullptr) return false;
  if (levels == 0) return true;
  if (items != nullptr) {
    return std::any_of(items->begin(), items->end(), [&](const Json& item) {
      return item.is_deeper_than(levels - 1);
    });
  }
  return std::any_of(members->begin(), members->end(), [&](const Member& member) {
    return member.second.is_deeper_than(levels - 1);
  });
}

std::string_view Json::type_in_words() const {
  constexpr std::array<std::string_view, 7> kWords = {
      "nothing (null)", "yes or no", "a whole number", "a number", "text", "a list", "an object"};
  return kWords[value_.index()];
}

}  // namespace core
