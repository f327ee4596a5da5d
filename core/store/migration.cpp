#include "core/store/migration.h"

#include <string>

namespace core {

Status migrate(Database& database, std::span<const EmbeddedText> migrations) {
  ASSIGN_OR_RETURN(const std::int64_t version, database.number_of("PRAGMA user_version"));
  const auto newest = static_cast<std::int64_t>(migrations.size());
  if (version > newest) {
    return Error{.code = ErrorCode::NewerFormat,
                 .message = "The plan was saved by a newer version of the workbook (store " +
                            std::to_string(version) + "; this one knows up to " +
                            std::to_string(newest) + ").",
                 .remedy = "Open the newest version of the page. Nothing was changed."};
  }
  if (version < 0) {
    return Error{.code = ErrorCode::Corrupt,
                 .message = "The database has a version that there never was.",
                 .remedy = "Open an earlier copy of it, such as the last file that was saved."};
  }
  for (std::int64_t next = version; next < newest; ++next) {
    ASSIGN_OR_RETURN(Transaction transaction, Transaction::begin(database));
    RETURN_IF_ERROR(database.run_script(migrations[static_cast<std::size_t>(next)].text));
    ASSIGN_OR_RETURN(const std::int64_t reached, database.number_of("PRAGMA user_version"));
    CORE_CHECK(reached == next + 1);
    RETURN_IF_ERROR(transaction.commit());
  }
  return {};
}

}  // namespace core
