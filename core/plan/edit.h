// The only way in which a plan changes: small values, each with an inverse and a JSON form.
//
// Larger changes are lists of edits: a row is removed by emptying its fields, removing its own rows,
// then the empty row, so that each edit can be undone, compared and merged by itself.
#pragma once

#include "core/base/result.h"
#include "core/json/json.h"
#include "core/plan/plan.h"

#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace core {

// `where` is the address of a field or of a cell of a series.
struct SetField {
  std::string where;
  FieldValue before;
  FieldValue after;
  friend bool operator==(const SetField&, const SetField&) = default;
};

// An empty row in the list, behind the row `after` (empty: first of all).
struct AddRow {
  std::string list;
  std::string id;
  std::string after;
  friend bool operator==(const AddRow&, const AddRow&) = default;
};

// Takes away a row that holds nothing but its id; `after` is the row that it stands behind.
struct RemoveRow {
  std::string list;
  std::string id;
  std::string after;
  friend bool operator==(const RemoveRow&, const RemoveRow&) = default;
};

struct MoveRow {
  std::string list;
  std::string id;
  std::string from_after;
  std::string to_after;
  friend bool operator==(const MoveRow&, const MoveRow&) = default;
};

using Edit = std::variant<SetField, AddRow, RemoveRow, MoveRow>;
using Edits = std::vector<Edit>;

// Fails and changes nothing with UnknownAddress, WrongKind, StaleBefore (the plan does not hold what
// the edit says it changes, or a row does not stand where it says), DuplicateId, RowNotEmpty.
Status apply_edit(Plan& plan, const Edit& edit);

// All or nothing: after a failure the plan is as it was.
Status apply_edits(Plan& plan, const Edits& edits);

Edit inverse(const Edit& edit);
// In reverse order, each inverted.
Edits inverse_of_all(const Edits& edits);

Json json_of(const Edit& edit);
// Reads what json_of wrote, without a plan. Fails with WrongShape, BadText or OutOfRange; `where` is
// the JSON pointer below `pointer`.
Result<Edit> edit_from_json(const Json& json, const std::string& pointer);

// What must be done so that the field holds `after`; fails with UnknownAddress.
Result<Edit> edit_to_set(const Plan& plan, std::string_view address, FieldValue after);
// What must be done so that the row ("schemes/s7") is gone. Fails with UnknownAddress.
Result<Edits> edits_to_remove(const Plan& plan, std::string_view row_address);

// The address of a row or list: "schemes" + "s7".
std::string address_of(std::string_view list, std::string_view id);

}  // namespace core
