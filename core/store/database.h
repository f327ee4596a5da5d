// SQLite behind Results: nothing above core/store knows that it is SQLite.
//
// What a plan keeps in a database is plan_database.h; what a foreign file must pass is
// foreign_database.h.
#pragma once

#include "core/base/result.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

struct sqlite3;
struct sqlite3_stmt;

namespace core {

// A prepared statement. Values are bound, never written into the text of the statement.
class Statement {
 public:
  Statement(Statement&& other) noexcept;
  Statement& operator=(Statement&& other) noexcept;
  ~Statement();

  // Parameters count from 1. A failure to bind shows in the next step.
  Statement& bind(int parameter, std::string_view text);
  Statement& bind(int parameter, std::int64_t number);

  // True when there is a row, false when it is done.
  Result<bool> step();
  // Runs a statement that gives no rows, and makes it ready to be bound again.
  Status run();

  // Of the row that the last step gave; columns count from 0. A text lives until the next step.
  std::string_view text(int column) const;
  std::int64_t number(int column) const;

 private:
  friend class Database;
  Statement(sqlite3* database, sqlite3_stmt* statement)
      : database_(database), statement_(statement) {}

  sqlite3* database_;
  sqlite3_stmt* statement_;
  int failure_ = 0;
};

class Database {
 public:
  enum class Open { Existing, New };

  static Result<Database> in_memory();
  // A file of this machine; not for the web. New fails with DuplicateId when there is such a file,
  // Existing with NotFound when there is none.
  static Result<Database> open_file(const std::string& path, Open open);
  // A copy of the bytes of a database file, kept in memory.
  static Result<Database> from_image(std::string_view bytes);

  Database(Database&& other) noexcept;
  Database& operator=(Database&& other) noexcept;
  ~Database();

  // The bytes of the file that would hold what is committed.
  Result<std::string> image() const;

  Result<Statement> prepare(std::string_view statement) const;
  // Statements of our own without parameters, such as a migration.
  Status run_script(std::string_view statements) const;
  // The one number that a pragma or query gives.
  Result<std::int64_t> number_of(std::string_view query) const;

  // The database refuses to grow beyond that many pages: Full.
  Status limit_pages(std::int64_t pages) const;

  // For hostile files: no triggers, no views, no functions with side effects in the schema, every
  // cell looked at before it is used.
  Status harden() const;

 private:
  explicit Database(sqlite3* database) : database_(database) {}

  sqlite3* database_ = nullptr;
};

// All or nothing: what was done since begin is undone unless it is committed.
class Transaction {
 public:
  static Result<Transaction> begin(const Database& database);
  Transaction(Transaction&& other) noexcept;
  Transaction& operator=(Transaction&&) = delete;
  ~Transaction();

  Status commit();

 private:
  explicit Transaction(const Database& database) : database_(&database) {}
  const Database* database_;
};

}  // namespace core
