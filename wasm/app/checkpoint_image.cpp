#include "wasm/app/checkpoint_image.h"

#include "core/store/plan_database.h"

namespace app {

core::Result<std::string> image_of(const core::PlanFile& file) {
  ASSIGN_OR_RETURN(core::PlanDatabase database, core::PlanDatabase::create());
  RETURN_IF_ERROR(database.save(file));
  return database.image();
}

core::Result<core::PlanFile> file_from_image(std::string_view image) {
  ASSIGN_OR_RETURN(const core::PlanDatabase database, core::PlanDatabase::from_image(image));
  ASSIGN_OR_RETURN(core::PlanDatabase::Loaded loaded, database.load());
  if (loaded.failure) return *loaded.failure;
  return std::move(loaded.file);
}

}  // namespace app
