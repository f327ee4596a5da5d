// The JSON Schema of parts, made from the descriptions of their fields.
#pragma once

#include "core/fields/description.h"
#include "core/json/json.h"

namespace core {

// Draft 2020-12, of what json_of_part writes; members that it does not name are allowed. It refers
// to the definitions below. The part is changed on the way: give it one that nobody needs.
Json schema_of_part(PartRef part);

// What stands under "$defs" of a schema: the kinds of field.
Json schema_definitions();

}  // namespace core
