// A plan with its history: what is open on the screen, and what a checkpoint and its tail of records
// bring back.
#pragma once

#include "core/base/result.h"
#include "core/history/log.h"
#include "core/plan/plan.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace core {

struct Document {
  Plan plan = {};
  Log log = {};

  friend bool operator==(const Document&, const Document&) = default;
};

// What the caller knows of a new revision: its random id, who makes it, and when.
struct Stamp {
  std::string revision_id;
  std::string author_id;
  std::string author_name;
  Moment time;
};

// The revision that those edits make on the document as it stands; it is not applied yet.
Revision new_revision(
    const Document& document, Stamp stamp, std::string words, Edits edits, Origin origin = {});

// Applies the edits and appends the revision: both or neither. Fails as apply_edits and Log::append
// do. The record to save is then record_of(document.log.revisions().back()).
Status commit(Document& document, Revision revision);

// Take back the last change, or the last undo. Fail with NotFound when there is nothing, or as
// commit does.
Status undo(Document& document, Stamp stamp);
Status redo(Document& document, Stamp stamp);

// Applies saved records in turn to a checkpoint. The first that cannot be read or does not apply
// ends it: everything before stays applied, `failure` says why (`where` begins with "record 3",
// counted from 1), and the records from there on are the caller's to keep.
struct Replay {
  std::size_t applied = 0;
  std::optional<Error> failure = {};
};
Replay replay(Document& document, const std::vector<std::string_view>& records);

}  // namespace core
