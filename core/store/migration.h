// The numbered steps that bring an older database to the schema of today.
#pragma once

#include "core/base/embedded_text.h"
#include "core/base/result.h"
#include "core/store/database.h"

#include <cstdint>
#include <span>

namespace core {

// Those of a plan's database, core/store/migrations: the first is version 1. Each sets user_version
// itself.
std::span<const EmbeddedText> plan_migrations();

// Runs what is missing, each step in a transaction of its own. Fails with NewerFormat when the
// database is of a later version than the last step, or with the step's failure; the database then
// is of the last version that was reached.
Status migrate(Database& database, std::span<const EmbeddedText> migrations);

}  // namespace core
