#include "core/checks/check_context.h"
#include "core/money/money_text.h"
#include "core/round/round_words.h"

namespace core {
namespace {

void check_unspent(const CheckContext& context, const StreamYear& row) {
  const std::string& id = context.derived.finance.streams.id(row.stream);
  const FigureName name{.kind = FigureKind::StreamBalance, .row = id, .period = row.year};
  context.add(
      "stream_without_spending",
      {.where = address_of(name),
       .message = "No budget line spends the " + money_text(row.income.total.amount) + " of " +
                  label_of(context.round, "streams", id) + " in " + row.year.text() + ".",
       .difference = money_text(*row.balance)});
}

void check_stream(const CheckContext& context, const StreamYear& row, bool is_planned) {
  if (!row.balance || row.balance->pence() == 0) return;
  if (!row.spend.value()) {
    if (is_planned) check_unspent(context, row);
    return;
  }
  const std::string& id = context.derived.finance.streams.id(row.stream);
  const Stream* stream = find_row_in(context.round.streams, id);
  const FigureName name{.kind = FigureKind::StreamBalance, .row = id, .period = row.year};
  const std::string label = label_of(context.round, "streams", id);
  const std::string year = row.year.text();
  const bool is_over = row.balance->pence() < 0;
  const std::string income = money_text(row.income.total.amount);
  const std::string spend = money_text(row.spend.total.amount);
  const std::string gap = money_text(is_over ? -*row.balance : *row.balance);
  Finding finding{.rule = is_over ? "stream_overspent" : "stream_underspent",
                  .severity = is_over ? Severity::Error : Severity::Warning,
                  .where = address_of(name),
                  .stated = income,
                  .recomputed = spend,
                  .difference = money_text(*row.balance)};
  finding.message = is_over
                        ? label + " pays for " + spend + " in " + year + ", " + gap +
                              " more than its income of " + income + "."
                        : gap + " of " + label + " is not spent in " + year + ": its income is " +
                              income + ", its budget lines take " + spend + ".";
  if (!is_planned) {
    // The year before is shown for comparison: its rows need not be complete.
    finding.severity = is_over ? Severity::Warning : Severity::Info;
    finding.remedy = "Check the rows of the year before against its own plan.";
  }
  finding.is_unverified = stream != nullptr && !stream->is_verified();
  context.add(std::move(finding));
}

void check_line(const CheckContext& context, const Scheme& scheme, const BudgetLine& line) {
  if (!line.amount.value || line.amount.value->pence() >= 0) return;
  context.add("negative_line",
              {.where = "schemes/" + scheme.id + "/lines/" + line.id + "/amount",
               .message = "A budget line of " + scheme.name +
                          " is below zero: " + money_text(*line.amount.value) + "."});
}

}  // namespace

void check_balances(const CheckContext& context) {
  const Finance& finance = context.derived.finance;
  for (std::size_t s = 0; s < finance.streams.size(); ++s) {
    for (std::size_t y = 0; y < finance.year_count(); ++y) {
      check_stream(context, finance.stream_year(s, y), finance.pool[y].is_planned);
    }
  }
  for (const Scheme& scheme : context.plan.schemes) {
    for (const BudgetLine& line : scheme.lines) check_line(context, scheme, line);
  }
}

}  // namespace core
