// The JSON form of fields, parts and rows: the same for plan files, edits and records of the store.
//
// money "1694916.00", percent "33.506", decimal "31.8", count 13, yes or no true, date
// "2019-09-05", period "2018-19 Q1", choice and reference an id, references a list of ids, series
// {"2018-04": {"all": "52.2"}}. With a text as written: {"value": "13", "written": "c13 a month"}.
// Empty fields, lists and parts are left out. Ids of rows stand first: {"id": "s7", …}.
#pragma once

#include "core/base/result.h"
#include "core/fields/description.h"
#include "core/json/json.h"
#include "core/json/json_writer.h"

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace core {

Json json_of(const FieldValue& value);

// Reads a value for a field of that kind (FieldKind::Decimal for a cell of a series). Fails with
// BadText, OutOfRange or WrongShape; `where` is left to the caller.
Result<FieldValue> value_from_json(FieldKind kind, const Json& json);

// All members of the part, as described, then those that no description names.
Json json_of_part(PartRef part);

// The same, written a row at a time. The part stays as it is until all is written.
class PartWriting {
 public:
  explicit PartWriting(PartRef part);

  // Writes the next row of a list, with what stands before it; false when nothing was left to write.
  bool step(JsonText& out);

 private:
  struct Member {
    std::string_view id;
    std::variant<Json, RowList> what;
  };
  struct Collector;

  std::vector<Member> members_;
  std::size_t member_ = 0;
  std::size_t row_ = 0;
};

// Fills an empty part from a JSON object; what no description names is kept. Fails with the first
// wrong member: `where` is its JSON pointer below `pointer`. Row ids must be ids, unique in their
// list.
Status read_part(PartRef part, const Json& json, const std::string& pointer);

// How deep a member that no description names may be nested: what a plan keeps for a later version
// must still fit into a record of the store.
inline constexpr int kMaxUnknownDepth = 32;

// Keeps the members of an object that are neither null nor in `described`. Fails with TooDeep or
// TooLarge.
Status keep_unknown(UnknownMembers& unknown,
                    const Json::Object& members,
                    std::span<const std::string_view> described,
                    const std::string& pointer);
// Appends them to an object, behind what is described.
void add_unknown(Json& out, const UnknownMembers& unknown);
void write_unknown(JsonText& out, const UnknownMembers& unknown);

// "/schemes/3/lines" and "b~1" give "/schemes/3/lines/b~01".
std::string pointer_below(const std::string& pointer, std::string_view member);

}  // namespace core
