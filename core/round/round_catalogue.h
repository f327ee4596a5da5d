// The planning rounds that a program has at hand, by id; and the one after the last of them.
#pragma once

#include "core/base/embedded_text.h"
#include "core/base/result.h"
#include "core/round/planning_round.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace core {

// Whether the text can be the id of a round, which names its file: no path leads elsewhere.
bool is_round_id(std::string_view text);

class RoundCatalogue {
 public:
  RoundCatalogue() = default;
  // The name of each text is the round's id.
  explicit RoundCatalogue(std::span<const EmbeddedText> rounds);

  // Adds the text of a round file, or replaces the one of that id; it is read when it is asked for.
  void add(std::string_view id, std::string_view text);

  std::vector<std::string> ids() const;

  // The id of the round that can be carried over from the last: "2027-28" after "2026-27". Empty
  // when no id names years.
  std::string provisional_id() const;

  // The round of that id, or the provisional one. Fails with UnknownRound, naming those that there
  // are, or as read_round does.
  Result<PlanningRound> find(std::string_view id) const;

 private:
  const std::string* last() const;  // the id of the round that ends last, or null

  struct Entry {
    std::string id;
    std::string text;
  };
  std::vector<Entry> entries_;  // ascending by id
};

}  // namespace core
