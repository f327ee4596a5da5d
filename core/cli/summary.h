// The figures of a plan at a glance, for people and for programs.
#pragma once

#include "core/cli/text_table.h"
#include "core/derived/derived.h"
#include "core/json/json.h"
#include "core/plan/plan.h"
#include "core/round/planning_round.h"

#include <optional>
#include <string>
#include <vector>

namespace core {

struct SummaryOf {
  const Plan& plan;
  const PlanningRound& round;
  const Derived& derived;
  std::optional<Date> as_of = {};  // actions are counted by their state on this day
};

Json summary_json(const SummaryOf& of);
std::string summary_text(const SummaryOf& of);

// The results of the metrics, as a list and as a table.
Json metrics_json(const SummaryOf& of);
TextTable metric_table(const SummaryOf& of, std::string title);

// The parts of both that are not money or metrics: summary_delivery.cpp.
void add_delivery_to(Json& summary, const SummaryOf& of);
std::vector<TextTable> delivery_tables(const SummaryOf& of);

// The risks, also as tables, the register with the worst first: summary_risks.cpp.
Json risks_json(const SummaryOf& of);
std::vector<TextTable> risk_tables(const SummaryOf& of);

// Figures of rows, such as shares and differences: summary_lists.h.
void add_shares_to(Json& summary, const SummaryOf& of);
std::vector<TextTable> share_tables(const SummaryOf& of);

// Narrative, engagement and how far the plan stands: summary_assurance.cpp.
void add_assurance_to(Json& summary, const SummaryOf& of);
std::vector<TextTable> assurance_tables(const SummaryOf& of);

}  // namespace core
