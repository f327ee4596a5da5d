#include "core/history/log.h"

#include "core/base/text.h"

#include <utility>

namespace core {
namespace {

Error refused(ErrorCode code, const Revision& revision, std::string_view message) {
  return Error{.code = code,
               .message = std::string{message},
               .where = "revision " + revision.id,
               .remedy = "The history is damaged from here on; what came before is kept."};
}

// The change that began the chain of undo and redo. Each step must lead to an older revision: a
// history from elsewhere may bite its own tail.
const Revision& first_of_chain(const Log& log, const Revision& last) {
  const Revision* revision = &last;
  while (!revision->undoes.empty()) {
    const Revision* before = log.find(revision->undoes);
    if (before == nullptr || before >= revision) break;
    revision = before;
  }
  return *revision;
}

std::optional<std::string> words_of_chain(const Log& log, const Revision* last) {
  if (last == nullptr) return std::nullopt;
  return first_of_chain(log, *last).words;
}

}  // namespace

Result<Log> Log::from_revisions(std::vector<Revision> revisions) {
  Log log;
  for (std::size_t i = 0; i < revisions.size(); ++i) {
    const Status status = log.append(std::move(revisions[i]));
    if (status.has_value()) continue;
    Error error = status.error();
    error.where = "/" + std::to_string(i);
    return error;
  }
  return log;
}

std::string_view Log::head() const {
  return revisions_.empty() ? std::string_view{} : std::string_view{revisions_.back().id};
}

const Revision* Log::find(std::string_view id) const {
  const auto found = index_of_.find(std::string{id});
  return found == index_of_.end() ? nullptr : &revisions_[found->second];
}

Status Log::check(const Revision& revision) const {
  if (!is_id(revision.id)) {
    return refused(ErrorCode::WrongShape, revision, "The revision has no id.");
  }
  if (find(revision.id) != nullptr) {
    return refused(ErrorCode::DuplicateId, revision, "The history holds this revision already.");
  }
  const OriginKind kind = revision.origin.kind;
  const bool takes_back = kind == OriginKind::Undo || kind == OriginKind::Redo;
  if (takes_back == revision.undoes.empty()) {
    return refused(ErrorCode::WrongShape,
                   revision,
                   takes_back ? "An undo or redo does not say what it takes back."
                              : "Only an undo or redo takes something back.");
  }
  return {};
}

void Log::forget(std::vector<std::size_t>& indices, const std::string& id) {
  std::erase_if(indices, [&](std::size_t index) { return revisions_[index].id == id; });
}

Status Log::append(Revision revision) {
  RETURN_IF_ERROR(check(revision));
  const std::size_t index = revisions_.size();
  switch (revision.origin.kind) {
    case OriginKind::Undo:
      forget(undoable_, revision.undoes);
      redoable_.push_back(index);
      break;
    case OriginKind::Redo:
      forget(redoable_, revision.undoes);
      undoable_.push_back(index);
      break;
    default:
      undoable_.push_back(index);
      redoable_.clear();
  }
  index_of_.emplace(revision.id, index);
  revisions_.push_back(std::move(revision));
  return {};
}

std::optional<std::string> undo_words(const Log& log) {
  return words_of_chain(log, log.next_to_undo());
}

std::optional<std::string> redo_words(const Log& log) {
  return words_of_chain(log, log.next_to_redo());
}

}  // namespace core
