// The steps of delivery_of: each puts its figures into the sheet. Compiled for NoRecording and
// Recording.
#pragma once

#include "core/delivery/delivery.h"

namespace core {

// Scores, and counts by rating (risks.cpp).
template <class Sink>
void add_risks(const Plan& plan, const PlanningRound& round, FigureSheet& sheet, Sink& sink);

// Gaps by service and month (capacity.cpp).
template <class Sink>
void add_capacity(const Plan& plan, FigureSheet& sheet, Sink& sink);

// Workforce, pilots and need (shares.cpp).
template <class Sink>
void add_shares(const Plan& plan, FigureSheet& sheet, Sink& sink);

// Schemes and spending by metric (impacts.cpp).
template <class Sink>
void add_impacts(const Plan& plan, const Finance& finance, FigureSheet& sheet, Sink& sink);

// How far changes, actions and planning requirements have come (progress.cpp).
template <class Sink>
void add_progress(const Plan& plan, const PlanningRound& round, FigureSheet& sheet, Sink& sink);

// A whole number; empty for nothing.
Figure count_figure(std::optional<std::int64_t> count);

}  // namespace core
