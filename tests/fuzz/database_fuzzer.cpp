// A database from outside that opens can be saved to, and gives back what was saved.
#include "core/store/plan_database.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <utility>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view image{reinterpret_cast<const char*>(data), size};
  core::Result<core::PlanDatabase> database = core::PlanDatabase::from_image(image);
  if (!database.has_value()) return 0;
  const core::Result<core::PlanDatabase::Loaded> loaded = database->load();
  if (!loaded.has_value()) return 0;
  // A damaged page that the quick look passed over may still refuse; it must not lose silently.
  if (!database->save(loaded->file).has_value()) return 0;
  const core::Result<core::PlanDatabase::Loaded> again = database->load();
  CORE_CHECK(!again.has_value() || again->failure || again->file == loaded->file);
  return 0;
}
