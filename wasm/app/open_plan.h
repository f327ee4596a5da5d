// The plan that is open, with everything that is computed from it: once per revision, never while
// drawing.
#pragma once

#include "core/checks/check.h"
#include "core/derived/derived.h"
#include "core/history/document.h"
#include "core/planfile/plan_file.h"
#include "core/prose/prose_cache.h"
#include "core/round/fact_count.h"
#include "core/round/planning_round.h"
#include "core/round/round_changes.h"
#include "wasm/app/checkpoint.h"
#include "wasm/app/file_parts.h"
#include "wasm/app/save_state.h"
#include "wasm/app/screen.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace app {

// How many findings of each kind there are.
struct FindingCounts {
  int errors = 0, warnings = 0, to_do = 0;
};

class OpenPlan {
 public:
  // `round` outlives the plan; the plan's own changes to it are made on a copy. `unknown` are the
  // members of the file's envelope that are kept. `first_version` is one that no plan had before on
  // this screen.
  OpenPlan(std::string id,
           core::Document document,
           core::UnknownMembers unknown,
           const core::PlanningRound& round,
           std::uint64_t first_version);

  const std::string& id() const { return id_; }
  const core::Plan& plan() const { return document_.plan; }
  const core::Document& document() const { return document_; }
  // With what the area has corrected in it or added to it. Another one whenever that changes.
  const core::PlanningRound& round() const { return local_round_ ? *local_round_ : *round_; }
  const core::Derived& derived() const { return derived_; }
  // As its file has it, without the area's own changes.
  const core::PlanningRound& published_round() const { return *round_; }
  // Holds the plan against another file of its round, which outlives the plan too.
  void use_round(const core::PlanningRound& round);
  // Those of the newest revision that has been checked to the end, and how many of them that are open
  // are at home on a screen; Screen::Checks has all.
  const std::vector<core::Finding>& findings() const { return findings_; }
  // Null when there is none of that key.
  const core::Finding* finding(std::string_view key) const;
  const FindingCounts& finding_counts(Screen screen) const {
    return counts_[static_cast<std::size_t>(screen)];
  }
  // How much of the round as published has been read, how much is only recalled or carried over.
  const core::FactCount& facts() const { return facts_; }
  // Grows with every change: what is made for the screen from the plan is made anew when it differs.
  std::uint64_t version() const { return version_; }

  // All fail as in core/history; after success the figures are computed anew, the findings are still
  // to be, and a checkpoint that was begun is given up.
  core::Status commit(core::Stamp stamp,
                      std::string words,
                      core::Edits edits,
                      core::OriginKind origin = core::OriginKind::Typed);
  core::Status undo(core::Stamp stamp);
  core::Status redo(core::Stamp stamp);

  // Runs one family of checks; true while there are more to run.
  bool is_checking() const { return next_family_ < core::check_family_count(); }
  bool check_next();

  // Does a little of the next checkpoint, beginning it if need be; true while there is more to do.
  bool step_checkpoint();
  // Null when none was begun for this revision.
  Checkpoint* checkpoint() { return checkpoint_ ? &*checkpoint_ : nullptr; }
  void forget_checkpoint() { checkpoint_.reset(); }

  // The newest revision as a record for the store.
  std::string newest_record() const;
  core::PlanFile file(const FileParts& parts) const;

  SaveState save;

 private:
  void changed();
  void count_findings();
  void apply_local_changes();

  std::string id_;
  core::Document document_;
  core::UnknownMembers unknown_;
  const core::PlanningRound* round_;
  core::RoundChanges local_;  // that local_round_ was made from
  std::optional<core::PlanningRound> local_round_;
  core::Derived derived_;
  core::ProseCache prose_;
  std::vector<core::Finding> findings_, fresh_findings_;
  std::array<FindingCounts, kScreens.size()> counts_ = {};
  std::size_t next_family_ = 0;
  std::optional<Checkpoint> checkpoint_;
  core::FactCount facts_;
  std::uint64_t version_;
};

}  // namespace app
