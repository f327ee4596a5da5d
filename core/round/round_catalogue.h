// The planning rounds that a program has at hand, by id.
#pragma once

#include "core/base/embedded_text.h"
#include "core/base/result.h"
#include "core/round/planning_round.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace core {

class RoundCatalogue {
 public:
  RoundCatalogue() = default;
  // The name of each text is the round's id.
  explicit RoundCatalogue(std::span<const EmbeddedText> rounds);

  // Adds the text of a round file, or replaces the one of that id; it is read when it is asked for.
  void add(std::string_view id, std::string_view text);

  std::vector<std::string> ids() const;

  // Fails with UnknownRound, naming those that there are, or as read_round does.
  Result<PlanningRound> find(std::string_view id) const;

 private:
  struct Entry {
    std::string id;
    std::string text;
  };
  std::vector<Entry> entries_;  // ascending by id
};

}  // namespace core
