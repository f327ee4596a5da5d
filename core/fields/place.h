// Finding what stands at an address of a plan.
//
// An address is the ids on the way, joined by "/": "about/area", "schemes/s7/lines/b1/amount",
// "metrics/m4/actual/2018-04/nhs" (period and part of a series). In the name of a member that no
// description knows, "~1" stands for "/" and "~0" for "~", as in a JSON pointer. Edits, findings, explanations,
// comments, links and the page use it. Computed figures have addresses too; those are core/derived's.
#pragma once

#include "core/base/result.h"
#include "core/fields/description.h"

#include <optional>
#include <string>
#include <string_view>

namespace core {

// A field, with the cell when the field is a series.
struct FieldPlace {
  FieldInfo info;
  FieldRef field;
  std::optional<Period> period = {};
  std::string part = {};
  UnknownMembers* members = nullptr;  // those that hold the field, when no description names it

  FieldValue value() const;
  // Fails as set_value does, also for a number of another kind in a series.
  Status set(const FieldValue& value) const;
};

// Fails with UnknownAddress. The place is good until the plan changes its shape. A member that no
// description names is found when the part holds it; NewMembers::Add also finds one that it does not
// hold yet, and adds it, empty: setting it to nothing takes it away again.
enum class NewMembers { Refuse, Add };
Result<FieldPlace> find_field(PartRef root,
                              std::string_view address,
                              NewMembers new_members = NewMembers::Refuse);

// The step of an address that names such a member.
std::string unknown_step(std::string_view member_name);

// "schemes" or "schemes/s7/lines".
Result<RowList> find_rows(PartRef root, std::string_view address);

// "schemes/s7": the list that holds the row, and its index in it.
struct RowPlace {
  FieldInfo info;  // of the list
  RowList rows;
  std::size_t index;
};
Result<RowPlace> find_row(PartRef root, std::string_view address);

// "schemes/s7/lines/b1/amount" gives "schemes/lines/amount": the same for all rows, by which a
// round speaks of a field. The ids of rows are every second step below a list; addresses of series
// lose period and part.
std::string pattern_of(PartRef root, std::string_view address);

}  // namespace core
