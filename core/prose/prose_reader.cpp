#include "core/prose/prose_reader.h"

#include "core/prose/prose_cache.h"
#include "core/prose/prose_scan.h"
#include "core/prose/text_marks.h"

#include <algorithm>

namespace core {
namespace {

bool begins_block(std::string_view line) {
  std::size_t at = 0;
  while (at < line.size() && (line[at] == ' ' || line[at] == '\t')) ++at;
  const char c = char_at(line, at);
  if (at == line.size() || c == '\n' || c == '\r') return true;
  if (c == '|' || c == '#' || c == '>') return true;
  const bool is_item = (c == '-' || c == '*' || c == '+') && char_at(line, at + 1) == ' ';
  if (is_item) return true;
  const std::size_t number = at;
  while (digit_at(line, at)) ++at;
  return at > number && at < number + 4 && (char_at(line, at) == '.' || char_at(line, at) == ')') &&
         char_at(line, at + 1) == ' ';
}

}  // namespace

bool begins_paragraph(std::string_view text, std::size_t line) {
  return begins_block(text.substr(std::min(line, text.size())));
}

std::size_t paragraph_end(std::string_view text, std::size_t at) {
  for (;;) {
    const std::size_t line_end = text.find('\n', at);
    if (line_end == std::string_view::npos) return text.size();
    at = line_end + 1;
    if (begins_paragraph(text, at)) return at;
  }
}

void read_paragraph(std::string_view paragraph, std::vector<Mention>& mentions) {
  ProseScan{paragraph, mentions}.run();
}

void read_prose(std::string_view text, std::vector<Mention>& mentions, ProseCache* cache) {
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = paragraph_end(text, at);
    const std::string_view paragraph = text.substr(at, end - at);
    const std::size_t first = mentions.size();
    if (cache != nullptr) {
      cache->read(paragraph, mentions);
    } else {
      read_paragraph(paragraph, mentions);
    }
    for (std::size_t i = first; i < mentions.size(); ++i) {
      const auto offset = static_cast<std::uint32_t>(at);
      mentions[i].begin += offset;
      mentions[i].end += offset;
      if (mentions[i].noun_end == 0) continue;
      mentions[i].noun_begin += offset;
      mentions[i].noun_end += offset;
    }
    at = end;
  }
}

}  // namespace core
