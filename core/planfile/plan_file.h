// The plan file: {"format": "better-care-plan", "version": 1, "plan": {…}, "history"?: […]}.
//
// Files come from strangers. Members that this version does not know, at any level, are kept and
// written again; a file of a later version is refused rather than half understood.
#pragma once

#include "core/base/result.h"
#include "core/fields/description.h"
#include "core/fields/json_form.h"
#include "core/history/log.h"
#include "core/json/json_writer.h"
#include "core/period/date.h"
#include "core/plan/plan.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace core {

inline constexpr std::string_view kPlanFormat = "better-care-plan";
inline constexpr std::int64_t kPlanFileVersion = 1;
inline constexpr std::size_t kMaxPlanFileBytes = std::size_t{64} * 1024 * 1024;

struct PlanFile {
  Plan plan = {};
  Log history = {};             // empty when the file carries none
  UnknownMembers unknown = {};  // of the envelope: comments, scenarios and whatever comes later

  friend bool operator==(const PlanFile&, const PlanFile&) = default;
};

// A file whose history is damaged can still be read without it.
enum class HistoryPart { Read, LeaveOut };

// A file of the rescue page carries the changes since its checkpoint as "recovery": they are replayed.
// Fails with what is wrong, where (JSON pointer, or line and column) and what to do: TooLarge,
// NotUtf8, BadJson, TooDeep, WrongShape, NewerFormat, or what a field's value fails with.
Result<PlanFile> read_plan_file(std::string_view text, HistoryPart history = HistoryPart::Read);

// True when a file was refused for its history alone: the plan can be read with LeaveOut.
bool is_only_history_damaged(std::string_view text, const Error& refusal);

// In canonical order and layout: the same plan gives the same bytes, one edit a small difference.
std::string write_plan_file(const PlanFile& file);

// The same bytes, written a row or a revision at a time between other work. What it is given stays as
// it is, in its place, until all is written.
class PlanFileWriting {
 public:
  PlanFileWriting(const Plan& plan, const Log& history, const UnknownMembers& unknown);

  // Writes the next piece; true while there is more.
  bool step();

  // Whether the member "plan" is written and no revision is yet: then without_history() is the text
  // of the file without its history.
  bool is_at_history() const { return is_plan_written_ && revision_ == 0; }
  std::string without_history() const;

  // All of it, once step() has returned false.
  std::string take();

 private:
  bool step_history();

  const Log& history_;
  const UnknownMembers& unknown_;
  JsonText out_{JsonText::Layout::Lines};
  PartWriting plan_;
  std::size_t revision_ = 0;
  bool is_plan_written_ = false;
};

// 64 hexadecimal digits that name what the plan says: the SHA-256 of the member "plan" alone, as
// write_json_compact writes it. History, comments and layout make no difference.
std::string fingerprint(const Plan& plan);

// "buckinghamshire-2019-20-draft-2019-09-05.bcplan.json": area, round, version and the day given.
std::string suggested_file_name(const Plan& plan, Date day);
// What the names of all that is made of the plan begin with: the same without its ending.
std::string suggested_stem(const Plan& plan, Date day);

}  // namespace core
