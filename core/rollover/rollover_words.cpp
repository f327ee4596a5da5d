#include "core/rollover/rollover_words.h"

#include <array>
#include <utility>

namespace core {

std::vector<WordList> words_of(const std::vector<RolloverNote>& notes) {
  constexpr std::array kHeadings = {std::pair{RolloverKind::Changed, "Begun anew or changed"},
                                    std::pair{RolloverKind::Dropped, "Left in the old plan"},
                                    std::pair{RolloverKind::Carried, "Carried as it is"}};
  std::vector<WordList> lists;
  for (const auto& [kind, heading] : kHeadings) {
    WordList list{heading, {}};
    for (const RolloverNote& note : notes) {
      if (note.kind == kind) list.lines.push_back(note.words);
    }
    if (!list.lines.empty()) lists.push_back(std::move(list));
  }
  return lists;
}

}  // namespace core
