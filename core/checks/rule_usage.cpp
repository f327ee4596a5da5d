#include "core/checks/rule_usage.h"

#include "core/checks/rule_table.h"

namespace core {

const RuleUsage* find_rule_usage(std::string_view id) {
  static constexpr auto kUsages = of_each_rule<RuleUsage>([](const Rule& rule) {
    return RuleUsage{.id = rule.id, .remedy = rule.remedy, .severity = rule.severity};
  });
  for (const RuleUsage& usage : kUsages) {
    if (usage.id == id) return &usage;
  }
  return nullptr;
}

}  // namespace core
