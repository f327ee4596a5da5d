// A metric's name, and its latest result in words.
#pragma once

#include "core/plan/plan.h"
#include "wasm/views/view_context.h"
#include "wasm/widgets/text.h"

#include <string>

namespace app {

const core::MetricDefinition* definition_of(const ViewContext& ctx, const core::MetricPlan& metric);

// The short name of the round, else the id.
std::string metric_name(const ViewContext& ctx, const core::MetricPlan& metric);

struct LatestResult {
  std::string period, actual, target;  // empty when there is none
  std::string status;                  // "better", "worse", "on target"
  widgets::Tone tone = widgets::Tone::Secondary;
};
LatestResult latest_result(const ViewContext& ctx, const core::MetricPlan& metric);

widgets::Tone tone_of_status(std::string_view status);

}  // namespace app
