// The plan that is open, with everything that is computed from it: once per revision, never while
// drawing.
#pragma once

#include "core/checks/finding.h"
#include "core/derived/derived.h"
#include "core/history/document.h"
#include "core/planfile/plan_file.h"
#include "core/round/planning_round.h"
#include "wasm/app/save_state.h"

#include <cstdint>
#include <string>
#include <vector>

namespace app {

class OpenPlan {
 public:
  // `round` outlives the plan. `unknown` are the members of the file's envelope that are kept.
  // `first_version` is one that no plan had before on this screen.
  OpenPlan(std::string id,
           core::Document document,
           core::UnknownMembers unknown,
           const core::PlanningRound& round,
           std::uint64_t first_version);

  const std::string& id() const { return id_; }
  const core::Plan& plan() const { return document_.plan; }
  const core::Document& document() const { return document_; }
  const core::PlanningRound& round() const { return *round_; }
  const core::Derived& derived() const { return derived_; }
  const std::vector<core::Finding>& findings() const { return findings_; }
  // Grows with every change: what is made for the screen from the plan is made anew when it differs.
  std::uint64_t version() const { return version_; }

  // All fail as in core/history; after success everything is computed anew.
  core::Status commit(core::Stamp stamp, std::string words, core::Edits edits);
  core::Status undo(core::Stamp stamp);
  core::Status redo(core::Stamp stamp);

  // The newest revision as a record for the store.
  std::string newest_record() const;
  enum class WithHistory : bool { No, Yes };
  core::PlanFile file(WithHistory with_history) const;

  SaveState save;

 private:
  void compute();

  std::string id_;
  core::Document document_;
  core::UnknownMembers unknown_;
  const core::PlanningRound* round_;
  core::Derived derived_;
  std::vector<core::Finding> findings_;
  std::uint64_t version_;
};

}  // namespace app
