// What SQLite says, as an Error that a person can act on.
#pragma once

#include "core/base/result.h"

struct sqlite3;

namespace core {

// `database` may be null. The code is one of SQLite's results other than OK, ROW and DONE.
Error sqlite_error(sqlite3* database, int code);

}  // namespace core
