// A long text of a plan, which is Markdown, as blocks of a document: headings, paragraphs, lists,
// tables, strong and emphasised words. What else Markdown has is shown as it is typed; nothing is HTML.
#pragma once

#include "core/report/blocks.h"

#include <string_view>
#include <vector>

namespace core {

// Headings in the text stand at `level` (3 to 6) and below.
std::vector<ReportBlock> blocks_of_markdown(std::string_view text, int level);

}  // namespace core
