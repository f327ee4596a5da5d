#include "core/cli/plan_files.h"

#include "core/base/check.h"
#include "core/base/text.h"
#include "core/round/round_changes.h"
#include "core/round/round_reader.h"
#include "core/store/foreign_database.h"
#include "core/store/plan_database.h"

#include <algorithm>
#include <utility>

namespace core {
namespace {

bool is_database_name(std::string_view name) {
  const std::string lower = lower_case(name);
  return lower.ends_with(".sqlite") || lower.ends_with(".sqlite3") || lower.ends_with(".db");
}

// A name without an ending is as good as one with ours.
bool is_plan_name(std::string_view name) {
  const std::string_view last = name.substr(name.find_last_of("/\\") + 1);
  return last.find('.') == last.npos || lower_case(last).ends_with(".json");
}

Result<PlanFile> from_database(Files& files, const std::string& name, std::string_view bytes) {
  if (files.size(name + "-wal") > 0 || files.size(name + "-journal") > 0) {
    return Error{.code = ErrorCode::ReadOnly,
                 .message = "Another program has the database open, or was killed while it wrote.",
                 .remedy = "Close it there; else open it once in that program."};
  }
  ASSIGN_OR_RETURN(const PlanDatabase database, PlanDatabase::from_image(bytes));
  ASSIGN_OR_RETURN(PlanDatabase::Loaded loaded, database.load());
  if (loaded.failure) return *loaded.failure;
  return std::move(loaded.file);
}

Result<std::string> database_image(const PlanFile& file) {
  ASSIGN_OR_RETURN(PlanDatabase database, PlanDatabase::create());
  RETURN_IF_ERROR(database.save(file));
  return database.image();
}

}  // namespace

Error in_file(const std::string& name, Error error) {
  error.where = error.where.empty() ? name : name + ": " + error.where;
  return error;
}

Result<PlanFile> read_plan(Files& files, const std::string& name) {
  const Result<std::string> bytes = files.read(name, std::max(kMaxPlanFileBytes, kMaxImageBytes));
  if (!bytes.has_value()) return in_file(name, bytes.error());
  Result<PlanFile> file = looks_like_database(*bytes) || is_database_name(name)
                              ? from_database(files, name, *bytes)
                              : read_plan_file(*bytes);
  if (!file.has_value()) return in_file(name, file.error());
  return file;
}

Result<PlanInRound> read_plan_in_round(const Surroundings& surroundings, const std::string& name) {
  ASSIGN_OR_RETURN(PlanFile file, read_plan(surroundings.files, name));
  return in_round(surroundings, name, std::move(file.plan));
}

Result<PlanInRound> in_round(const Surroundings& surroundings, const std::string& name, Plan plan) {
  Result<PlanningRound> round = surroundings.rounds.find(plan.about.round);
  if (!round.has_value()) return in_file(name, round.error());
  PlanningRound own = with_changes(*std::move(round), plan.local);
  return PlanInRound{std::move(plan), std::move(own)};
}

Status commit_to(PlanFile& file, const Surroundings& surroundings, Change change) {
  if (change.edits.empty()) return {};
  CORE_CHECK(surroundings.stamp != nullptr);
  Document document{std::move(file.plan), std::move(file.history)};
  Revision revision = new_revision(document,
                                   surroundings.stamp(),
                                   std::move(change.words),
                                   std::move(change.edits),
                                   {.kind = OriginKind::Imported, .file = std::move(change.file)});
  Status committed = commit(document, std::move(revision));
  file.plan = std::move(document.plan);
  file.history = std::move(document.log);
  return committed;
}

Result<RoundFile> read_round_file(Files& files, const std::string& name) {
  Result<std::string> text = files.read(name, kMaxRoundFileBytes);
  if (!text.has_value()) return in_file(name, text.error());
  Result<PlanningRound> round = read_round(*text);
  if (!round.has_value()) return in_file(name, round.error());
  return RoundFile{*std::move(round), *std::move(text)};
}

Status write_plan(Files& files, const std::string& name, const PlanFile& file) {
  if (!is_database_name(name) && !is_plan_name(name)) {
    return Error{.code = ErrorCode::WrongShape,
                 .message = "Files of that kind are not written.",
                 .where = name,
                 .remedy = "End the name in .json or .sqlite."};
  }
  const Result<std::string> bytes =
      is_database_name(name) ? database_image(file) : Result<std::string>{write_plan_file(file)};
  const Status written = bytes.has_value() ? files.write(name, *bytes) : Status{bytes.error()};
  return written.has_value() ? written : Status{in_file(name, written.error())};
}

}  // namespace core
