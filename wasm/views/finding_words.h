// A finding as a message that leads to its field.
#pragma once

#include "core/checks/finding.h"
#include "wasm/views/view_context.h"

#include <string_view>

namespace app {

// "To mend", "To look at", "To do", "To know".
std::string_view severity_words(core::Severity severity);

// `scope` keeps ids apart where a finding stands on a screen twice.
void draw_finding(const ViewContext& ctx, const core::Finding& finding, std::string_view scope);

}  // namespace app
