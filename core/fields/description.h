// How a part of a plan is described: once, by a function describe(Part&, FieldVisitor&) beside it.
//
// Everything that walks a plan (JSON, edits, compare, tables, forms, the reference page) is a
// FieldVisitor. The description is type-erased, so that a visitor is compiled once.
#pragma once

#include "core/fields/field_value.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace core {

// What is said of a field or list, apart from its value. Texts live as long as the program.
struct FieldInfo {
  std::string_view id;         // in files and addresses, never shown
  std::string_view label;      // what a person reads and a screen reader says
  std::string_view help = {};  // one sentence; the round may say more
  std::string_view list = {};  // Choice: the round's list; Reference: the plan's list of rows
  std::string_view unit = {};  // "days", "per 100,000": after a number
  bool is_required = false;    // empty shows as a to-do
  bool is_contact = false;     // tells how to reach a person: not for people outside the area
};

// More than any later version will add to one part.
inline constexpr std::size_t kMaxUnknownMembers = 1000;

// Members of a file that this version does not describe, in ascending order of name, none empty.
struct UnknownMembers {
  struct Member {
    std::string name;
    RawJson value;
    friend bool operator==(const Member&, const Member&) = default;
  };
  std::vector<Member> members;

  // Where the member of that name stands, or belongs.
  std::vector<Member>::iterator position(std::string_view name);

  friend bool operator==(const UnknownMembers&, const UnknownMembers&) = default;
};

// What every row has; parts with rows derive from it.
struct Row {
  std::string id = {};  // random, for life, given by the caller: [a-z0-9_]+
  UnknownMembers unknown = {};
  friend bool operator==(const Row&, const Row&) = default;
};

class FieldVisitor;

// A part of a plan whose own description can be visited.
class PartRef {
 public:
  template <class Part>
  explicit PartRef(Part& part)
      : part_(&part),
        unknown_(&part.unknown),
        describe_([](void* p, FieldVisitor& v) { describe(*static_cast<Part*>(p), v); }) {}

  void visit(FieldVisitor& visitor) const { describe_(part_, visitor); }
  UnknownMembers& unknown() const { return *unknown_; }

 private:
  void* part_;
  UnknownMembers* unknown_;
  void (*describe_)(void*, FieldVisitor&);
};

// A list of rows of one type, seen without that type.
class RowList {
 public:
  template <class Part>
  explicit RowList(std::vector<Part>& rows) : rows_(&rows), operations_(&kOperations<Part>) {}

  std::size_t size() const { return operations_->size(rows_); }
  const std::string& id(std::size_t index) const { return operations_->id(rows_, index); }
  PartRef part(std::size_t index) const { return operations_->part(rows_, index); }
  // The index of the row, or size() when there is none.
  std::size_t find(std::string_view row_id) const;
  // A row with that id and nothing else in it.
  void insert_empty(std::size_t index, std::string_view row_id) const {
    operations_->insert(rows_, index, row_id);
  }
  void erase(std::size_t index) const { operations_->erase(rows_, index); }
  // The row ends at `to`, counted without it.
  void move(std::size_t from, std::size_t to) const { operations_->move(rows_, from, to); }
  void reserve(std::size_t count) const { operations_->reserve(rows_, count); }

 private:
  struct Operations {
    std::size_t (*size)(const void*);
    const std::string& (*id)(const void*, std::size_t);
    PartRef (*part)(void*, std::size_t);
    void (*insert)(void*, std::size_t, std::string_view);
    void (*erase)(void*, std::size_t);
    void (*move)(void*, std::size_t, std::size_t);
    void (*reserve)(void*, std::size_t);
  };

  template <class Part>
  static std::vector<Part>& as(void* rows) {
    return *static_cast<std::vector<Part>*>(rows);
  }
  template <class Part>
  static const std::vector<Part>& as(const void* rows) {
    return *static_cast<const std::vector<Part>*>(rows);
  }
  template <class Part>
  static void move_row(void* rows, std::size_t from, std::size_t to) {
    // Step by step: half the code of a vector's insert, which each of the seventy kinds of row would
    // have, and most rows are added at the end.
    std::vector<Part>& list = as<Part>(rows);
    for (; from > to; --from) std::swap(list[from], list[from - 1]);
    for (; from < to; ++from) std::swap(list[from], list[from + 1]);
  }
  template <class Part>
  static void insert_row(void* rows, std::size_t index, std::string_view row_id) {
    std::vector<Part>& list = as<Part>(rows);
    list.emplace_back().id = row_id;
    move_row<Part>(rows, list.size() - 1, index);
  }

  template <class Part>
  static constexpr Operations kOperations = {
      .size = [](const void* rows) { return as<Part>(rows).size(); },
      .id = [](const void* rows, std::size_t index) -> const std::string& {
        return as<Part>(rows)[index].id;
      },
      .part = [](void* rows, std::size_t index) { return PartRef{as<Part>(rows)[index]}; },
      .insert = &insert_row<Part>,
      .erase =
          [](void* rows, std::size_t index) {
            as<Part>(rows).erase(as<Part>(rows).begin() + static_cast<std::ptrdiff_t>(index));
          },
      .move = &move_row<Part>,
      .reserve = [](void* rows, std::size_t count) { as<Part>(rows).reserve(count); },
  };

  void* rows_;
  const Operations* operations_;
};

// Is shown the members of a part in the order of the file. FieldRef, RowList and PartRef may be
// kept and used while the plan is neither moved nor changed in shape.
class FieldVisitor {
 public:
  virtual void field(const FieldInfo& info, FieldRef field) = 0;
  virtual void rows(const FieldInfo& info, RowList rows) = 0;
  // A part that is always there once, such as "about".
  virtual void part(const FieldInfo& info, PartRef part) = 0;

 protected:
  ~FieldVisitor() = default;
};

// For visitors that only read: describes a constant part. The visitor must not write through the
// references it is shown.
template <class Part>
void visit_constant(const Part& part, FieldVisitor& visitor) {
  describe(const_cast<Part&>(part), visitor);  // NOLINT: one description serves reading and writing
}

}  // namespace core
