// The findings of a plan by how urgent they are and then by what they have in common, made ready to
// be drawn: said once is what all of a group share, each line says only what is its own.
#pragma once

#include "wasm/views/finding_words.h"
#include "wasm/views/view_context.h"

#include <string>
#include <vector>

namespace app {

struct FindingGroup {
  std::string id = {};
  std::string title = {};   // with the count: "Budget lines: Provider is empty (12)"
  std::string remedy = {};  // what to do about all of them
  std::string trust = {};   // that they rest on facts of the round that nobody has read
  // The lines name rows and are links by themselves; else they are sentences.
  bool is_of_rows = false;
  std::vector<FindingLine> lines = {};
};

struct FindingSection {
  core::Severity severity;
  std::string title = {};  // "To do (69)"
  std::vector<FindingGroup> groups = {};
};

// Most urgent first; a severity without findings is left out.
std::vector<FindingSection> grouped_findings(const ViewContext& ctx);

}  // namespace app
