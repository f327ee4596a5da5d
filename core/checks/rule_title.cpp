#include "core/checks/rule_table.h"

namespace core {
namespace {

struct RuleTitle {
  std::string_view id = {};
  std::string_view title = {};
};

}  // namespace

std::string_view rule_title(std::string_view id) {
  static constexpr auto kTitles = of_each_rule<RuleTitle>(
      [](const Rule& rule) { return RuleTitle{.id = rule.id, .title = rule.title}; });
  for (const RuleTitle& each : kTitles) {
    if (each.id == id) return each.title;
  }
  return {};
}

}  // namespace core
