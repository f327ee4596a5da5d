// The steps of delivery_of: each puts its figures into the sheet.
#pragma once

#include "core/delivery/delivery.h"

namespace core {

// Scores, and counts by rating (risks.cpp).
void add_risks(const Plan& plan, const PlanningRound& round, FigureTarget target);

// Gaps by service and month (capacity.cpp).
void add_capacity(const Plan& plan, FigureTarget target);

// Workforce, pilots and need (shares.cpp).
void add_shares(const Plan& plan, FigureTarget target);

// Schemes and spending by metric (impacts.cpp).
void add_impacts(const Plan& plan, const Finance& finance, FigureTarget target);

// How far changes, actions and planning requirements have come (progress.cpp).
void add_progress(const Plan& plan, const PlanningRound& round, FigureTarget target);

// A whole number; empty for nothing.
Figure count_figure(std::optional<std::int64_t> count);

}  // namespace core
