#include "wasm/app/consequence.h"

#include "core/checks/check.h"

#include <algorithm>

namespace app {

std::string words_of_new(const std::vector<core::Finding>& before,
                         const std::vector<core::Finding>& after) {
  std::string words;
  for (const core::Finding& finding : after) {
    const bool is_grave =
        finding.severity == core::Severity::Error || finding.severity == core::Severity::Warning;
    const bool stood = std::any_of(before.begin(), before.end(), [&](const core::Finding& f) {
      return f.key == finding.key && f.message == finding.message;
    });
    if (!is_grave || stood) continue;
    words += words.empty() ? finding.message : " " + finding.message;
  }
  return words;
}

std::vector<core::Finding> money_findings_of(const OpenPlan& open) {
  return core::check_money(open.plan(), open.round(), open.derived());
}

std::string consequence_of(const OpenPlan& open, const core::Edit& edit) {
  core::Plan tried = open.plan();
  if (!core::apply_edit(tried, edit).has_value()) return {};
  return words_of_new(open.findings(),
                      core::check_money(tried, open.round(), core::derive(tried, open.round())));
}

}  // namespace app
