#include "wasm/app/checkpoint.h"

#include <utility>

namespace app {

Checkpoint::Checkpoint(const core::Document& document, const core::UnknownMembers& unknown)
    : document_(document), writing_(document.plan, document.log, unknown) {}

bool Checkpoint::step() {
  const core::Status done = next();
  if (!done.has_value()) failure_ = done.error();
  return !failure_ && image_.empty();
}

core::Status Checkpoint::next() {
  if (!database_) {
    if (writing_.is_at_history()) return begin_database();
    writing_.step();
    return {};
  }
  const std::vector<core::Revision>& revisions = document_.log.revisions();
  if (revision_ < revisions.size()) {
    writing_.step();
    return database_->append(revisions[revision_++]);
  }
  ASSIGN_OR_RETURN(image_, database_->image());
  return {};
}

core::Status Checkpoint::begin_database() {
  ASSIGN_OR_RETURN(core::PlanDatabase database, core::PlanDatabase::create());
  database_.emplace(std::move(database));
  return database_->set_document(writing_.without_history(), document_.log.revisions().size());
}

core::Result<core::PlanFile> file_from_image(std::string_view image) {
  ASSIGN_OR_RETURN(const core::PlanDatabase database, core::PlanDatabase::from_image(image));
  ASSIGN_OR_RETURN(core::PlanDatabase::Loaded loaded, database.load());
  if (loaded.failure) return *loaded.failure;
  return std::move(loaded.file);
}

}  // namespace app
