// Whatever is read as a plan file is written as text that reads as the same, byte for byte.
#include "core/planfile/plan_file.h"

#include <cstddef>
#include <cstdint>
#include <string>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text{reinterpret_cast<const char*>(data), size};
  const core::Result<core::PlanFile> file = core::read_plan_file(text);
  if (!file.has_value()) {
    CORE_CHECK(!file.error().message.empty() && !file.error().remedy.empty());
    return 0;
  }
  const std::string written = core::write_plan_file(*file);
  const core::Result<core::PlanFile> again = core::read_plan_file(written);
  CORE_CHECK(again.has_value());
  CORE_CHECK(*again == *file);
  CORE_CHECK(core::write_plan_file(*again) == written);
  return 0;
}
