// A record from outside that applies can be undone, and leaves a plan that can be saved and opened;
// one that does not apply changes nothing.
#include "core/history/document.h"
#include "core/planfile/plan_file.h"

#include <cstddef>
#include <cstdint>
#include <string>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view record{reinterpret_cast<const char*>(data), size};
  core::Document start;
  start.plan.about.area = "X";
  start.plan.schemes.resize(2);
  start.plan.schemes[0].id = "s1";
  start.plan.schemes[1].id = "s2";
  core::Document document = start;
  if (core::replay(document, {record}).failure) {
    CORE_CHECK(document == start);
    return 0;
  }
  const core::PlanFile file{.plan = document.plan, .history = document.log};
  const core::Result<core::PlanFile> again = core::read_plan_file(core::write_plan_file(file));
  CORE_CHECK(again.has_value() && *again == file);
  const core::Edits back = core::inverse_of_all(document.log.revisions().back().edits);
  CORE_CHECK(core::apply_edits(document.plan, back).has_value() && document.plan == start.plan);
  return 0;
}
