#include "core/store/sqlite_error.h"

#include <sqlite3.h>

namespace core {
namespace {

Error error_for(int code) {
  switch (code & 0xFF) {
    case SQLITE_FULL:
      return {.code = ErrorCode::Full,
              .message = "There is no room left to save in.",
              .remedy = "Make room, or save the plan to a file in another place."};
    case SQLITE_NOTADB:
      return {.code = ErrorCode::NotADatabase,
              .message = "This file is no database of the Better Care Workbook.",
              .remedy = "Choose a plan file (.bcplan.json) or a database that it saved (.sqlite)."};
    case SQLITE_CORRUPT:
    case SQLITE_ERROR:  // our statements are sound: the tables are not as they should be
      return {.code = ErrorCode::Corrupt,
              .message = "The database is damaged.",
              .remedy = "Open an earlier copy of it, such as the last file that was saved."};
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_AUTH:
      return {.code = ErrorCode::ReadOnly,
              .message = "The database may only be read.",
              .remedy = "Save the plan to another file."};
    case SQLITE_CANTOPEN:
      return {.code = ErrorCode::NotFound,
              .message = "There is no such database, or it may not be opened.",
              .remedy = "Check the name and folder of the file."};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
      return {.code = ErrorCode::ReadOnly,
              .message = "Another program is writing to the database.",
              .remedy = "Close it there and try again."};
    case SQLITE_NOMEM:
    case SQLITE_TOOBIG:
      return {.code = ErrorCode::TooLarge,
              .message = "The database holds more than this machine has memory for.",
              .remedy = "Close other programs and try again."};
    case SQLITE_CONSTRAINT:
      return {.code = ErrorCode::DuplicateId,
              .message = "The database holds this already, or what it holds does not fit together.",
              .remedy = "Open an earlier copy of it, such as the last file that was saved."};
    default:
      return {.code = ErrorCode::InputOutput,
              .message = "The database could not be read or written.",
              .remedy = "Try again; if it stays so, save the plan to a file in another place."};
  }
}

}  // namespace

Error sqlite_error(sqlite3* database, int code) {
  Error error = error_for(code);
  const char* said = database == nullptr ? nullptr : sqlite3_errmsg(database);
  if (said != nullptr) error.message += " (" + std::string{said} + ")";
  return error;
}

}  // namespace core
