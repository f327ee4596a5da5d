#include "core/checks/text_documents.h"

#include "core/prose/prose_reader.h"
#include "core/prose/text_marks.h"

#include <algorithm>
#include <vector>

namespace core {
namespace {

// A line of its own is the title of what follows.
bool stands_as_title(std::string_view text, const Mention& mention) {
  const std::size_t begin = text.substr(0, mention.begin).rfind('\n') + 1;  // npos + 1 is 0
  const std::size_t end = std::min(text.find('\n', mention.end), text.size());
  const auto is_mark = [](char c) { return c == ' ' || c == '#' || c == '*' || c == ':'; };
  const std::string_view before = text.substr(begin, mention.begin - begin);
  const std::string_view behind = text.substr(mention.end, end - mention.end);
  return std::all_of(before.begin(), before.end(), is_mark) &&
         std::all_of(behind.begin(), behind.end(), is_mark);
}

// "Appendix 1 of the framework".
bool is_of_other_paper(std::string_view text, const Mention& mention) {
  const std::size_t of = end_of_words(text, behind_spaces(text, mention.end), "of");
  if (of == 0) return false;
  const std::size_t article = behind_spaces(text, of);
  return end_of_words(text, article, "this") == 0 && end_of_words(text, article, "our") == 0;
}

std::string_view name_of(std::string_view text, const Mention& mention) {
  return text.substr(mention.noun_begin, mention.noun_end - mention.noun_begin);
}

}  // namespace

bool DocumentNames::misses(std::string_view text, const Mention& mention) {
  if (plan_.documents.empty() || names(name_of(text, mention))) return false;
  return !is_of_other_paper(text, mention) && !stands_as_title(text, mention);
}

bool DocumentNames::names(std::string_view name) {
  if (!has_looked_) look();
  return names_.find(name) != names_.end();
}

// In all that the register and the plan's own sections hold.
void DocumentNames::look() {
  has_looked_ = true;
  for (const RegisteredDocument& row : plan_.documents) {
    for (const std::string* text : {&row.title, &row.place, &row.link, &row.synopsis.text}) {
      add_all_in(*text);
    }
  }
  for (const Section& section : plan_.sections) {
    add_all_in(section.title);
    add_all_in(section.number);
  }
}

void DocumentNames::add_all_in(std::string_view text) {
  std::vector<Mention> mentions;
  read_prose(text, mentions);
  for (const Mention& mention : mentions) {
    if (mention.kind == MentionKind::Document) names_.insert(name_of(text, mention));
  }
}

}  // namespace core
