// The reference page of the checks, from their catalogue.
#include "core/base/text.h"
#include "core/checks/rules.h"
#include "core/cli/command.h"
#include "core/json/json_writer.h"

#include <cstdint>
#include <string>
#include <utility>

namespace core {
namespace {

constexpr std::string_view kHead = R"(# Checks

Written by `bcw rules`; change the catalogue in `core/checks/rules_of_*.h` instead of this page.

A plan is checked by these rules, on the screen and by `bcw check FILE`. What each finding says depends on
how severe it is:

- **error**: a rule of the planning round is broken, and the plan would be returned;
- **warning**: something looks wrong;
- **to_do**: something is not filled in yet;
- **info**: worth knowing.

The severity given is the usual one. A finding that rests on a fact of the round which is not verified is
never more than a warning, and one of the year before, which is only compared with, is milder. A field that
is empty is told once, by `field_required`, and not by another rule again. Rules marked with † ask what day
it is and are silent unless one is given: `bcw check FILE --as-of DATE`; the screen gives none. The letter and number behind a
reason name the planning activity that the rule belongs to, as the comments in `core` do.
)";

std::string markdown_of(const Rule& rule) {
  std::string row = "| `";
  row.append(rule.id).append("`").append(rule.needs_day ? " †" : "").append(" | ");
  row.append(name_of(rule.severity)).append(" | ");
  row.append(rule.title).append(" | ").append(rule.why);
  if (!rule.source.empty()) row.append(" (").append(rule.source).append(")");
  return row.append(" | ").append(rule.remedy).append(" |\n");
}

std::string reference_page() {
  std::string page{kHead};
  page += "\n" + count_text(static_cast<std::int64_t>(all_rules().size())) + " rules in " +
          count_text(static_cast<std::int64_t>(rule_families().size())) + " families.\n";
  for (const RuleFamily& family : rule_families()) {
    page.append("\n## ").append(family.title).append("\n\n");
    page += "| Rule | Severity | It finds | Because | What to do |\n|---|---|---|---|---|\n";
    for (const Rule& rule : all_rules()) {
      if (rule.family == family.id) page += markdown_of(rule);
    }
  }
  return page;
}

Json json_of(const Rule& rule) {
  return Json::object()
      .add("id", rule.id)
      .add("family", rule.family)
      .add("severity", name_of(rule.severity))
      .add("title", rule.title)
      .add("why", rule.why)
      .add("source", rule.source.empty() ? Json{} : Json{rule.source})
      .add("remedy", rule.remedy)
      .add("needs_day", rule.needs_day);
}

}  // namespace

Result<int> run_rules(const CommandContext& context) {
  RETURN_IF_ERROR(expect_words(context.line, 0, "nothing more"));
  if (!context.line.as_json) {
    context.output.out += reference_page();
    return kFine;
  }
  Json rules = Json::array();
  for (const Rule& rule : all_rules()) rules.push(json_of(rule));
  context.output.out += write_json(Json::object().add("rules", std::move(rules)));
  return kFine;
}

}  // namespace core
