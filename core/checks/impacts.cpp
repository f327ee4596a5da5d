// A40: which schemes are to move which metric, and why.
#include "core/checks/check_context.h"
#include "core/delivery/delivery.h"
#include "core/round/round_words.h"

#include <algorithm>

namespace core {
namespace {

void check_impact(const CheckContext& context, const Scheme& scheme, const MetricImpact& impact) {
  const std::string row = place({"schemes", scheme.id, "impacts", impact.id});
  const std::string metric = impact.metric.value
                                 ? label_of(context.round, "metrics", impact.metric.value->id)
                                 : "a metric";
  if (has_impact(impact) && impact.reason.text.empty()) {
    context.tell("impact_without_reason",
                 row + "/reason",
                 in_short(scheme.name, "A scheme"),
                 words({"its impact on ", metric, " has no reason."}));
  }
  if (impact.rating.value && impact.rating_to.value &&
      compare_value(*impact.rating_to.value, *impact.rating.value) < 0) {
    context.tell("impact_range_backwards",
                 row + "/rating_to",
                 in_short(scheme.name, "A scheme"),
                 words({"its impact on ",
                        metric,
                        " goes from ",
                        impact.rating.value->text(),
                        " down to ",
                        impact.rating_to.value->text(),
                        "."}));
  }
}

// One that is named counts while it is not rated yet: what is empty is a finding of its own.
bool is_contribution(const MetricImpact& impact) {
  return impact.metric.value && (has_impact(impact) || impact.level.is_empty());
}

bool moves(const Scheme& scheme, std::string_view metric) {
  const auto is_its = [&](const MetricImpact& impact) {
    return is_contribution(impact) && impact.metric.value->id == metric;
  };
  return std::any_of(scheme.impacts.begin(), scheme.impacts.end(), is_its);
}

bool moves_any(const Scheme& scheme) {
  return std::any_of(scheme.impacts.begin(), scheme.impacts.end(), &is_contribution);
}

}  // namespace

void check_impacts(const CheckContext& context) {
  const std::vector<Scheme>& schemes = context.plan.schemes;
  const std::vector<MetricPlan>& metrics = context.plan.metrics;
  for (const Scheme& scheme : schemes) {
    for (const MetricImpact& impact : scheme.impacts) check_impact(context, scheme, impact);
  }
  if (schemes.empty() || metrics.empty()) return;
  if (std::none_of(schemes.begin(), schemes.end(), &moves_any)) {
    context.add("metric_without_scheme",
                {.where = place({"metrics", metrics.front().id, "metric"}),
                 .message = "No scheme says which metrics it is to move."});
    return;
  }
  for (const MetricPlan& metric : metrics) {
    if (!metric.metric.value) continue;
    const std::string& id = metric.metric.value->id;
    const auto moves_it = [&](const Scheme& scheme) { return moves(scheme, id); };
    if (std::any_of(schemes.begin(), schemes.end(), moves_it)) continue;
    context.tell("metric_without_scheme",
                 place({"metrics", metric.id, "metric"}),
                 label_of(context.round, "metrics", id),
                 "no scheme is to move it.");
  }
}

}  // namespace core
