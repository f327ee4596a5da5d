#include "core/report/board_blocks.h"

#include "core/assurance/countdown.h"
#include "core/assurance/sign_offs.h"
#include "core/base/text.h"
#include "core/plan/plan_words.h"
#include "core/report/markdown.h"
#include "core/round/round_words.h"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace core {
namespace {

using Blocks = std::vector<ReportBlock>;

constexpr int kTextLevel = 4;

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

// An approval on a day that is still to come is none yet.
bool is_ahead(const ReportOf& of, const SignOff& row) {
  return of.today && row.approved_on.value && *row.approved_on.value > *of.today;
}

bool is_outstanding(const ReportOf& of, const SignOff& row) {
  return is_ahead(of, row) ||
         state_of(row, submission_of(of.plan.about, of.round)) == SignOffState::Outstanding;
}

bool is_of_the_board(const SignOff& row) {
  constexpr std::string_view kRole = "hwb";  // the rounds' id of the Health and Wellbeing Board
  return row.role.value && row.role.value->id == kRole;
}

// Besides what the board itself is asked for.
std::int64_t outstanding(const ReportOf& of) {
  const std::vector<SignOff>& rows = of.plan.sign_offs;
  return std::count_if(rows.begin(), rows.end(), [&](const SignOff& row) {
    return !is_of_the_board(row) && is_outstanding(of, row);
  });
}

std::string what_the_board_does(const ReportOf& of) {
  for (const SignOff& row : of.plan.sign_offs) {
    if (!is_of_the_board(row) || is_outstanding(of, row)) continue;
    const std::optional<Date>& day = row.approved_on.value;
    return "note that it has approved the plan" + (day ? " on " + day->long_text() : "") + ";";
  }
  return "approve the plan for submission;";
}

// "£17,900,000 in 2017-18 and £19,800,000 in 2018-19".
std::string planned_pools(const ReportOf& of) {
  std::vector<std::string> pools;
  for (const PoolYear& year : of.derived.finance.pool) {
    if (!year.is_planned || !year.income.value()) continue;
    pools.push_back(text_in_unit(*year.income.value(), of.unit) + " in " + year.year.text());
  }
  return joined(pools, " and ");
}

std::string against_the_year_before(const ReportOf& of, Money change) {
  if (change.pence() == 0) return ", as much as the year before";
  const bool is_more = change.pence() > 0;
  return ", " + text_in_unit(is_more ? change : -change, of.unit) + (is_more ? " more" : " less") +
         " than the year before";
}

// Streams with income that no spending is entered for: whether it is planned is not known.
struct NotEntered {
  Money amount = {};
  std::vector<std::string> streams = {};
};

NotEntered not_entered(const ReportOf& of, Period year) {
  NotEntered found;
  const Finance& finance = of.derived.finance;
  for (const StreamYear& row : finance.stream_years) {
    const std::optional<Money> income = row.income.value();
    if (row.year != year || !income || income->pence() <= 0 || row.spend.value()) continue;
    found.amount += *income;
    found.streams.push_back(label_of(of.round, "streams", finance.streams.id(row.stream)));
  }
  return found;
}

std::string of_spending(const ReportOf& of, const PoolYear& year) {
  if (!year.spend.value()) return " No spending is entered yet.";
  if (!year.balance) return {};
  const NotEntered open = not_entered(of, year.year);
  std::string words;
  if (!open.streams.empty()) {
    words += " For " + text_in_unit(open.amount, of.unit) + " of it no spending is entered yet (" +
             joined(open.streams, ", ") + ").";
  }
  if (const std::optional<Money> shared = year.districts.value()) {
    words += " The districts' shares are " + text_in_unit(*shared, of.unit) + ".";
  }
  const Money left = *year.balance - open.amount;
  const std::string_view rest = open.streams.empty() ? "it" : "the rest";
  if (left.pence() == 0) {
    return words + " All of " + std::string{rest} + " is planned to be spent.";
  }
  if (left.pence() > 0) {
    return words + " " + text_in_unit(left, of.unit) + " of " + std::string{rest} +
           " is not planned to be spent.";
  }
  return words + " Planned spending is " + text_in_unit(-left, of.unit) + " above " +
         std::string{rest} + ".";
}

std::string of_pool(const ReportOf& of, const PoolYear& year) {
  std::string words = "The pool of " + year.year.text();
  if (!year.income.value()) return words + " has no income yet.";
  words += " is " + text_in_unit(*year.income.value(), of.unit);
  if (const std::optional<Money> change = year.income.change()) {
    words += against_the_year_before(of, *change);
  }
  return words + "." + of_spending(of, year);
}

std::string met_words(const ConditionAnswer& answer) {
  if (!answer.is_met) return "not answered yet";
  return *answer.is_met ? "yes" : "no";
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
  add(what_the_board_does(of));
  if (const std::string pools = planned_pools(of); !pools.empty()) {
    add("note the pool of " + pools + ";");
  }
  for (const std::string& unmet : unmet_fences(of)) {
    add("note that the ring-fence " + unmet + ", and ask what is done about it;");
  }
  const std::int64_t errors =
      std::count_if(of.findings.begin(), of.findings.end(), [](const Finding& finding) {
        return finding.severity == Severity::Error && finding.is_open();
      });
  if (errors > 0) {
    add("note that the checks of the round find " + counted(errors, "error", "errors") +
        " to be mended before the submission;");
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

// Whether each is met, then what the plan says of it.
Blocks condition_blocks(const ReportOf& of) {
  ReportTable table{.caption = "National conditions",
                    .columns = {{.head = "Condition"}, {.head = "Met"}, {.head = "Action"}}};
  Blocks texts;
  for (const ConditionAnswer& answer : of.plan.conditions) {
    std::string name = or_dash(row_name(of.plan, of.round, "conditions/" + answer.id));
    table.rows.push_back({name, met_words(answer), answer.action.text});
    if (answer.text.text.empty()) continue;
    texts.push_back(label_block(std::move(name)));
    append(texts, blocks_of_markdown(answer.text.text, kTextLevel));
  }
  if (table.rows.empty()) return {};
  Blocks blocks = {table_block(std::move(table))};
  append(blocks, std::move(texts));
  return blocks;
}

Blocks approval_blocks(const ReportOf& of) {
  ReportTable table{.caption = "Approvals",
                    .columns = {{.head = "Body"}, {.head = "Person"}, {.head = "State"}}};
  const std::optional<Date> submission = submission_of(of.plan.about, of.round);
  for (const SignOff& row : of.plan.sign_offs) {
    std::string state{
        text_of(is_ahead(of, row) ? SignOffState::Outstanding : state_of(row, submission))};
    if (is_ahead(of, row)) state += ", foreseen for";
    if (row.approved_on.value) {
      state += (is_ahead(of, row) ? " " : ", ") + row.approved_on.value->long_text();
    }
    table.rows.push_back({or_dash(row_name(of.plan, of.round, "sign_offs/" + row.id)),
                          row.person,
                          std::move(state)});
  }
  if (table.rows.empty()) return {};
  return {table_block(std::move(table))};
}

// One table, the value as it is written, the unit beside a number only.
Blocks need_blocks(const ReportOf& of) {
  ReportTable table{
      .caption = "Figures of need",
      .columns = {{.head = "What"}, {.head = "Value"}, {.head = "Where"}, {.head = "As at"}}};
  for (const NeedFigure& row : of.plan.need) {
    std::string value = row.value.as_written;
    if (value.empty() && row.value.value) {
      value = number_text(*row.value.value) + (row.unit.empty() ? "" : " " + row.unit);
    }
    std::string day = row.as_at.as_written;
    if (day.empty() && row.as_at.value) day = row.as_at.value->long_text();
    table.rows.push_back({row.what, std::move(value), row.area, std::move(day)});
  }
  if (table.rows.empty()) return {};
  return {table_block(std::move(table))};
}

}  // namespace core
