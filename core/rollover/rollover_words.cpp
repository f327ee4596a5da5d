#include "core/rollover/rollover_words.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <utility>

namespace core {
namespace {

// So many texts of the narrative are named one by one.
constexpr std::int64_t kMostTexts = 3;

bool is_of_text(const RolloverNote& note) {
  return note.where.starts_with("sections/");
}

// What is said of several lists in the same words stands there once.
void add(WordList& list, const std::string& words) {
  if (std::find(list.lines.begin(), list.lines.end(), words) == list.lines.end()) {
    list.lines.push_back(words);
  }
}

WordList words_of(const std::vector<RolloverNote>& notes,
                  RolloverKind kind,
                  std::string_view heading) {
  WordList list{std::string{heading}, {}};
  const auto texts = std::count_if(notes.begin(), notes.end(), [&](const RolloverNote& note) {
    return note.kind == kind && is_of_text(note);
  });
  const bool are_told_together = kind == RolloverKind::Dropped && texts > kMostTexts;
  if (are_told_together) {
    list.lines.push_back(count_text(texts) +
                         " texts of the narrative: the new round has no prompts like theirs.");
  }
  for (const RolloverNote& note : notes) {
    const bool is_told = are_told_together && is_of_text(note);
    if (note.kind == kind && !is_told) add(list, note.words);
  }
  return list;
}

}  // namespace

std::vector<WordList> words_of(const std::vector<RolloverNote>& notes) {
  constexpr std::array kHeadings = {std::pair{RolloverKind::Changed, "Begun anew or changed"},
                                    std::pair{RolloverKind::Dropped, "Left in the old plan"},
                                    std::pair{RolloverKind::Carried, "Carried as it is"}};
  std::vector<WordList> lists;
  for (const auto& [kind, heading] : kHeadings) {
    WordList list = words_of(notes, kind, heading);
    if (!list.lines.empty()) lists.push_back(std::move(list));
  }
  return lists;
}

}  // namespace core
