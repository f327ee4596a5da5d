#include "core/base/sha256.h"
#include "core/fields/json_form.h"
#include "core/json/json_writer.h"
#include "core/planfile/plan_file.h"

#include <utility>

namespace core {
namespace {

Json json_of_plan(const Plan& plan) {
  // One description serves reading and writing; writing JSON changes nothing.
  return json_of_part(PartRef{const_cast<Plan&>(plan)});  // NOLINT
}

}  // namespace

std::string write_plan_file(const PlanFile& file) {
  Json out = Json::object();
  out.add("format", kPlanFormat);
  out.add("version", kPlanFileVersion);
  out.add("plan", json_of_plan(file.plan));
  if (!file.history.is_empty()) {
    Json history = Json::array();
    for (const Revision& revision : file.history.revisions()) history.push(json_of(revision));
    out.add("history", std::move(history));
  }
  add_unknown(out, file.unknown);
  return write_json(out);
}

std::string fingerprint(const Plan& plan) {
  return sha256_hex(write_json_compact(json_of_plan(plan)));
}

}  // namespace core
