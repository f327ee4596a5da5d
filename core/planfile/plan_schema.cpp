#include "core/planfile/plan_schema.h"

#include "core/fields/json_schema.h"
#include "core/plan/plan.h"
#include "core/planfile/plan_file.h"

#include <utility>

namespace core {

Json plan_schema() {
  Plan scratch;
  Json history =
      Json::object()
          .add("type", "array")
          .add("description",
               "The revisions of the plan, oldest first; each names its parents and edits.");
  Json properties = Json::object();
  properties.add("format", Json::object().add("const", kPlanFormat));
  properties.add("version", Json::object().add("const", kPlanFileVersion));
  properties.add("plan", schema_of_part(PartRef{scratch}));
  properties.add("history", std::move(history));
  return Json::object()
      .add("$schema", "https://json-schema.org/draft/2020-12/schema")
      .add("title", "Better Care plan")
      .add("description",
           "A plan file of the Better Care Workbook. Empty fields, lists and parts are left out.")
      .add("type", "object")
      .add("properties", std::move(properties))
      .add("required", Json::array().push("format").push("version").push("plan"))
      .add("$defs", schema_definitions());
}

}  // namespace core
