// The JSON Schema of the file of a planning round, made from the descriptions of the fields.
#pragma once

#include "core/json/json.h"

namespace core {

// Draft 2020-12. Members that it does not name are allowed everywhere, because later versions add
// them; what no schema can say (references, sources, circles) is round_check.h.
Json round_schema();

}  // namespace core
