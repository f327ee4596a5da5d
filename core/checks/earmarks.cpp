// A06: every earmark is shown with £, and held once.
#include "core/checks/check_context.h"
#include "core/money/money_text.h"
#include "core/round/round_words.h"

#include <algorithm>
#include <tuple>

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
  auto key() const {
    return std::tuple{
        std::string_view{line->earmark.value->id}, *line->year.value, line->amount.value->pence()};
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

// The same amount for the same earmark and year in two schemes: very likely one amount.
void check_twice(const CheckContext& context, std::vector<Held>& all) {
  std::stable_sort(
      all.begin(), all.end(), [](const Held& a, const Held& b) { return a.key() < b.key(); });
  for (std::size_t i = 1; i < all.size(); ++i) {
    const Held& one = all[i - 1];
    const Held& other = all[i];
    if (one.key() != other.key() || one.scheme == other.scheme) continue;
    context.tell("earmark_held_twice",
                 other.where(),
                 in_short(other.scheme->name, "A scheme"),
                 words({money_text(*other.line->amount.value),
                        " of ",
                        other.line->year.value->text(),
                        " are held for ",
                        label_of(context.round, "earmarks", other.line->earmark.value->id),
                        " here and by ",
                        in_short(one.scheme->name, "another scheme"),
                        "."}));
  }
}

}  // namespace

void check_earmarks(const CheckContext& context) {
  for (std::size_t e = 0; e < context.round.earmarks.size(); ++e) {
    for (std::size_t y = 0; y < context.derived.finance.year_count(); ++y) {
      check_amount(context, e, y);
    }
  }
  std::vector<Held> counted;
  for (const Scheme& scheme : context.plan.schemes) {
    for (const BudgetLine& line : scheme.lines) {
      if (!line.earmark.value) continue;
      check_stream(context, {&scheme, &line});
      const bool has_amount = line.amount.value && line.amount.value->pence() != 0;
      if (has_amount && line.year.value) counted.push_back({&scheme, &line});
    }
  }
  check_twice(context, counted);
}

}  // namespace core
