// The one calculation behind derive and explain; not for others.
#pragma once

#include "core/derived/derived.h"

namespace core {

// Everything but the comparison with stated figures.
template <class Sink>
Derived derive_figures(const Plan& plan, const PlanningRound& round, Sink& sink);

}  // namespace core
