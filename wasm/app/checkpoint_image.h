// The database image that a checkpoint keeps, from and to a plan with its history.
#pragma once

#include "core/base/result.h"
#include "core/planfile/plan_file.h"

#include <string>
#include <string_view>

namespace app {

core::Result<std::string> image_of(const core::PlanFile& file);

// Refuses what core/store refuses.
core::Result<core::PlanFile> file_from_image(std::string_view image);

}  // namespace app
