#include "core/history/document.h"

#include <utility>

namespace core {
namespace {

Status take_back(Document& document, Stamp stamp, const Revision* target, OriginKind kind) {
  const bool is_undo = kind == OriginKind::Undo;
  if (target == nullptr) {
    return Error{.code = ErrorCode::NotFound,
                 .message = is_undo ? "There is nothing to undo." : "There is nothing to redo."};
  }
  const std::optional<std::string> words =
      is_undo ? undo_words(document.log) : redo_words(document.log);
  Revision revision = new_revision(document,
                                   std::move(stamp),
                                   (is_undo ? "Undo: " : "Redo: ") + words.value_or(""),
                                   inverse_of_all(target->edits),
                                   Origin{.kind = kind});
  revision.undoes = target->id;
  return commit(document, std::move(revision));
}

Status replay_record(Document& document, std::string_view record) {
  ASSIGN_OR_RETURN(Revision revision, revision_from_record(record));
  return commit(document, std::move(revision));
}

}  // namespace

Revision new_revision(
    const Document& document, Stamp stamp, std::string words, Edits edits, Origin origin) {
  Revision revision;
  revision.id = std::move(stamp.revision_id);
  if (!document.log.is_empty()) revision.parents.emplace_back(document.log.head());
  revision.author_id = std::move(stamp.author_id);
  revision.author_name = std::move(stamp.author_name);
  revision.time = stamp.time;
  revision.words = std::move(words);
  revision.origin = std::move(origin);
  revision.edits = std::move(edits);
  return revision;
}

Status commit(Document& document, Revision revision) {
  RETURN_IF_ERROR(apply_edits(document.plan, revision.edits));
  const Edits edits = revision.edits;
  Status status = document.log.append(std::move(revision));
  if (!status.has_value()) {
    const Status undone = apply_edits(document.plan, inverse_of_all(edits));
    CORE_CHECK(undone.has_value());
  }
  return status;
}

Status undo(Document& document, Stamp stamp) {
  return take_back(document, std::move(stamp), document.log.next_to_undo(), OriginKind::Undo);
}

Status redo(Document& document, Stamp stamp) {
  return take_back(document, std::move(stamp), document.log.next_to_redo(), OriginKind::Redo);
}

Replay replay(Document& document, const std::vector<std::string_view>& records) {
  Replay done;
  for (const std::string_view record : records) {
    const Status status = replay_record(document, record);
    if (!status.has_value()) {
      done.failure = status.error();
      std::string& where = done.failure->where;
      if (!where.empty()) where.insert(0, ", ");
      where.insert(0, "record " + std::to_string(done.applied + 1));
      return done;
    }
    ++done.applied;
  }
  return done;
}

}  // namespace core
