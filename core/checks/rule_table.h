// All rules of the catalogue, put together at compile time. Only what a program asks for of them is in
// it: the page's wasm holds severities and remedies, and not the reasons of the reference page.
#pragma once

#include "core/checks/rules_of_assurance.h"
#include "core/checks/rules_of_delivery.h"
#include "core/checks/rules_of_fields.h"
#include "core/checks/rules_of_metrics.h"
#include "core/checks/rules_of_money.h"
#include "core/checks/rules_of_text.h"

#include <array>
#include <cstddef>
#include <tuple>

namespace core {

// One part of each rule, in the order of the catalogue: those of fields first, as they are looked up for
// most of the findings of a plan.
template <class Part, class Take>
consteval auto of_each_rule(Take take) {
  constexpr auto kTables = std::tie(kRulesOfFields,
                                    kRulesOfMoney,
                                    kRulesOfMetrics,
                                    kRulesOfDelivery,
                                    kRulesOfAssurance,
                                    kRulesOfText);
  constexpr std::size_t kCount =
      std::apply([](const auto&... tables) { return (tables.size() + ...); }, kTables);
  std::array<Part, kCount> parts = {};
  std::size_t count = 0;
  std::apply(
      [&](const auto&... tables) {
        const auto add = [&](const auto& table) {
          for (const Rule& rule : table) parts[count++] = take(rule);
        };
        (add(tables), ...);
      },
      kTables);
  return parts;
}

}  // namespace core
