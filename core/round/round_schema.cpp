#include "core/round/round_schema.h"

#include "core/fields/json_schema.h"
#include "core/round/planning_round.h"

#include <utility>

namespace core {

Json round_schema() {
  PlanningRound scratch;
  Json schema = Json::object()
                    .add("$schema", "https://json-schema.org/draft/2020-12/schema")
                    .add("title", "Better Care planning round")
                    .add("description",
                         "What a planning round asks of every area. Empty fields, lists and parts "
                         "are left out.");
  Json part = schema_of_part(PartRef{scratch});
  for (Json::Member& member : *part.if_object()) {
    schema.add(std::move(member.first), std::move(member.second));
  }
  return schema.add("required", Json::array().push("about")).add("$defs", schema_definitions());
}

}  // namespace core
