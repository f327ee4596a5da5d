#include "core/finance/ring_fence.h"

#include <algorithm>

namespace core {
namespace {

using Kind = FenceShare::Kind;

// Percentages beyond these are a slip of the pen (there is a finding for it) and count for nothing.
bool is_share(Decimal percent) {
  return compare_value(percent, Decimal{}) >= 0 &&
         compare_value(percent, Decimal::from_literal(100, 0)) <= 0;
}

FenceShare nhs_share_of(const BudgetLine& line) {
  if (!line.commissioner.value.has_value()) return {Kind::Unknown};
  const std::string_view id = line.commissioner.value->id;
  if (id == "nhs") return {Kind::Whole};
  if (id != "joint") return {Kind::Nothing};
  if (!line.nhs_share.value.has_value()) return {Kind::Unknown};
  const Decimal percent = line.nhs_share.value->number;
  return is_share(percent) ? FenceShare{Kind::Percent, percent} : FenceShare{Kind::Unknown};
}

}  // namespace

FenceRules::FenceRules(const PlanningRound& round, const IdTable& streams)
    : fences_by_stream_(streams.size()) {
  for (const RingFence& fence : round.ring_fences) {
    for (const RowReference& area : fence.areas_counted) areas_.add(area.id);
    for (const RowReference& area : fence.areas_left_out) areas_.add(area.id);
    const std::int32_t stream = streams.find(fence.stream.id);
    if (stream == IdTable::kNone) continue;
    const auto index = static_cast<std::int32_t>(&fence - round.ring_fences.data());
    fences_by_stream_[static_cast<std::size_t>(stream)].push_back(index);
  }
  for (const RingFence& fence : round.ring_fences) rules_.push_back(rule_of(fence));
}

FenceRules::Rule FenceRules::rule_of(const RingFence& fence) const {
  const bool counts_others = fence.areas_counted.empty();
  Rule rule{.counts_area = std::vector<bool>(areas_.size(), counts_others),
            .counts_other_areas = counts_others,
            .counts_nhs_share_only = fence.counts_nhs_share_only.value_or(false)};
  const auto index_of = [&](const RowReference& area) {
    return static_cast<std::size_t>(areas_.find(area.id));
  };
  for (const RowReference& area : fence.areas_counted) rule.counts_area[index_of(area)] = true;
  for (const RowReference& area : fence.areas_left_out) rule.counts_area[index_of(area)] = false;
  return rule;
}

FenceShare FenceRules::share_of(std::int32_t ring_fence, const BudgetLine& line) const {
  const Rule& rule = rules_[static_cast<std::size_t>(ring_fence)];
  // What the NHS does not commission is out whatever its area of spend.
  const FenceShare share =
      rule.counts_nhs_share_only ? nhs_share_of(line) : FenceShare{Kind::Whole};
  if (share.kind == Kind::Nothing) return share;
  if (!line.area_of_spend.value.has_value()) return {Kind::Unknown};
  const std::int32_t area = areas_.find(line.area_of_spend.value->id);
  const bool counts = area == IdTable::kNone ? rule.counts_other_areas
                                             : rule.counts_area[static_cast<std::size_t>(area)];
  return counts ? share : FenceShare{Kind::Nothing};
}

}  // namespace core
