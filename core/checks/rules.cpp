#include "core/checks/rules.h"

#include "core/checks/rule_table.h"

#include <array>

namespace core {
namespace {

constexpr std::array kRuleFamilies = {
    RuleFamily{"balances", "Streams and their balance"},
    RuleFamily{"ring_fences", "Ring-fences and their minimums"},
    RuleFamily{"uplifts", "National uplifts"},
    RuleFamily{"earmarks", "Earmarks"},
    RuleFamily{"districts", "Disabled Facilities Grant by district"},
    RuleFamily{"schemes", "Schemes and their lines"},
    RuleFamily{"outputs", "Outputs and what they cost"},
    RuleFamily{"benefits", "Benefits"},
    RuleFamily{"risk_sharing", "Contingency and risk share"},
    RuleFamily{"stated_figures", "Figures that the document states"},
    RuleFamily{"metrics", "Results of metrics"},
    RuleFamily{"targets", "Targets of metrics"},
    RuleFamily{"impacts", "Schemes and the metrics they move"},
    RuleFamily{"change_model", "Change model"},
    RuleFamily{"actions", "Actions"},
    RuleFamily{"timeline", "Timeline"},
    RuleFamily{"risks", "Risks"},
    RuleFamily{"capacity", "Capacity and demand"},
    RuleFamily{"evidence", "Pilots and need"},
    RuleFamily{"conditions", "National conditions and planning requirements"},
    RuleFamily{"sign_offs", "Approvals"},
    RuleFamily{"agreements", "Section 75 agreements"},
    RuleFamily{"engagement", "Engagement"},
    RuleFamily{"documents", "Documents and versions"},
    RuleFamily{"boards", "Governance"},
    RuleFamily{"duplicates", "Rows that stand twice"},
    RuleFamily{"rounds", "Planning round"},
    RuleFamily{"fields", "Fields"},
    RuleFamily{"text", "Text against the plan's figures, and what must not stand in it"}};

constexpr auto kAllRules = of_each_rule<Rule>([](const Rule& rule) { return rule; });

}  // namespace

std::span<const RuleFamily> rule_families() {
  return kRuleFamilies;
}

std::span<const Rule> all_rules() {
  return kAllRules;
}

const Rule* find_rule(std::string_view id) {
  for (const Rule& rule : all_rules()) {
    if (rule.id == id) return &rule;
  }
  return nullptr;
}

}  // namespace core
