// A06: every earmark is shown with £, and held once.
#include "core/base/id_table.h"
#include "core/checks/check_context.h"
#include "core/money/money_text.h"
#include "core/round/round_words.h"

#include <vector>

namespace core {
namespace {

void check_amount(const CheckContext& context, std::size_t earmark, std::size_t year) {
  const Finance& finance = context.derived.finance;
  const Earmark& known = context.round.earmarks[earmark];
  const std::int32_t stream = finance.streams.find(known.stream.id);
  if (stream == IdTable::kNone || !finance.pool[year].is_planned) return;
  // While nothing is spent from its stream yet that alone is to be done.
  if (!finance.stream_year(static_cast<std::size_t>(stream), year).spend.value()) return;
  if (finance.earmark_year(earmark, year).spend.value()) return;
  const Period period = finance.pool[year].year;
  context.add(
      "earmark_without_amount",
      {.where = address_of({.kind = FigureKind::EarmarkSpend, .row = known.id, .period = period}),
       .message =
           words({known.label, ": no budget line of ", period.text(), " holds an amount for it."}),
       .subject_size = known.label.size(),
       .is_unverified = !known.is_verified()});
}

struct Held {
  const Scheme* scheme;
  const BudgetLine* line;

  std::string where() const { return place({"schemes", scheme->id, "lines", line->id, "earmark"}); }
  std::string key() const {
    return words(
        {line->earmark.value->id, "|", line->year.value->text(), "|", line->amount.value->text()});
  }
};

void check_stream(const CheckContext& context, const Held& held) {
  const Earmark* earmark = find_row_in(context.round.earmarks, held.line->earmark.value->id);
  const WrittenChoice& source = held.line->source;
  if (earmark == nullptr || earmark->stream.id.empty() || !source.value) return;
  if (source.value->id == earmark->stream.id) return;
  context.tell("earmark_of_other_stream",
               held.where(),
               in_short(held.scheme->name, "A scheme"),
               words({"a line that ",
                      label_of(context.round, "streams", source.value->id),
                      " pays for has the earmark ",
                      earmark->label,
                      ", which is part of ",
                      label_of(context.round, "streams", earmark->stream.id),
                      "."}));
}

void tell_twice(const CheckContext& context, const Held& held, const Scheme& first) {
  context.tell("earmark_held_twice",
               held.where(),
               in_short(held.scheme->name, "A scheme"),
               words({money_text(*held.line->amount.value),
                      " of ",
                      held.line->year.value->text(),
                      " are held for ",
                      label_of(context.round, "earmarks", held.line->earmark.value->id),
                      " here and by ",
                      in_short(first.name, "another scheme"),
                      "."}));
}

}  // namespace

void check_earmarks(const CheckContext& context) {
  for (std::size_t e = 0; e < context.round.earmarks.size(); ++e) {
    for (std::size_t y = 0; y < context.derived.finance.year_count(); ++y) {
      check_amount(context, e, y);
    }
  }
  // The same amount for the same earmark and year in two schemes is very likely one amount.
  IdTable amounts;
  std::vector<const Scheme*> holders;  // the first of each amount
  for (const Scheme& scheme : context.plan.schemes) {
    for (const BudgetLine& line : scheme.lines) {
      if (!line.earmark.value) continue;
      const Held held{&scheme, &line};
      check_stream(context, held);
      if (!line.year.value || !line.amount.value || line.amount.value->pence() == 0) continue;
      const auto amount = static_cast<std::size_t>(amounts.add(held.key()));
      if (amount == holders.size()) holders.push_back(&scheme);
      if (holders[amount] != &scheme) tell_twice(context, held, *holders[amount]);
    }
  }
}

}  // namespace core
