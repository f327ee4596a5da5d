// A document as one HTML file: no script, nothing fetched, styles for screen and print inside.
#pragma once

#include "core/report/blocks.h"

#include <string>

namespace core {

// Tagged (headings, captions, column and row heads, charts with a text and a table beside them), so
// that the browser's print makes a readable PDF. All text is escaped.
std::string html_of(const Report& report);

}  // namespace core
