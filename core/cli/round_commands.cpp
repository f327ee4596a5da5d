// The rounds that there are, and one of them in full.
#include "core/base/text.h"
#include "core/cli/command.h"
#include "core/cli/round_text.h"
#include "core/cli/text_table.h"
#include "core/fields/json_form.h"
#include "core/json/json_writer.h"
#include "core/round/fact_count.h"

#include <string>
#include <vector>

namespace core {
namespace {

using Align = TextTable::Align;

std::vector<std::string> all_ids(const RoundCatalogue& rounds) {
  std::vector<std::string> ids = rounds.ids();
  if (const std::string next = rounds.provisional_id(); !next.empty()) ids.push_back(next);
  return ids;
}

std::string state_of(const PlanningRound& round) {
  if (round.about.is_provisional != true) return "";
  return "provisional, from " + round.about.based_on;
}

Json json_of_entry(const PlanningRound& round) {
  const FactCount count = count_facts(round);
  return Json::object()
      .add("round", round.about.round)
      .add("name", round.about.name)
      .add("revision", round.about.revision.value.value_or(0))
      .add("is_provisional", round.about.is_provisional.value_or(false))
      .add("based_on", round.about.based_on)
      .add("facts", count.facts)
      .add("unverified", count.unverified);
}

Result<int> list_rounds(const CommandContext& context) {
  const auto text = [](std::size_t count) { return count_text(static_cast<std::int64_t>(count)); };
  TextTable table{"Planning rounds",
                  {{"Round"},
                   {"Streams", Align::Right},
                   {"Conditions", Align::Right},
                   {"Metrics", Align::Right},
                   {"Scheme types", Align::Right},
                   {"Facts", Align::Right},
                   {"Unverified", Align::Right},
                   {""}}};
  Json list = Json::array();
  for (const std::string& id : all_ids(context.surroundings.rounds)) {
    ASSIGN_OR_RETURN(const PlanningRound round, context.surroundings.rounds.find(id));
    const FactCount count = count_facts(round);
    table.add({id,
               text(round.streams.size()),
               text(round.conditions.size()),
               text(round.metrics.size()),
               text(round.scheme_types.size()),
               count_text(count.facts),
               count_text(count.unverified),
               state_of(round)});
    list.push(json_of_entry(round));
  }
  context.output.out += context.line.as_json
                            ? write_json(Json::object().add("rounds", std::move(list)))
                            : table.text();
  return kFine;
}

}  // namespace

Result<int> run_rounds(const CommandContext& context) {
  const std::vector<std::string>& words = context.line.words;
  if (words.empty()) return list_rounds(context);
  if (words.size() > 1) return wrong_use("bcw rounds takes one ID, or none.");
  Result<PlanningRound> round = context.surroundings.rounds.find(words[0]);
  if (!round.has_value()) return as_wrong_use(round.error(), words[0]);
  context.output.out +=
      context.line.as_json ? write_json(json_of_part(PartRef{*round})) : round_text(*round);
  return kFine;
}

}  // namespace core
