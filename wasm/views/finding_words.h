// Findings in words, each leading to its field or to how its figure is made.
#pragma once

#include "core/checks/finding.h"
#include "wasm/views/view_context.h"

#include <string>
#include <string_view>

namespace app {

// "To mend", "To look at", "To do", "To know".
std::string_view severity_words(core::Severity severity);

// A finding made ready to be drawn, with all that it needs: it outlives the finding.
struct FindingLine {
  std::string key = {};  // the same from revision to revision
  core::Severity severity = core::Severity::Info;
  std::string words = {};
  std::string link = {};                // empty when it leads nowhere
  std::string where = {}, figure = {};  // what the link leads to; the figure when there is one
  bool can_be_accepted = false;         // here
};

// In full: the message and what to do.
FindingLine finding_line(const ViewContext& ctx, const core::Finding& finding);

// `scope` keeps ids apart where a finding stands on a screen twice.
void draw_finding(const ViewContext& ctx, const FindingLine& line, std::string_view scope);

// Leads to the figure or field of the line.
Command way_to(const FindingLine& line);

}  // namespace app
