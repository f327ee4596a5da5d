#include "core/fields/json_form.h"
#include "core/json/json_reader.h"
#include "core/planfile/plan_file.h"
#include "core/planfile/upgrade.h"

#include <array>
#include <utility>
#include <vector>

namespace core {
namespace {

constexpr std::array<std::string_view, 4> kMembers = {"format", "version", "plan", "history"};

Error no_plan_file(const Json& json) {
  const bool is_round = json.find("streams") != nullptr && json.find("ring_fences") != nullptr;
  return Error{.code = ErrorCode::WrongShape,
               .message = is_round ? "This is the file of a planning round, not a plan."
                                   : "This is JSON, but no plan of the Better Care Workbook.",
               .where = "/format",
               .remedy = "Choose a file that ends in .bcplan.json."};
}

Result<Log> history_from(const Json& file) {
  const Json* history = file.find("history");
  if (history == nullptr || history->is_null()) return Log{};
  const Json::Array* items = history->if_array();
  if (items == nullptr) {
    return Error{.code = ErrorCode::WrongShape,
                 .message = "The history is no list of revisions.",
                 .where = "/history",
                 .remedy = "The plan itself can still be read without its history."};
  }
  std::vector<Revision> revisions;
  revisions.reserve(items->size());
  for (std::size_t i = 0; i < items->size(); ++i) {
    ASSIGN_OR_RETURN(Revision revision,
                     revision_from_json((*items)[i], "/history/" + std::to_string(i)));
    revisions.push_back(std::move(revision));
  }
  Result<Log> log = Log::from_revisions(std::move(revisions));
  if (log.has_value()) return log;
  Error error = log.error();
  error.where = "/history" + error.where;
  return error;
}

}  // namespace

Result<PlanFile> read_plan_file(std::string_view text, HistoryPart history) {
  ASSIGN_OR_RETURN(Json json, read_json(text, {.bytes = kMaxPlanFileBytes}));
  if (json.text_at("format") != kPlanFormat) return no_plan_file(json);
  RETURN_IF_ERROR(upgrade(json, kPlanFileVersion, upgrade_steps()));
  PlanFile file;
  const Json* plan = json.find("plan");
  RETURN_IF_ERROR(read_part(PartRef{file.plan}, plan == nullptr ? Json{} : *plan, "/plan"));
  if (history == HistoryPart::Read) {
    ASSIGN_OR_RETURN(file.history, history_from(json));
  }
  RETURN_IF_ERROR(keep_unknown(file.unknown, *json.if_object(), kMembers, ""));
  return file;
}

}  // namespace core
