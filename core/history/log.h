// The history of a plan: its revisions, oldest first. It only ever grows.
//
// Undo and redo are revisions too: undo appends the inverse of a revision and names what it undoes,
// redo appends the inverse of that undo. So both survive a reload, and nothing is ever lost.
#pragma once

#include "core/base/result.h"
#include "core/history/revision.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace core {

class Log {
 public:
  // Fails as append does, with `where` "/<index>".
  static Result<Log> from_revisions(std::vector<Revision> revisions);

  const std::vector<Revision>& revisions() const { return revisions_; }
  bool is_empty() const { return revisions_.empty(); }

  // The id of the newest revision, empty when there is none.
  std::string_view head() const;
  // Null when there is none.
  const Revision* find(std::string_view id) const;

  // Fails, changing nothing, with WrongShape (no id; an undo or redo that names nothing, or another
  // change that does) or DuplicateId. Parents and what is undone may be unknown, because a history
  // that travels can be cut short, and need not be the last, because histories merge.
  Status append(Revision revision);

  // What undo and redo would take back next; null when there is nothing.
  const Revision* next_to_undo() const { return top_of(undoable_); }
  const Revision* next_to_redo() const { return top_of(redoable_); }

  friend bool operator==(const Log& a, const Log& b) { return a.revisions_ == b.revisions_; }

 private:
  const Revision* top_of(const std::vector<std::size_t>& indices) const {
    return indices.empty() ? nullptr : &revisions_[indices.back()];
  }
  Status check(const Revision& revision) const;
  void forget(std::vector<std::size_t>& indices, const std::string& id);

  std::vector<Revision> revisions_;
  std::unordered_map<std::string, std::size_t> index_of_;
  std::vector<std::size_t> undoable_;  // indices of what is done and not undone, the last on top
  std::vector<std::size_t> redoable_;  // indices of undo revisions that nothing has followed
};

// The words of the change that undo or redo would touch ("change Falls to £250,000"), for a button
// and its hint: those of the first change, however often it was undone and redone since. Nothing
// when there is none.
std::optional<std::string> undo_words(const Log& log);
std::optional<std::string> redo_words(const Log& log);

}  // namespace core
