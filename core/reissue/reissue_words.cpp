#include "core/reissue/reissue_words.h"

#include <string>
#include <utility>

namespace core {
namespace {

std::string or_nothing(const std::string& text) {
  return text.empty() ? std::string{"nothing"} : text;
}

std::string changed_words(const std::string& before, const std::string& after) {
  return or_nothing(before) + " becomes " + or_nothing(after);
}

std::string line_of(const RoundDifference& each) {
  const bool is_changed = each.kind == DifferenceKind::Changed;
  return each.what + ": " +
         (is_changed ? changed_words(each.before, each.after) : std::string{name_of(each.kind)});
}
std::string line_of(const ReissueNote& note) {
  return note.words;
}
std::string line_of(const FigureMove& each) {
  return each.what + ": " + changed_words(each.before, each.after);
}
std::string line_of(const Finding& finding) {
  switch (finding.severity) {
    case Severity::Error:
      return "To mend: " + finding.message;
    case Severity::Warning:
      return "To look at: " + finding.message;
    case Severity::ToDo:
      return "To do: " + finding.message;
    case Severity::Info:
      break;
  }
  return finding.message;
}

template <class Each>
void add(std::vector<WordList>& lists, const char* heading, const std::vector<Each>& all) {
  if (all.empty()) return;
  WordList list{heading, {}};
  list.lines.reserve(all.size());
  for (const Each& each : all) list.lines.push_back(line_of(each));
  lists.push_back(std::move(list));
}

}  // namespace

std::vector<WordList> words_of(const Reissue& of) {
  std::vector<WordList> lists;
  add(lists, "The files", of.revisions);
  add(lists, "What the file says otherwise", of.round);
  add(lists, "Added to the plan", of.added);
  add(lists, "Kept, though the file no longer has it", of.unknown);
  add(lists, "Your own changes, which still stand", of.overridden);
  add(lists, "Figures that change", of.figures);
  add(lists, "Findings that come", of.raised);
  add(lists, "Findings that go", of.cleared);
  return lists;
}

}  // namespace core
