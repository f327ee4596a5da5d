#include "wasm/app/open_plan.h"

#include "core/checks/acceptance.h"
#include "core/planfile/contacts.h"

#include <algorithm>
#include <utility>

namespace app {
namespace {

void count(core::Severity severity, FindingCounts& counts) {
  if (severity == core::Severity::Error) ++counts.errors;
  if (severity == core::Severity::Warning) ++counts.warnings;
  if (severity == core::Severity::ToDo) ++counts.to_do;
}

}  // namespace

OpenPlan::OpenPlan(std::string id,
                   core::Document document,
                   core::UnknownMembers unknown,
                   const core::PlanningRound& round,
                   std::uint64_t first_version)
    : id_(std::move(id)),
      document_(std::move(document)),
      unknown_(std::move(unknown)),
      round_(&round),
      facts_(core::count_facts(round)),
      version_(first_version) {
  changed();
  while (check_next()) continue;
}

core::Status OpenPlan::commit(core::Stamp stamp,
                              std::string words,
                              core::Edits edits,
                              core::OriginKind origin) {
  core::Revision revision =
      core::new_revision(document_, std::move(stamp), std::move(words), std::move(edits));
  revision.origin.kind = origin;
  RETURN_IF_ERROR(core::commit(document_, std::move(revision)));
  ++version_;
  changed();
  return {};
}

core::Status OpenPlan::undo(core::Stamp stamp) {
  RETURN_IF_ERROR(core::undo(document_, std::move(stamp)));
  ++version_;
  changed();
  return {};
}

core::Status OpenPlan::redo(core::Stamp stamp) {
  RETURN_IF_ERROR(core::redo(document_, std::move(stamp)));
  ++version_;
  changed();
  return {};
}

void OpenPlan::use_round(const core::PlanningRound& round) {
  round_ = &round;
  facts_ = core::count_facts(round);
  local_ = {};
  local_round_.reset();
  ++version_;
  changed();
}

std::string OpenPlan::newest_record() const {
  CORE_CHECK(!document_.log.is_empty());
  return core::record_of(document_.log.revisions().back());
}

core::PlanFile OpenPlan::file(const FileParts& parts) const {
  core::PlanFile file{.plan = document_.plan, .history = {}, .unknown = unknown_};
  if (parts.history) file.history = document_.log;
  if (!parts.history && !parts.contacts) core::take_out_contacts(file.plan);
  return file;
}

void OpenPlan::apply_local_changes() {
  const core::RoundChanges& local = document_.plan.local;
  if (local == local_) return;
  local_ = local;
  local_round_.reset();
  if (!local.is_empty()) local_round_ = core::with_changes(*round_, local);
}

void OpenPlan::changed() {
  apply_local_changes();
  derived_ = core::derive(document_.plan, round());
  fresh_findings_.clear();
  next_family_ = 0;
  checkpoint_.reset();
}

bool OpenPlan::check_next() {
  const core::CheckSubject subject{
      .plan = document_.plan, .round = round(), .derived = derived_, .prose = &prose_};
  core::check_family(next_family_++, subject, fresh_findings_);
  if (is_checking()) return true;
  core::mark_accepted(document_.plan, fresh_findings_);
  core::put_in_order(fresh_findings_);
  findings_.swap(fresh_findings_);
  count_findings();
  return false;
}

const core::Finding* OpenPlan::finding(std::string_view key) const {
  const auto found = std::find_if(findings_.begin(),
                                  findings_.end(),
                                  [&](const core::Finding& each) { return each.key == key; });
  return found == findings_.end() ? nullptr : &*found;
}

void OpenPlan::count_findings() {
  counts_ = {};
  for (const core::Finding& finding : findings_) {
    if (!finding.is_open()) continue;
    const Screen home = screen_for(finding.where);
    count(finding.severity, counts_[static_cast<std::size_t>(home)]);
    if (home != Screen::Checks) {
      count(finding.severity, counts_[static_cast<std::size_t>(Screen::Checks)]);
    }
  }
}

bool OpenPlan::step_checkpoint() {
  if (!checkpoint_) checkpoint_.emplace(document_, unknown_);
  return checkpoint_->step();
}

}  // namespace app
