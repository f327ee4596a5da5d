// A JSON value in memory: members keep their order, numbers keep their digits.
//
// Reading is json_reader.h, writing json_writer.h. This folder alone knows the JSON library.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace core {

class Json {
 public:
  using Array = std::vector<Json>;
  using Member = std::pair<std::string, Json>;
  using Object = std::vector<Member>;
  // A number that is no 64-bit integer, as its text stood: never a double.
  struct Number {
    std::string text;
    friend bool operator==(const Number&, const Number&) = default;
  };

  Json() = default;                                             // null
  Json(bool value) : value_(value) {}                           // NOLINT: values convert
  Json(std::int64_t value) : value_(value) {}                   // NOLINT
  Json(int value) : value_(std::int64_t{value}) {}              // NOLINT
  Json(std::string value) : value_(std::move(value)) {}         // NOLINT
  Json(std::string_view value) : value_(std::string{value}) {}  // NOLINT
  Json(const char* value) : value_(std::string{value}) {}       // NOLINT
  Json(Number value) : value_(std::move(value)) {}              // NOLINT
  Json(Array value) : value_(std::move(value)) {}               // NOLINT
  Json(Object value) : value_(std::move(value)) {}              // NOLINT
  static Json object() { return Json{Object{}}; }
  static Json array() { return Json{Array{}}; }

  bool is_null() const { return std::holds_alternative<std::monostate>(value_); }
  // Each is null when the value is of another type.
  const bool* if_bool() const { return std::get_if<bool>(&value_); }
  const std::int64_t* if_integer() const { return std::get_if<std::int64_t>(&value_); }
  const Number* if_number() const { return std::get_if<Number>(&value_); }
  const std::string* if_string() const { return std::get_if<std::string>(&value_); }
  const Array* if_array() const { return std::get_if<Array>(&value_); }
  const Object* if_object() const { return std::get_if<Object>(&value_); }
  Array* if_array() { return std::get_if<Array>(&value_); }
  Object* if_object() { return std::get_if<Object>(&value_); }

  // The member of an object, null when there is none or this is no object.
  const Json* find(std::string_view name) const;
  // The text of a member, or `otherwise`.
  std::string_view text_at(std::string_view name, std::string_view otherwise = {}) const;

  // Whether lists and objects nest beyond that many levels; 0 is any list or object at all.
  bool is_deeper_than(int levels) const;

  // Appends to an object or array (a null becomes one); the caller keeps names unique.
  Json& add(std::string name, Json value);
  Json& push(Json value);

  // "text", "object", …: for error messages.
  std::string_view type_in_words() const;

  friend bool operator==(const Json&, const Json&) = default;

 private:
  std::variant<std::monostate, bool, std::int64_t, Number, std::string, Array, Object> value_;
};

}  // namespace core
