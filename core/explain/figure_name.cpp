#include "core/explain/figure_name.h"

#include <array>

namespace core {
namespace {

struct Pattern {
  FigureKind kind;
  Measure measure;
  std::string_view text;  // {row}, {sub}, {period} and {part} stand for what differs
};

using enum FigureKind;
using enum Measure;

constexpr std::array kPatterns = {
    Pattern{PoolIncome, Value, "finance/pool/{period}/total"},
    Pattern{PoolIncome, Change, "finance/pool/{period}/change"},
    Pattern{PoolIncome, ChangePercent, "finance/pool/{period}/change_percent"},
    Pattern{PoolOutside, Value, "finance/pool/{period}/outside_pool"},
    Pattern{PoolBalance, Value, "finance/pool/{period}/balance"},
    Pattern{StreamIncome, Value, "finance/streams/{row}/{period}/income"},
    Pattern{StreamIncome, Change, "finance/streams/{row}/{period}/change"},
    Pattern{StreamIncome, ChangePercent, "finance/streams/{row}/{period}/change_percent"},
    Pattern{StreamSpend, Value, "finance/streams/{row}/{period}/spend"},
    Pattern{StreamSpend, Change, "finance/streams/{row}/{period}/spend_change"},
    Pattern{StreamSpend, ChangePercent, "finance/streams/{row}/{period}/spend_change_percent"},
    Pattern{StreamBalance, Value, "finance/streams/{row}/{period}/balance"},
    Pattern{FenceMinimum, Value, "finance/ring_fences/{row}/{period}/minimum"},
    Pattern{FenceMinimum, Change, "finance/ring_fences/{row}/{period}/minimum_change"},
    Pattern{
        FenceMinimum, ChangePercent, "finance/ring_fences/{row}/{period}/minimum_change_percent"},
    Pattern{FenceSpend, Value, "finance/ring_fences/{row}/{period}/spend"},
    Pattern{FenceSpend, Change, "finance/ring_fences/{row}/{period}/spend_change"},
    Pattern{FenceSpend, ChangePercent, "finance/ring_fences/{row}/{period}/spend_change_percent"},
    Pattern{FenceDifference, Value, "finance/ring_fences/{row}/{period}/difference"},
    Pattern{FenceMet, Value, "finance/ring_fences/{row}/{period}/met"},
    Pattern{SocialCare, Value, "finance/social_care/{period}/total"},
    Pattern{SocialCare, Change, "finance/social_care/{period}/change"},
    Pattern{SocialCare, ChangePercent, "finance/social_care/{period}/change_percent"},
    Pattern{DistrictTotal, Value, "finance/districts/{period}/total"},
    Pattern{DistrictUnallocated, Value, "finance/districts/{period}/unallocated"},
    Pattern{EarmarkSpend, Value, "finance/earmarks/{row}/{period}/spend"},
    Pattern{SpendTotal, Value, "finance/spend/{period}/total"},
    Pattern{SpendTotal, Change, "finance/spend/{period}/change"},
    Pattern{SpendTotal, ChangePercent, "finance/spend/{period}/change_percent"},
    Pattern{SchemeTotal, Value, "finance/schemes/{row}/{period}/total"},
    Pattern{SchemeTotal, Change, "finance/schemes/{row}/{period}/change"},
    Pattern{SchemeTotal, ChangePercent, "finance/schemes/{row}/{period}/change_percent"},
    Pattern{SchemeOutputCost, Value, "finance/outputs/{row}/cost"},
    Pattern{OutputCost, Value, "finance/outputs/{row}/{sub}/cost"},
    Pattern{ResultActual, Value, "results/{row}/actual/{period}/{part}"},
    Pattern{ResultTarget, Value, "results/{row}/target/{period}/{part}"},
    Pattern{ResultInQuarter, Value, "results/{row}/in_quarter/{period}"},
    Pattern{ResultStatus, Value, "results/{row}/status/{period}/{part}"},
    Pattern{LevelCurrentCount, Value, "change_model/current/{row}/count"},
    Pattern{LevelTargetCount, Value, "change_model/target/{row}/count"},
};

std::string_view taken_up_to(std::string_view& rest, char end) {
  const std::string_view taken = rest.substr(0, rest.find(end));
  rest.remove_prefix(taken.size());
  return taken;
}

// Puts what stands in the address for "{row}" and its like into the name.
bool read_placeholder(std::string_view placeholder, std::string_view text, FigureName& name) {
  if (text.empty()) return false;
  if (placeholder == "{row}") name.row = text;
  if (placeholder == "{sub}") name.sub_row = text;
  if (placeholder == "{part}") name.part = text;
  if (placeholder != "{period}") return true;
  const Result<Period> period = Period::from_text(text);
  if (!period.has_value() || period->text() != text) return false;
  name.period = *period;
  return true;
}

std::optional<FigureName> matched(const Pattern& pattern, std::string_view address) {
  FigureName name{.kind = pattern.kind, .measure = pattern.measure};
  for (std::string_view rest = pattern.text; !rest.empty() || !address.empty();) {
    if (rest.empty() || address.empty()) return std::nullopt;
    if (rest.front() != '{') {
      if (rest.front() != address.front()) return std::nullopt;
      rest.remove_prefix(1);
      address.remove_prefix(1);
      continue;
    }
    const std::string_view placeholder = taken_up_to(rest, '/');
    if (!read_placeholder(placeholder, taken_up_to(address, '/'), name)) return std::nullopt;
  }
  return name;
}

}  // namespace

std::string address_of(const FigureName& figure) {
  const Pattern* pattern = nullptr;
  for (const Pattern& candidate : kPatterns) {
    if (candidate.kind == figure.kind && candidate.measure == figure.measure) pattern = &candidate;
  }
  CORE_CHECK(pattern != nullptr);
  std::string address;
  for (std::string_view rest = pattern->text; !rest.empty();) {
    if (rest.front() != '{') {
      address += rest.front();
      rest.remove_prefix(1);
      continue;
    }
    const std::string_view placeholder = taken_up_to(rest, '/');
    if (placeholder == "{row}") address += figure.row;
    if (placeholder == "{sub}") address += figure.sub_row;
    if (placeholder == "{part}") address += figure.part;
    if (placeholder == "{period}") address += figure.period.text();
  }
  return address;
}

std::optional<FigureName> figure_name_from(std::string_view address) {
  for (const Pattern& pattern : kPatterns) {
    if (const auto name = matched(pattern, address)) return name;
  }
  return std::nullopt;
}

}  // namespace core
