#include "wasm/app/open_plan.h"

#include "core/checks/check.h"

#include <utility>

namespace app {

OpenPlan::OpenPlan(std::string id,
                   core::Document document,
                   core::UnknownMembers unknown,
                   const core::PlanningRound& round,
                   std::uint64_t first_version)
    : id_(std::move(id)),
      document_(std::move(document)),
      unknown_(std::move(unknown)),
      round_(&round),
      version_(first_version) {
  compute();
}

core::Status OpenPlan::commit(core::Stamp stamp, std::string words, core::Edits edits) {
  RETURN_IF_ERROR(core::commit(
      document_,
      core::new_revision(document_, std::move(stamp), std::move(words), std::move(edits))));
  compute();
  ++version_;
  return {};
}

core::Status OpenPlan::undo(core::Stamp stamp) {
  RETURN_IF_ERROR(core::undo(document_, std::move(stamp)));
  compute();
  ++version_;
  return {};
}

core::Status OpenPlan::redo(core::Stamp stamp) {
  RETURN_IF_ERROR(core::redo(document_, std::move(stamp)));
  compute();
  ++version_;
  return {};
}

std::string OpenPlan::newest_record() const {
  CORE_CHECK(!document_.log.is_empty());
  return core::record_of(document_.log.revisions().back());
}

core::PlanFile OpenPlan::file(WithHistory with_history) const {
  core::PlanFile file{.plan = document_.plan, .history = {}, .unknown = unknown_};
  if (with_history == WithHistory::Yes) file.history = document_.log;
  return file;
}

void OpenPlan::compute() {
  derived_ = core::derive(document_.plan, *round_);
  findings_ = core::check(document_.plan, *round_, derived_);
}

}  // namespace app
