// What a function returns that can fail: a value, or an Error that a person can act on.
//
// The interface follows std::expected, so that it can be swapped for it later.
#pragma once

#include "core/base/check.h"

#include <optional>
#include <string>
#include <type_traits>
#include <utility>
#include <variant>

namespace core {

enum class ErrorCode {
  BadText,         // text that is not what its field asks for
  OutOfRange,      // understood, but beyond the bounds
  UnknownAddress,  // nothing stands at that address
  WrongKind,       // a value of another kind than the field's
  StaleBefore,     // the plan no longer holds what an edit says it changes
  DuplicateId,
  RowNotEmpty,
  BadJson,
  NotUtf8,
  TooLarge,
  TooDeep,
  WrongShape,   // JSON that parses but is no plan, round or edit
  NewerFormat,  // written by a later version of the workbook
  UnknownRound,
  NotADatabase,
  Corrupt,
  NotFound,
  Full,
  ReadOnly,
  WrongUse,
  InputOutput,
};

// The snake_case name that the command line and logs print: "bad_text".
const char* name_of(ErrorCode code);

// `where` is an address (core/fields/address.h), or a JSON pointer or "line 3, column 7" for text
// that does not parse; empty when the whole input is meant. `remedy` says what to do next.
struct [[nodiscard]] Error {
  ErrorCode code = ErrorCode::BadText;
  std::string message = {};
  std::string where = {};
  std::string remedy = {};

  friend bool operator==(const Error&, const Error&) = default;
};

// One line for a log or stderr: "where: message remedy".
std::string text_of(const Error& error);

template <class T>
class [[nodiscard]] Result {
 public:
  using value_type = T;

  // Implicit on purpose, so that a function returns a value or an Error as it stands.
  Result(T value) : state_(std::in_place_index<0>, std::move(value)) {}      // NOLINT
  Result(Error error) : state_(std::in_place_index<1>, std::move(error)) {}  // NOLINT

  bool has_value() const { return state_.index() == 0; }
  explicit operator bool() const { return has_value(); }

  // Reading the half that is not there is a broken promise of the caller.
  const T& value() const& {
    CORE_CHECK(has_value());
    return *std::get_if<0>(&state_);
  }
  T& value() & {
    CORE_CHECK(has_value());
    return *std::get_if<0>(&state_);
  }
  T&& value() && {
    CORE_CHECK(has_value());
    return std::move(*std::get_if<0>(&state_));
  }
  const Error& error() const {
    CORE_CHECK(!has_value());
    return *std::get_if<1>(&state_);
  }

  const T& operator*() const& { return value(); }
  T& operator*() & { return value(); }
  T&& operator*() && { return std::move(*this).value(); }
  const T* operator->() const { return &value(); }
  T* operator->() { return &value(); }

  T value_or(T other) const { return has_value() ? value() : std::move(other); }

 private:
  std::variant<T, Error> state_;
};

// Success without a value, or an Error.
template <>
class [[nodiscard]] Result<void> {
 public:
  Result() = default;
  Result(Error error) : error_(std::move(error)) {}  // NOLINT: as above

  bool has_value() const { return !error_.has_value(); }
  explicit operator bool() const { return has_value(); }
  const Error& error() const {
    CORE_CHECK(!has_value());
    return *error_;
  }

 private:
  std::optional<Error> error_;
};

using Status = Result<void>;

}  // namespace core

#define CORE_JOIN_INNER(a, b) a##b
#define CORE_JOIN(a, b) CORE_JOIN_INNER(a, b)
#define ASSIGN_OR_RETURN_INNER(result, declaration, expression) \
  auto result = (expression);                                   \
  if (!result.has_value()) return result.error();               \
  declaration = *std::move(result)

// Declares or assigns the value, or returns the error: ASSIGN_OR_RETURN(Plan plan, read(text));
#define ASSIGN_OR_RETURN(declaration, expression) \
  ASSIGN_OR_RETURN_INNER(CORE_JOIN(result_of_line_, __LINE__), declaration, expression)

#define RETURN_IF_ERROR(expression) \
  if (auto status_of_line = (expression); !status_of_line.has_value()) return status_of_line.error()
