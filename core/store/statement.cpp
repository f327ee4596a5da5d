#include "core/store/database.h"
#include "core/store/sqlite_error.h"

#include <sqlite3.h>

#include <utility>

namespace core {

Statement::Statement(Statement&& other) noexcept
    : database_(other.database_),
      statement_(std::exchange(other.statement_, nullptr)),
      failure_(other.failure_) {}

Statement& Statement::operator=(Statement&& other) noexcept {
  std::swap(database_, other.database_);
  std::swap(statement_, other.statement_);
  std::swap(failure_, other.failure_);
  return *this;
}

Statement::~Statement() {
  sqlite3_finalize(statement_);
}

Statement& Statement::bind(int parameter, std::string_view text) {
  // An empty view may have no address, and SQLite takes that for NULL.
  const char* bytes = text.empty() ? "" : text.data();
  const int done = sqlite3_bind_text64(statement_,
                                       parameter,
                                       bytes,
                                       text.size(),
                                       SQLITE_TRANSIENT,  // NOLINT: SQLite's own cast
                                       SQLITE_UTF8);
  if (done != SQLITE_OK) failure_ = done;
  return *this;
}

Statement& Statement::bind(int parameter, std::int64_t number) {
  const int done = sqlite3_bind_int64(statement_, parameter, number);
  if (done != SQLITE_OK) failure_ = done;
  return *this;
}

Result<bool> Statement::step() {
  const int done = failure_ != SQLITE_OK ? failure_ : sqlite3_step(statement_);
  if (done == SQLITE_ROW) return true;
  if (done == SQLITE_DONE) return false;
  return sqlite_error(database_, done);
}

Status Statement::run() {
  const Result<bool> row = step();
  sqlite3_reset(statement_);
  sqlite3_clear_bindings(statement_);
  failure_ = SQLITE_OK;
  if (!row.has_value()) return row.error();
  return {};
}

std::string_view Statement::text(int column) const {
  // In this order: the first turns what is stored in UTF-16 into UTF-8.
  const auto* bytes = reinterpret_cast<const char*>(sqlite3_column_text(statement_, column));
  const auto size = static_cast<std::size_t>(sqlite3_column_bytes(statement_, column));
  return bytes == nullptr ? std::string_view{} : std::string_view{bytes, size};
}

std::int64_t Statement::number(int column) const {
  return sqlite3_column_int64(statement_, column);
}

}  // namespace core
