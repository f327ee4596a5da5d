// Everything that is computed for one revision of a plan, as a plain value.
//
// Rows refer to the plan and the round they were derived from by index: read them together with that
// plan. Any figure is found by its address (core/explain/figure_name.h); where one comes from is
// explain.h.
#pragma once

#include "core/delivery/delivery.h"
#include "core/derived/maturity.h"
#include "core/derived/stated.h"
#include "core/explain/figure.h"
#include "core/explain/figure_name.h"
#include "core/finance/finance.h"
#include "core/metrics/metric_results.h"

#include <optional>
#include <string_view>
#include <vector>

namespace core {

struct Derived {
  Finance finance;
  Metrics metrics;
  Maturity maturity;
  FigureSheet delivery;
  std::vector<StatedComparison> stated;  // a row for each stated figure of the plan, in its order

  // Nothing when no figure stands at the address; an empty figure when it has no inputs.
  std::optional<Figure> figure(std::string_view address) const;
  std::optional<Figure> figure(const FigureName& name) const;

  friend bool operator==(const Derived&, const Derived&) = default;
};

// The same plan and round give the same value; nothing is kept between calls.
Derived derive(const Plan& plan, const PlanningRound& round);

}  // namespace core
