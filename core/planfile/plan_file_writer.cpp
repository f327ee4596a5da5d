#include "core/base/check.h"
#include "core/base/sha256.h"
#include "core/planfile/plan_file.h"

#include <utility>

namespace core {
namespace {

PartRef part_of(const Plan& plan) {
  // One description serves reading and writing; writing JSON changes nothing.
  return PartRef{const_cast<Plan&>(plan)};  // NOLINT
}

std::string finished(JsonText text, const UnknownMembers& unknown) {
  write_unknown(text, unknown);
  text.close();
  return text.take() + "\n";
}

}  // namespace

PlanFileWriting::PlanFileWriting(const Plan& plan,
                                 const Log& history,
                                 const UnknownMembers& unknown)
    : history_(history), unknown_(unknown), plan_(part_of(plan)) {
  out_.open_object();
  out_.name("format");
  out_.value(kPlanFormat);
  out_.name("version");
  out_.value(kPlanFileVersion);
  out_.name("plan");
  out_.open_object();
}

bool PlanFileWriting::step() {
  if (is_plan_written_) return step_history();
  if (plan_.step(out_)) return true;
  out_.close();
  is_plan_written_ = true;
  return !history_.is_empty();
}

bool PlanFileWriting::step_history() {
  const std::vector<Revision>& revisions = history_.revisions();
  if (revision_ == 0) {
    out_.name("history");
    out_.open_array();
  }
  out_.value(json_of(revisions[revision_]));
  if (++revision_ < revisions.size()) return true;
  out_.close();
  return false;
}

std::string PlanFileWriting::without_history() const {
  CORE_CHECK(is_at_history());
  return finished(out_, unknown_);
}

std::string PlanFileWriting::take() {
  return finished(std::move(out_), unknown_);
}

std::string write_plan_file(const PlanFile& file) {
  PlanFileWriting writing{file.plan, file.history, file.unknown};
  while (writing.step()) continue;
  return writing.take();
}

std::string fingerprint(const Plan& plan) {
  JsonText text{JsonText::Layout::Compact};
  text.open_object();
  PartWriting writing{part_of(plan)};
  while (writing.step(text)) continue;
  text.close();
  return sha256_hex(text.take());
}

}  // namespace core
