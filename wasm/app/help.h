// What the workbook can say of the fields of a plan and of the terms of its trade. The words lie beside
// the program (assets/help) and are fetched when they are first asked for.
#pragma once

#include "core/base/result.h"
#include "core/json/json.h"

#include <string>
#include <string_view>
#include <vector>

namespace app {

inline constexpr std::string_view kHelpPath = "assets/help/help.json";

struct Help {
  core::Json words;  // null until they are there
  bool is_asked = false;
  std::string failure = {};  // why they could not be fetched
};

// Fails when the bytes are no help.
core::Result<core::Json> read_help(std::string_view bytes);

// What a field is, by its pattern ("schemes/lines/amount"): the words of its own, else those for all
// fields with that last step. Empty when there are none.
std::string_view help_on(const core::Json& help, std::string_view pattern);

// A term of the glossary, its texts inside the help. The name begins with the short form: "DFG,
// Disabled Facilities Grant".
struct Term {
  std::string_view id, name, meaning;
};

// In the order of the file, which is that of their names.
std::vector<Term> terms_of(const core::Json& help);
// Those that the help on a field speaks of.
std::vector<Term> terms_on(const core::Json& help, std::string_view pattern);

}  // namespace app
