// A07, A09, A11, A46: what every scheme and its lines say. Empty fields that the round asks for are
// those of fields.cpp, and are not said again.
#include "core/base/text.h"
#include "core/checks/check_context.h"
#include "core/money/maybe_ratio.h"
#include "core/money/money_text.h"
#include "core/round/round_words.h"

#include <algorithm>

namespace core {
namespace {

// The stream whose grant has purposes; its id is the same in every round.
constexpr std::string_view kGrantWithPurposes = "ibcf";

// Once for all of them where it is most: then the plan has its money elsewhere.
void check_lines(const CheckContext& context) {
  std::vector<const Scheme*> without;
  for (const Scheme& scheme : context.plan.schemes) {
    if (scheme.lines.empty()) without.push_back(&scheme);
  }
  constexpr std::size_t kFew = 3;
  const std::size_t all = context.plan.schemes.size();
  if (without.size() > kFew && without.size() * 2 > all) {
    context.add("scheme_without_lines",
                {.where = place({"schemes", without.front()->id, "name"}),
                 .message = words({count_text(static_cast<std::int64_t>(without.size())),
                                   " of the ",
                                   count_text(static_cast<std::int64_t>(all)),
                                   " schemes have no budget line."})});
    return;
  }
  for (const Scheme* scheme : without) {
    context.tell("scheme_without_lines",
                 place({"schemes", scheme->id, "name"}),
                 in_short(scheme->name, "A scheme"),
                 "it has no budget line.");
  }
}

void check_outputs_of(const CheckContext& context, const Scheme& scheme) {
  const SchemeType* type =
      scheme.type.value ? find_row_in(context.round.scheme_types, scheme.type.value->id) : nullptr;
  if (type == nullptr || !type->unit.value) return;
  const std::string& unit = type->unit.value->id;
  const std::string unit_label = lower_case(label_of(context.round, "output_units", unit));
  if (scheme.outputs.empty()) {
    context.add("scheme_without_output",
                {.where = place({"schemes", scheme.id, "type"}),
                 .message = words({in_short(scheme.name, "A scheme"),
                                   ": schemes of the type ",
                                   type->label,
                                   " plan outputs in ",
                                   unit_label,
                                   ", and it has none."}),
                 .is_unverified = !type->is_verified()});
    return;
  }
  const auto fits = [&](const Output& output) {
    return !output.unit.value || output.unit.value->id == unit;
  };
  // One output in the type's unit will do; others may say more.
  if (std::any_of(scheme.outputs.begin(), scheme.outputs.end(), fits)) return;
  context.add("output_unit_differs",
              {.where = place({"schemes", scheme.id, "outputs", scheme.outputs.front().id, "unit"}),
               .message = words({in_short(scheme.name, "A scheme"),
                                 ": none of its outputs is in ",
                                 unit_label,
                                 ", the unit of the type ",
                                 type->label,
                                 "."}),
               .is_unverified = !type->is_verified()});
}

void check_theme(const CheckContext& context, const Scheme& scheme) {
  if (context.plan.themes.empty() || !scheme.theme.id.empty()) return;
  const auto has_theme = [](const BudgetLine& line) { return !line.theme.id.empty(); };
  const bool is_whole =
      !scheme.lines.empty() && std::all_of(scheme.lines.begin(), scheme.lines.end(), has_theme);
  if (is_whole) return;
  context.tell("scheme_without_theme",
               place({"schemes", scheme.id, "theme"}),
               in_short(scheme.name, "A scheme"),
               "it stands under none of the plan's themes.");
}

void check_purposes(const CheckContext& context, const Scheme& scheme, const BudgetLine& line) {
  MaybeRatio sum = Ratio{};
  MaybeRatio slack = Ratio{};  // half of the last digit of each
  for (const PurposeShare& purpose : line.purposes) {
    if (!purpose.share.value) return;
    const Decimal share = purpose.share.value->number;
    sum = sum_of(sum, Ratio::of(share));
    slack = sum_of(slack, Ratio::of(Decimal::from_literal(5, std::min(share.scale() + 1, 6))));
  }
  const MaybeRatio gap = difference_of(sum, Ratio::of(100));
  if (line.purposes.empty() || !gap || !slack) return;
  const Ratio size = gap->is_negative() ? Ratio{} - *gap : *gap;
  // The national return itself adds up to 99.8%: 39.8, 32.3 and 27.7.
  if (compare(size, Ratio::of(2, 10)) <= 0 || compare(size, *slack) <= 0) return;
  constexpr int kDecimals = 1;
  const std::string total = percent_text(shown(*sum, kDecimals));
  context.add(
      "purposes_not_whole",
      {.where = place(
           {"schemes", scheme.id, "lines", line.id, "purposes", line.purposes.front().id, "share"}),
       .message = words({in_short(scheme.name, "A scheme"),
                         ": the purposes of a budget line make up ",
                         total,
                         "."}),
       .stated = total,
       .recomputed = "100%"});
}

void check_purposes_of_year(const CheckContext& context, const PoolYear& pool) {
  std::int64_t lines = 0;
  std::int64_t without = 0;
  for (const Scheme& scheme : context.plan.schemes) {
    for (const BudgetLine& line : scheme.lines) {
      const bool is_of_grant = line.source.value && line.source.value->id == kGrantWithPurposes &&
                               line.year.value && line.year.value->year() == pool.year;
      if (!is_of_grant) continue;
      ++lines;
      without += line.purposes.empty() ? 1 : 0;
    }
  }
  if (without == 0) return;
  const std::string label = label_of(context.round, "streams", kGrantWithPurposes);
  context.tell(
      "purposes_missing",
      address_of({.kind = FigureKind::StreamSpend, .row = kGrantWithPurposes, .period = pool.year}),
      label,
      words({count_text(without),
             " of ",
             counted(lines, "budget line", "budget lines"),
             " of ",
             pool.year.text(),
             without == 1 ? " does not say" : " do not say",
             " which of its purposes the money serves."}));
}

}  // namespace

void check_schemes(const CheckContext& context) {
  check_lines(context);
  for (const Scheme& scheme : context.plan.schemes) {
    check_outputs_of(context, scheme);
    check_theme(context, scheme);
    for (const BudgetLine& line : scheme.lines) check_purposes(context, scheme, line);
  }
  if (choices_of(context.round, "ibcf_purposes").empty()) return;
  for (const PoolYear& pool : context.derived.finance.pool) {
    if (pool.is_planned) check_purposes_of_year(context, pool);
  }
}

}  // namespace core
