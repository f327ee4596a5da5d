// What a check found: a sentence, a place and the figures, for screens, the command line and review.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace core {

enum class Severity : std::uint8_t {
  Error,    // breaks a rule of the round: the plan would be returned
  Warning,  // looks wrong, or rests on a rule that is only recalled
  ToDo,     // not filled in yet
  Info,     // worth knowing
};

// "error", "warning", "to_do", "info".
std::string_view name_of(Severity severity);

struct Finding {
  std::string_view rule = {};  // "stream_overspent"; lives as long as the program
  std::string key = {};  // rule and address: the same finding keeps it from revision to revision
  Severity severity = Severity::Info;
  std::string where = {};  // address
  std::string message = {};
  // How much of the message, from its start, only names the row it is about: "Falls" of
  // "Falls: Provider is empty."
  std::size_t subject_size = 0;
  std::string remedy = {};
  // As texts, where the finding holds one figure against another.
  std::string stated = {};
  std::string recomputed = {};
  std::string difference = {};
  bool is_unverified = false;  // rests on a fact that is recalled, not read
  // The id of the row that accepts it, where the plan has one.
  std::string accepted_in = {};
  std::string accepted_because = {};
  // What it rests on is no longer what was accepted.
  bool is_reopened = false;

  bool is_open() const { return accepted_in.empty() || is_reopened; }

  friend bool operator==(const Finding&, const Finding&) = default;
};

}  // namespace core
