#include "core/report/board_blocks.h"

#include "core/assurance/countdown.h"
#include "core/assurance/sign_offs.h"
#include "core/base/text.h"
#include "core/round/round_words.h"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace core {
namespace {

using Blocks = std::vector<ReportBlock>;

const PoolYear* last_planned(const ReportOf& of) {
  const std::optional<Period> year = last_planned_year(of.round);
  const int index = year ? of.derived.finance.year_index(*year) : -1;
  return index < 0 ? nullptr : &of.derived.finance.pool[static_cast<std::size_t>(index)];
}

std::string board_of(const ReportOf& of) {
  return of.plan.about.board.empty() ? "Health and Wellbeing Board" : of.plan.about.board;
}

// "Adult social care minimum is £71,328 short in 2019-20", of the years that are planned.
std::vector<std::string> unmet_fences(const ReportOf& of) {
  std::vector<std::string> unmet;
  const Finance& finance = of.derived.finance;
  for (const RingFenceYear& row : finance.ring_fence_years) {
    const int year = finance.year_index(row.year);
    const bool is_planned = year >= 0 && finance.pool[static_cast<std::size_t>(year)].is_planned;
    if (!is_planned || row.is_met() != std::optional{false}) continue;
    unmet.push_back(label_of(of.round, "ring_fences", finance.ring_fences.id(row.ring_fence)) +
                    " is " + text_in_unit(-*row.difference, of.unit) + " short in " +
                    row.year.text());
  }
  return unmet;
}

std::int64_t outstanding(const ReportOf& of) {
  const std::optional<Date> submission = submission_of(of.plan.about, of.round);
  const std::vector<SignOff>& rows = of.plan.sign_offs;
  return std::count_if(rows.begin(), rows.end(), [&](const SignOff& row) {
    return state_of(row, submission) == SignOffState::Outstanding;
  });
}

std::string of_pool(const ReportOf& of, const PoolYear& year) {
  std::string words = "The pool of " + year.year.text();
  if (!year.income.value()) return words + " has no income yet.";
  words += " is " + text_in_unit(*year.income.value(), of.unit);
  if (const std::optional<Money> change = year.income.change()) {
    const bool is_more = change->pence() >= 0;
    words += change->pence() == 0 ? ", as much as the year before"
                                  : ", " + text_in_unit(is_more ? *change : -*change, of.unit) +
                                        (is_more ? " more" : " less") + " than the year before";
  }
  words += ".";
  if (!year.balance) return words;
  const Money left = *year.balance;
  if (left.pence() == 0) return words + " All of it is planned to be spent.";
  if (left.pence() > 0) {
    return words + " " + text_in_unit(left, of.unit) + " of it is not planned to be spent.";
  }
  return words + " Planned spending is " + text_in_unit(-left, of.unit) + " above it.";
}

}  // namespace

Blocks purpose_blocks(const ReportOf& of) {
  const std::string round = of.round.about.name.empty() ? of.plan.about.round : of.round.about.name;
  return {paragraph_block("This paper brings the Better Care Fund plan of " + of.plan.about.area +
                          " (" + round + ") to the " + board_of(of) + ".")};
}

Blocks recommendation_blocks(const ReportOf& of) {
  ReportBlock list{.kind = ReportBlock::Kind::Numbered};
  const auto add = [&](std::string words) { list.lines.push_back({{.words = std::move(words)}}); };
  add("approve the plan for submission;");
  if (const PoolYear* year = last_planned(of); year != nullptr && year->income.value()) {
    add("note the pool of " + text_in_unit(*year->income.value(), of.unit) + " in " +
        year->year.text() + ";");
  }
  for (const std::string& unmet : unmet_fences(of)) {
    add("note that the ring-fence " + unmet + ", and ask what is done about it;");
  }
  if (const std::int64_t missing = outstanding(of); missing > 0) {
    add("note that " + counted(missing, "approval is", "approvals are") + " outstanding.");
  }
  list.lines.back().back().words.back() = '.';
  return {paragraph_block("The " + board_of(of) + " is asked to:"),
          std::move(list),
          note_block("Drafted from how the plan stands; for the author of the paper to change.")};
}

Blocks money_sentence_blocks(const ReportOf& of) {
  const PoolYear* year = last_planned(of);
  if (year == nullptr) return {};
  return {paragraph_block(of_pool(of, *year))};
}

Blocks date_blocks(const ReportOf& of) {
  ReportBlock facts{.kind = ReportBlock::Kind::Facts, .table = {.columns = {{}, {}}}};
  if (of.plan.about.board_date.value) {
    facts.table.rows.push_back({"Board meeting", of.plan.about.board_date.value->long_text()});
  }
  if (const auto submission = submission_of(of.plan.about, of.round)) {
    facts.table.rows.push_back({"Submission", submission->long_text()});
  }
  for (const LeadTime& step : of.plan.lead_times) {
    const std::optional<Date> day = date_of(step, of.plan.about, of.round);
    if (day && !step.what.empty()) facts.table.rows.push_back({step.what, day->long_text()});
  }
  if (facts.table.rows.empty()) return {};
  return {std::move(facts)};
}

}  // namespace core
