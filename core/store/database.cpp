#include "core/store/database.h"

#include "core/store/sqlite_error.h"

#include <sqlite3.h>

#include <cstring>
#include <utility>

namespace core {
namespace {

constexpr int kBusyMilliseconds = 2000;

// Opens and closes again on failure: SQLite gives a handle even then.
Result<sqlite3*> open(const std::string& path, int flags) {
  sqlite3* database = nullptr;
  const int done = sqlite3_open_v2(path.c_str(), &database, flags, nullptr);
  if (done == SQLITE_OK) return database;
  const Error error = sqlite_error(nullptr, done);
  sqlite3_close(database);
  return error;
}

}  // namespace

Result<Database> Database::in_memory() {
  ASSIGN_OR_RETURN(sqlite3* const database,
                   open(":memory:", SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE));
  return Database{database};
}

Result<Database> Database::open_file(const std::string& path, Open how) {
  const Result<sqlite3*> existing = open(path, SQLITE_OPEN_READWRITE);
  if (how == Open::Existing) {
    if (!existing.has_value()) return existing.error();
  } else if (existing.has_value()) {
    sqlite3_close(*existing);
    return Error{.code = ErrorCode::DuplicateId,
                 .message = "There is a file of that name already.",
                 .where = path,
                 .remedy = "Choose another name, or remove the file."};
  }
  const Result<sqlite3*> opened =
      how == Open::Existing ? existing : open(path, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
  if (!opened.has_value()) return opened.error();
  Database database{*opened};
  sqlite3_busy_timeout(*opened, kBusyMilliseconds);
  // EXTRA also survives a loss of power right after a commit.
  RETURN_IF_ERROR(database.run_script("PRAGMA synchronous = EXTRA;"));
  return database;
}

Result<Database> Database::from_image(std::string_view bytes) {
  ASSIGN_OR_RETURN(Database database, in_memory());
  auto* copy = static_cast<unsigned char*>(sqlite3_malloc64(bytes.size()));
  if (copy == nullptr) return sqlite_error(nullptr, SQLITE_NOMEM);
  std::memcpy(copy, bytes.data(), bytes.size());
  // SQLite takes the copy over, and frees it also when this fails.
  const auto size = static_cast<sqlite3_int64>(bytes.size());
  const int done =
      sqlite3_deserialize(database.database_,
                          "main",
                          copy,
                          size,
                          size,
                          SQLITE_DESERIALIZE_FREEONCLOSE | SQLITE_DESERIALIZE_RESIZEABLE);
  if (done != SQLITE_OK) return sqlite_error(database.database_, done);
  return database;
}

Database::Database(Database&& other) noexcept
    : database_(std::exchange(other.database_, nullptr)) {}

Database& Database::operator=(Database&& other) noexcept {
  std::swap(database_, other.database_);
  return *this;
}

Database::~Database() {
  sqlite3_close(database_);
}

Result<std::string> Database::image() const {
  sqlite3_int64 size = 0;
  unsigned char* bytes = sqlite3_serialize(database_, "main", &size, 0);
  if (bytes == nullptr) return sqlite_error(nullptr, SQLITE_NOMEM);
  std::string image{reinterpret_cast<const char*>(bytes), static_cast<std::size_t>(size)};
  sqlite3_free(bytes);
  return image;
}

Result<Statement> Database::prepare(std::string_view statement) const {
  sqlite3_stmt* prepared = nullptr;
  const int done = sqlite3_prepare_v2(
      database_, statement.data(), static_cast<int>(statement.size()), &prepared, nullptr);
  if (done != SQLITE_OK) return sqlite_error(database_, done);
  CORE_CHECK(prepared != nullptr);
  return Statement{database_, prepared};
}

Status Database::run_script(std::string_view statements) const {
  const std::string terminated{statements};
  const int done = sqlite3_exec(database_, terminated.c_str(), nullptr, nullptr, nullptr);
  if (done != SQLITE_OK) return sqlite_error(database_, done);
  return {};
}

Result<std::int64_t> Database::number_of(std::string_view query) const {
  ASSIGN_OR_RETURN(Statement statement, prepare(query));
  ASSIGN_OR_RETURN(const bool found, statement.step());
  return found ? statement.number(0) : std::int64_t{0};
}

Status Database::limit_pages(std::int64_t pages) const {
  // A pragma takes no parameter; the number is ours.
  return run_script("PRAGMA max_page_count = " + std::to_string(pages) + ";");
}

Status Database::harden() const {
  for (const auto& [option, value] : {std::pair{SQLITE_DBCONFIG_DEFENSIVE, 1},
                                      {SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0},
                                      {SQLITE_DBCONFIG_ENABLE_TRIGGER, 0},
                                      {SQLITE_DBCONFIG_ENABLE_VIEW, 0}}) {
    const int done = sqlite3_db_config(database_, option, value, nullptr);
    if (done != SQLITE_OK) return sqlite_error(database_, done);
  }
  return run_script("PRAGMA cell_size_check = ON; PRAGMA mmap_size = 0;");
}

Result<Transaction> Transaction::begin(const Database& database) {
  RETURN_IF_ERROR(database.run_script("BEGIN IMMEDIATE;"));
  return Transaction{database};
}

Transaction::Transaction(Transaction&& other) noexcept
    : database_(std::exchange(other.database_, nullptr)) {}

Transaction::~Transaction() {
  // SQLite has rolled back already when it ran out of room: that failure is of no interest.
  if (database_ != nullptr) static_cast<void>(database_->run_script("ROLLBACK;"));
}

Status Transaction::commit() {
  RETURN_IF_ERROR(database_->run_script("COMMIT;"));
  database_ = nullptr;
  return {};
}

}  // namespace core
