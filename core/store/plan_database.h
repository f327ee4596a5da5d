// A plan in the store: one small SQLite database with the document, its history and settings.
//
// Natively it is a file. On the web it lives in memory; the page keeps its image as a checkpoint and
// each later revision as a record of its own (core/history/document.h replays them).
#pragma once

#include "core/base/result.h"
#include "core/history/document.h"
#include "core/planfile/plan_file.h"
#include "core/store/database.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace core {

class PlanDatabase {
 public:
  // An empty one in memory.
  static Result<PlanDatabase> create();
  // The copy of an image, ours or a stranger's. Older versions are brought up to date in the copy.
  // Fails with TooLarge, NotADatabase, Corrupt or NewerFormat.
  static Result<PlanDatabase> from_image(std::string_view bytes);

  // A file of this machine. Fails besides with NotFound, DuplicateId (create_file, when there is
  // one), ReadOnly or InputOutput.
  static Result<PlanDatabase> create_file(const std::string& path);
  static Result<PlanDatabase> open_file(const std::string& path);

  Result<std::string> image() const { return database_.image(); }

  // Puts the whole document, with all of its history, in place of what was there: all or nothing.
  Status save(const PlanFile& file);

  // The same in steps: set_document() with the text of the file without its history, then append()
  // for each of the `revisions` that the text holds.
  Status set_document(std::string_view text, std::size_t revisions);

  // Adds one revision behind those that are there; the document is left at its last save. When this
  // returns without an error, a native file holds the revision whatever happens next.
  Status append(const Revision& revision);

  // The document as its last save and the revisions since then make it. When a revision does not
  // apply, everything before it is there and `failure` says why.
  struct Loaded {
    PlanFile file;
    std::optional<Error> failure = {};
  };
  // Fails with NotFound when nothing was ever saved, or as read_plan_file does.
  Result<Loaded> load() const;

  Status set_setting(std::string_view name, std::string_view text);
  Result<std::optional<std::string>> setting(std::string_view name) const;

  const Database& database() const { return database_; }

 private:
  explicit PlanDatabase(Database database) : database_(std::move(database)) {}
  static Result<PlanDatabase> from_foreign(Database database);

  Database database_;
};

}  // namespace core
