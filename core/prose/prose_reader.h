// Reads a text (UTF-8, Markdown) into the mentions of its figures, days and notes.
//
// In time linear in the text, without guessing: what could mean two things is left out, or said to be
// malformed. A paragraph is read by itself, so that what is known of one stays known (prose_cache.h).
#pragma once

#include "core/prose/mention.h"

#include <cstddef>
#include <string_view>
#include <vector>

namespace core {

class ProseCache;

// The end of the paragraph that begins at `at`: behind the line end before an empty line, an item of
// a list, a row of a table or a heading.
std::size_t paragraph_end(std::string_view text, std::size_t at);

// Whether a paragraph ends before the line that begins at `line`.
bool begins_paragraph(std::string_view text, std::size_t line);

// Puts the mentions of one paragraph behind those that are there, in the order of the text; they do
// not overlap. At most 4 GB of text.
void read_paragraph(std::string_view paragraph, std::vector<Mention>& mentions);

// The same of all paragraphs, with the bytes counted from the text's beginning.
void read_prose(std::string_view text, std::vector<Mention>& mentions, ProseCache* cache = nullptr);

}  // namespace core
