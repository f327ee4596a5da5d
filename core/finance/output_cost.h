// What planned outputs cost: quantity × unit cost × time.
#pragma once

#include "core/base/id_table.h"
#include "core/explain/sink.h"
#include "core/money/ratio.h"
#include "core/plan/plan.h"
#include "core/round/planning_round.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace core {

// An exact cost as a whole number of 1/700,000,000 of a pound: six decimals of a quantity, a penny
// and a seventh of a week all divide it, so costs add up without fractions.
class ExactCost {
 public:
  constexpr ExactCost() = default;
  // quantity × unit cost × sevenths ÷ 7. Nothing beyond the bound of Money.
  static std::optional<ExactCost> of(Decimal quantity, Money unit_cost, int sevenths);

  // In pounds.
  Ratio ratio() const;
  Money rounded_to_pence() const;

  friend ExactCost operator+(ExactCost a, ExactCost b) { return ExactCost{a.parts_ + b.parts_}; }
  friend bool operator==(const ExactCost&, const ExactCost&) = default;

 private:
  explicit constexpr ExactCost(WideInteger parts) : parts_(parts) {}

  WideInteger parts_ = 0;
};

// What the quantity of an output counts, as the lists of the rounds tell it.
enum class QuantityBasis { None, Total, Month, AtOnce, Share };
QuantityBasis quantity_basis_of(const Output& output);

struct OutputCost {
  std::string id = {};
  std::int32_t scheme = 0;  // index in the plan
  std::int32_t output = 0;  // index in the scheme
  std::int32_t days = 0;    // from the first day to the last, when the cost basis asks for them
  std::optional<ExactCost> cost = {};  // nothing while a part is empty
  friend bool operator==(const OutputCost&, const OutputCost&) = default;
};

// Of a scheme that has outputs.
struct SchemeOutputCost {
  std::int32_t scheme = 0;
  std::int32_t first = 0;  // of its rows in OutputCosts::outputs
  std::int32_t count = 0;
  std::int32_t empty_inputs = 0;       // outputs without a cost
  std::optional<ExactCost> cost = {};  // nothing when all are
  friend bool operator==(const SchemeOutputCost&, const SchemeOutputCost&) = default;
};

struct OutputCosts {
  std::vector<OutputCost> outputs;        // in the order of the plan
  std::vector<SchemeOutputCost> schemes;  // likewise

  // Null when the scheme has no outputs.
  const SchemeOutputCost* of_scheme(std::int32_t scheme) const;
  const OutputCost* find(std::int32_t scheme, std::string_view output_id) const;
  friend bool operator==(const OutputCosts&, const OutputCosts&) = default;
};

template <class Sink>
OutputCosts output_costs_of(const Plan& plan, const PlanningRound& round, Sink& sink);

}  // namespace core
