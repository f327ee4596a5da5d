// One step in the life of a plan: who changed what, when, and in what words.
//
// A revision is never changed once it is written. Its one line of JSON is the record that the page
// saves and that a plan file carries in its history.
#pragma once

#include "core/base/result.h"
#include "core/fields/description.h"
#include "core/json/json.h"
#include "core/period/moment.h"
#include "core/plan/edit.h"

#include <string>
#include <string_view>
#include <vector>

namespace core {

enum class OriginKind { Typed, Pasted, Imported, Moved, Undo, Redo, Merged };

// "typed", "pasted", …: as records name them.
std::string_view name_of(OriginKind kind);

// How the change came about; file, sheet and cell say where an import took it from.
struct Origin {
  OriginKind kind = OriginKind::Typed;
  std::string file = {};
  std::string sheet = {};
  std::string cell = {};
  friend bool operator==(const Origin&, const Origin&) = default;
};

struct Revision {
  std::string id;                    // random, given by the caller: [a-z0-9_]+
  std::vector<std::string> parents;  // what it was made on; none for the first, two for a merge
  std::string author_id;
  std::string author_name;
  Moment time;
  std::string words;  // what was done, as a person says it: "change Falls to £250,000"
  Origin origin;
  std::string undoes;  // the revision that this one takes back: for Undo and Redo
  Edits edits;
  UnknownMembers unknown;

  friend bool operator==(const Revision&, const Revision&) = default;
};

Json json_of(const Revision& revision);

// Reads what json_of wrote. Fails with WrongShape, BadText, OutOfRange or TooDeep; `where` is the
// JSON pointer below `pointer`.
Result<Revision> revision_from_json(const Json& json, const std::string& pointer);

// The one line, without a line end, that is saved.
std::string record_of(const Revision& revision);

// Fails as revision_from_json and read_json do.
Result<Revision> revision_from_record(std::string_view record);

}  // namespace core
