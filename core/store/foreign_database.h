// What a database from outside must pass before anything of it is used.
#pragma once

#include "core/base/result.h"
#include "core/store/database.h"

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace core {

inline constexpr std::int64_t kPlanApplicationId = 1'650'681'964;  // "bcpl"
inline constexpr std::size_t kMaxImageBytes = std::size_t{64} * 1024 * 1024;

// Whether the bytes begin as every SQLite database does.
bool looks_like_database(std::string_view bytes);

// The bytes of a database file, in memory and hardened. Fails with TooLarge, NotADatabase or Corrupt.
Result<Database> open_image(std::string_view bytes);

// Hardens a database and looks it through: sound, ours, of a version that is known, and each of our
// tables as our migrations make it. Fails with Corrupt, NotADatabase or NewerFormat.
Status check_foreign(const Database& database);

}  // namespace core
