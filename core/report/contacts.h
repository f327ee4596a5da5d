// How people are reached, left out of a document that may be published.
#pragma once

#include "core/report/blocks.h"

#include <string>
#include <string_view>

namespace core {

// E-mail addresses and telephone numbers of the United Kingdom in a text give way to words that say so.
// A number begins with 0 and has 10 or 11 digits, or with +44 and has 11 to 13, in groups. Amounts and
// dates are not taken for one.
std::string without_contacts(std::string_view text);

// In all words, lists, tables and charts of it.
void leave_out_contacts(Report& report);

}  // namespace core
