// What people are given to read of a plan: the whole of it, the paper for the board, one page.
#pragma once

#include "core/checks/finding.h"
#include "core/derived/derived.h"
#include "core/money/money_text.h"
#include "core/period/date.h"
#include "core/plan/plan.h"
#include "core/report/blocks.h"
#include "core/round/planning_round.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace core {

enum class ReportKind : std::uint8_t { WholePlan, BoardPaper, OnePage };

struct ReportKindInfo {
  ReportKind kind;
  std::string_view id;     // "plan", "board", "page"
  std::string_view title;  // "The whole plan"
  std::string_view about;  // one sentence: what is in it and for whom
};
const std::vector<ReportKindInfo>& report_kinds();

// The sections that a report of that kind can have, in its order.
struct ReportSectionInfo {
  std::string_view id;  // "spending"
  std::string_view title;
};
const std::vector<ReportSectionInfo>& report_sections(ReportKind kind);

struct ReportOf {
  const Plan& plan;
  const PlanningRound& round;
  const Derived& derived;                // of this plan and round
  const std::vector<Finding>& findings;  // all of the plan's
  std::optional<Date> today = {};        // nothing is overdue without it
  MoneyUnit unit = MoneyUnit::Pounds;
};

struct ReportChoice {
  ReportKind kind = ReportKind::WholePlan;
  std::vector<std::string> left_out = {};  // ids of sections
  bool with_contacts = false;              // how people are reached: not for a published paper
};

// Sections that have nothing to say are left out. The same plan, round and choice give the same
// document.
Report report_of(const ReportOf& of, const ReportChoice& choice);

// "buckinghamshire-2019-20-draft-2019-09-05-board-paper.html"
std::string suggested_report_name(const Plan& plan, ReportKind kind, Date day);

}  // namespace core
