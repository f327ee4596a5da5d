// What one more edit would do to the balances and ring-fences, in the words of their findings.
#pragma once

#include "core/plan/edit.h"
#include "wasm/app/open_plan.h"

#include <string>
#include <vector>

namespace app {

// Sentences of the errors and warnings that stand in `after` and not, in those words, in `before`.
std::string words_of_new(const std::vector<core::Finding>& before,
                         const std::vector<core::Finding>& after);

// Those of the balances and ring-fences as the plan stands, before all of it has been checked.
std::vector<core::Finding> money_findings_of(const OpenPlan& open);

// What comes of an edit that is only tried, on a copy of the plan, as words_of_new says it; empty
// when nothing does.
std::string consequence_of(const OpenPlan& open, const core::Edit& edit);

}  // namespace app
