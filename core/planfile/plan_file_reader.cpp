#include "core/fields/json_form.h"
#include "core/history/document.h"
#include "core/json/json_reader.h"
#include "core/planfile/plan_file.h"
#include "core/planfile/upgrade.h"

#include <array>
#include <utility>
#include <vector>

namespace core {
namespace {

constexpr std::array<std::string_view, 5> kMembers = {
    "format", "version", "plan", "history", "recovery"};

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

// One record of the tail: JSON as it was written, or its text where that could not be read.
Result<Revision> recovered_revision(const Json& record, const std::string& pointer) {
  if (const std::string* text = record.if_string()) return revision_from_record(*text);
  return revision_from_json(record, pointer);
}

// The changes that the rescue page found saved behind the checkpoint that the file was made from.
// They belong to the plan: a file that says so and cannot be followed is refused, not cut short.
Status replay_recovery(PlanFile& file, const Json& json) {
  const Json* recovery = json.find("recovery");
  const Json* records = recovery == nullptr ? nullptr : recovery->find("records");
  if (records == nullptr || records->if_array() == nullptr) return {};
  Document document{std::move(file.plan), std::move(file.history)};
  for (std::size_t i = 0; i < records->if_array()->size(); ++i) {
    const std::string pointer = "/recovery/records/" + std::to_string(i);
    const Result<Revision> revision = recovered_revision((*records->if_array())[i], pointer);
    const Status status = revision.has_value() ? commit(document, *revision) : revision.error();
    if (status.has_value()) continue;
    Error error = status.error();
    error.where = pointer;
    error.remedy =
        "Take the member \"recovery\" from this record on out of the file to open the "
        "plan as it was before.";
    return error;
  }
  file.plan = std::move(document.plan);
  file.history = std::move(document.log);
  return {};
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
  RETURN_IF_ERROR(replay_recovery(file, json));
  if (history == HistoryPart::LeaveOut) file.history = Log{};
  RETURN_IF_ERROR(keep_unknown(file.unknown, *json.if_object(), kMembers, ""));
  return file;
}

bool is_only_history_damaged(std::string_view text, const Error& refusal) {
  const std::string_view where = refusal.where;
  const bool is_inside = where == "/history" || where.substr(0, 9) == "/history/";
  return is_inside && read_plan_file(text, HistoryPart::LeaveOut).has_value();
}

}  // namespace core
