#include "core/store/foreign_database.h"

#include "core/store/migration.h"

#include <map>
#include <string>
#include <utility>

namespace core {
namespace {

constexpr std::string_view kMagic{"SQLite format 3\0", 16};
constexpr std::size_t kHeaderBytes = 100;

Error not_a_database() {
  return Error{
      .code = ErrorCode::NotADatabase,
      .message = "This file is no database of the Better Care Workbook.",
      .remedy = "Choose a plan file (.bcplan.json) or a database that it saved (.sqlite)."};
}

Error too_large() {
  return Error{.code = ErrorCode::TooLarge,
               .message = "The database has more than 64 MB.",
               .remedy = "Choose the database of one plan; a real one has less than 10 MB."};
}

Error damaged(std::string_view what) {
  return Error{.code = ErrorCode::Corrupt,
               .message = "The database is damaged: " + std::string{what} + ".",
               .remedy = "Open an earlier copy of it, such as the last file that was saved."};
}

// What makes a table or index, by the names of it and of its table.
using Schema = std::map<std::pair<std::string, std::string>, std::string>;

Result<Schema> schema_of(const Database& database) {
  ASSIGN_OR_RETURN(Statement statement,
                   database.prepare("SELECT tbl_name, name, coalesce(sql, '') FROM sqlite_schema"));
  Schema schema;
  for (;;) {
    ASSIGN_OR_RETURN(const bool found, statement.step());
    if (!found) return schema;
    std::pair key{std::string{statement.text(0)}, std::string{statement.text(1)}};
    schema.emplace(std::move(key), statement.text(2));
  }
}

// Tables of others may stand beside ours, but nothing may hang on ours that we did not make: a
// foreign index or generated column would run a stranger's expressions.
Status check_schema(const Database& database, std::int64_t version) {
  ASSIGN_OR_RETURN(Database ours, Database::in_memory());
  RETURN_IF_ERROR(migrate(ours, plan_migrations().first(static_cast<std::size_t>(version))));
  ASSIGN_OR_RETURN(const Schema expected, schema_of(ours));
  ASSIGN_OR_RETURN(const Schema found, schema_of(database));
  for (const auto& [names, sql] : expected) {
    const auto same = found.find(names);
    if (same == found.end()) return damaged("the table " + names.first + " is missing");
    if (same->second != sql) return damaged("the table " + names.first + " is not as we make it");
  }
  for (const auto& [names, sql] : found) {
    const bool is_on_ours = expected.lower_bound({names.first, ""}) != expected.end() &&
                            expected.lower_bound({names.first, ""})->first.first == names.first;
    if (is_on_ours && expected.find(names) == expected.end()) {
      return damaged("the table " + names.first + " carries something foreign");
    }
  }
  return {};
}

Status check_pages(const Database& database) {
  ASSIGN_OR_RETURN(Statement statement, database.prepare("PRAGMA quick_check(1)"));
  const Result<bool> found = statement.step();
  if (!found.has_value()) return found.error();
  if (!*found || statement.text(0) != "ok") return damaged("its pages do not fit together");
  return {};
}

}  // namespace

bool looks_like_database(std::string_view bytes) {
  return bytes.substr(0, kMagic.size()) == kMagic;
}

Result<Database> open_image(std::string_view bytes) {
  if (bytes.size() > kMaxImageBytes) return too_large();
  if (!looks_like_database(bytes)) return not_a_database();
  if (bytes.size() < kHeaderBytes) return damaged("it was cut off");
  std::string image{bytes};
  // A file that another tool left in its write-ahead mode (2) cannot be opened from memory; without
  // its second file it is complete, so it is read as an ordinary one (1).
  for (const std::size_t byte : {std::size_t{18}, std::size_t{19}}) {
    if (image[byte] == 2) image[byte] = 1;
    if (image[byte] != 1) return damaged("its header is not one that SQLite writes");
  }
  return Database::from_image(image);
}

Status check_foreign(const Database& database) {
  RETURN_IF_ERROR(database.harden());
  ASSIGN_OR_RETURN(const std::int64_t id, database.number_of("PRAGMA application_id"));
  if (id != kPlanApplicationId) return not_a_database();
  ASSIGN_OR_RETURN(const std::int64_t pages, database.number_of("PRAGMA page_count"));
  ASSIGN_OR_RETURN(const std::int64_t page_bytes, database.number_of("PRAGMA page_size"));
  if (pages * page_bytes > static_cast<std::int64_t>(kMaxImageBytes)) return too_large();
  RETURN_IF_ERROR(check_pages(database));
  ASSIGN_OR_RETURN(const std::int64_t version, database.number_of("PRAGMA user_version"));
  // One from the future is refused by migrate, in words; its tables are not for us to judge.
  if (version > static_cast<std::int64_t>(plan_migrations().size())) return {};
  if (version < 1) return damaged("it has a version that there never was");
  return check_schema(database, version);
}

}  // namespace core
