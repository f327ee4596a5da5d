#include "core/planfile/upgrade.h"

#include <string>

namespace core {
namespace {

Json* version_of(Json& file) {
  Json::Object* members = file.if_object();
  if (members == nullptr) return nullptr;
  for (Json::Member& member : *members) {
    if (member.first == "version") return &member.second;
  }
  return nullptr;
}

Error no_version() {
  return Error{.code = ErrorCode::WrongShape,
               .message = "The file does not say which version of the format it has.",
               .where = "/version",
               .remedy = "Ask the sender for the original."};
}

}  // namespace

std::span<const UpgradeStep> upgrade_steps() {
  return {};
}

Status upgrade(Json& file, std::int64_t newest, std::span<const UpgradeStep> steps) {
  Json* member = version_of(file);
  const std::int64_t* given = member == nullptr ? nullptr : member->if_integer();
  if (given == nullptr) return no_version();
  std::int64_t version = *given;
  if (version > newest) {
    return Error{.code = ErrorCode::NewerFormat,
                 .message = "The file was written by a newer version of the workbook (format " +
                            std::to_string(version) + "; this one reads up to " +
                            std::to_string(newest) + ").",
                 .where = "/version",
                 .remedy =
                     "Open the newest version of the page, or ask the sender to save the "
                     "plan for this version. The file was not changed."};
  }
  for (const UpgradeStep& step : steps) {
    if (step.from != version) continue;
    RETURN_IF_ERROR(step.apply(file));
    ++version;
  }
  if (version != newest) return no_version();
  // A step may have moved the members.
  member = version_of(file);
  if (member == nullptr) return no_version();
  *member = Json{newest};
  return {};
}

}  // namespace core
