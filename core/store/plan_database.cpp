#include "core/store/plan_database.h"

#include "core/store/foreign_database.h"
#include "core/store/migration.h"

#include <cstdint>
#include <utility>
#include <vector>

namespace core {
namespace {

// Whether the history that is stored is the beginning of this one.
Result<bool> is_beginning(const Database& database, const std::vector<Revision>& revisions) {
  ASSIGN_OR_RETURN(Statement statement,
                   database.prepare("SELECT sequence, id FROM revision ORDER BY sequence"));
  for (std::size_t i = 0;; ++i) {
    ASSIGN_OR_RETURN(const bool found, statement.step());
    if (!found) return true;
    if (i >= revisions.size() || statement.number(0) != static_cast<std::int64_t>(i + 1) ||
        statement.text(1) != revisions[i].id) {
      return false;
    }
  }
}

Status insert_revision(Statement& statement, std::int64_t sequence, const Revision& revision) {
  return statement.bind(1, sequence).bind(2, revision.id).bind(3, record_of(revision)).run();
}

constexpr std::string_view kInsertRevision =
    "INSERT INTO revision (sequence, id, record) VALUES (?, ?, ?)";

Status save_history(const Database& database, const std::vector<Revision>& revisions) {
  ASSIGN_OR_RETURN(const bool keeps, is_beginning(database, revisions));
  if (!keeps) RETURN_IF_ERROR(database.run_script("DELETE FROM revision;"));
  ASSIGN_OR_RETURN(const std::int64_t stored, database.number_of("SELECT count(*) FROM revision"));
  ASSIGN_OR_RETURN(Statement insert, database.prepare(kInsertRevision));
  for (auto i = static_cast<std::size_t>(stored); i < revisions.size(); ++i) {
    RETURN_IF_ERROR(insert_revision(insert, static_cast<std::int64_t>(i + 1), revisions[i]));
  }
  return {};
}

// All records, oldest first.
Result<std::vector<std::string>> stored_records(const Database& database) {
  ASSIGN_OR_RETURN(Statement statement,
                   database.prepare("SELECT record FROM revision ORDER BY sequence"));
  std::vector<std::string> records;
  for (;;) {
    ASSIGN_OR_RETURN(const bool found, statement.step());
    if (!found) return records;
    records.emplace_back(statement.text(0));
  }
}

}  // namespace

Result<PlanDatabase> PlanDatabase::create() {
  ASSIGN_OR_RETURN(Database database, Database::in_memory());
  RETURN_IF_ERROR(database.harden());
  RETURN_IF_ERROR(migrate(database, plan_migrations()));
  return PlanDatabase{std::move(database)};
}

Result<PlanDatabase> PlanDatabase::create_file(const std::string& path) {
  ASSIGN_OR_RETURN(Database database, Database::open_file(path, Database::Open::New));
  RETURN_IF_ERROR(database.harden());
  RETURN_IF_ERROR(migrate(database, plan_migrations()));
  return PlanDatabase{std::move(database)};
}

Result<PlanDatabase> PlanDatabase::from_foreign(Database database) {
  RETURN_IF_ERROR(check_foreign(database));
  RETURN_IF_ERROR(migrate(database, plan_migrations()));
  return PlanDatabase{std::move(database)};
}

Result<PlanDatabase> PlanDatabase::from_image(std::string_view bytes) {
  ASSIGN_OR_RETURN(Database database, open_image(bytes));
  return from_foreign(std::move(database));
}

Result<PlanDatabase> PlanDatabase::open_file(const std::string& path) {
  ASSIGN_OR_RETURN(Database database, Database::open_file(path, Database::Open::Existing));
  return from_foreign(std::move(database));
}

Status PlanDatabase::save(const PlanFile& file) {
  const PlanFile without_history{.plan = file.plan, .unknown = file.unknown};
  const std::string text = write_plan_file(without_history);
  const std::vector<Revision>& revisions = file.history.revisions();
  ASSIGN_OR_RETURN(Transaction transaction, Transaction::begin(database_));
  RETURN_IF_ERROR(save_history(database_, revisions));
  RETURN_IF_ERROR(set_document(text, revisions.size()));
  return transaction.commit();
}

Status PlanDatabase::set_document(std::string_view text, std::size_t revisions) {
  ASSIGN_OR_RETURN(
      Statement put,
      database_.prepare("INSERT OR REPLACE INTO document (id, sequence, text) VALUES (1, ?, ?)"));
  return put.bind(1, static_cast<std::int64_t>(revisions)).bind(2, text).run();
}

Status PlanDatabase::append(const Revision& revision) {
  ASSIGN_OR_RETURN(
      Statement insert,
      database_.prepare("INSERT INTO revision (sequence, id, record) "
                        "VALUES ((SELECT coalesce(max(sequence), 0) + 1 FROM revision), ?, ?)"));
  return insert.bind(1, revision.id).bind(2, record_of(revision)).run();
}

Result<PlanDatabase::Loaded> PlanDatabase::load() const {
  ASSIGN_OR_RETURN(Statement statement, database_.prepare("SELECT sequence, text FROM document"));
  ASSIGN_OR_RETURN(const bool found, statement.step());
  if (!found) {
    return Error{.code = ErrorCode::NotFound,
                 .message = "Nothing was saved in this database yet.",
                 .remedy = "Open the plan's file."};
  }
  Loaded loaded;
  ASSIGN_OR_RETURN(loaded.file, read_plan_file(statement.text(1)));
  const std::int64_t sequence = statement.number(0);
  ASSIGN_OR_RETURN(const std::vector<std::string> records, stored_records(database_));
  for (std::size_t i = 0; i < records.size(); ++i) {
    Result<Revision> revision = revision_from_record(records[i]);
    Status done = revision.has_value() ? Status{} : Status{revision.error()};
    // What the document already holds is only listed.
    const bool is_in_document = static_cast<std::int64_t>(i) < sequence;
    if (done.has_value() && !is_in_document) {
      done = apply_edits(loaded.file.plan, revision->edits);
    }
    if (done.has_value()) done = loaded.file.history.append(*std::move(revision));
    if (done.has_value()) continue;
    loaded.failure = done.error();
    loaded.failure->where.insert(0, "record " + std::to_string(i + 1) + ", ");
    break;
  }
  return loaded;
}

Status PlanDatabase::set_setting(std::string_view name, std::string_view text) {
  ASSIGN_OR_RETURN(Statement put,
                   database_.prepare("INSERT OR REPLACE INTO setting (name, text) VALUES (?, ?)"));
  return put.bind(1, name).bind(2, text).run();
}

Result<std::optional<std::string>> PlanDatabase::setting(std::string_view name) const {
  ASSIGN_OR_RETURN(Statement statement,
                   database_.prepare("SELECT text FROM setting WHERE name = ?"));
  ASSIGN_OR_RETURN(const bool found, statement.bind(1, name).step());
  if (!found) return std::optional<std::string>{};
  return std::optional<std::string>{statement.text(0)};
}

}  // namespace core
