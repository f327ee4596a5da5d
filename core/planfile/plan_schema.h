// The JSON Schema of the plan file, made from the descriptions of the fields.
#pragma once

#include "core/json/json.h"

namespace core {

// Draft 2020-12. It describes what write_plan_file writes; members that it does not name are allowed
// everywhere, because later versions add them.
Json plan_schema();

}  // namespace core
