#include "tests/support/any_plan.h"

#include "core/fields/place.h"
#include "tests/support/random_words.h"

#include <doctest/doctest.h>

namespace test_support {
namespace {

using core::FieldInfo;
using core::FieldKind;
using core::FieldValue;

class Filler final : public core::FieldVisitor {
 public:
  explicit Filler(RandomSource& random) : random_(random) {}

  void field(const FieldInfo&, core::FieldRef field) override {
    if (auto* series = std::get_if<core::Series*>(&field)) return fill_series(**series);
    const core::Status status = set_value(field, any_value(random_, kind_of(field)));
    REQUIRE(status.has_value());
  }
  void rows(const FieldInfo&, core::RowList rows) override {
    for (std::size_t i = random_below(random_, 4); i > 0; --i) {
      const std::string id = random_id(random_);
      if (rows.find(id) != rows.size()) continue;
      rows.insert_empty(rows.size(), id);
      fill(rows.part(rows.size() - 1), Is::Row);
    }
  }
  void part(const FieldInfo&, core::PartRef part) override { fill(part, Is::Part); }

  enum class Is { Part, Row };
  void fill(core::PartRef part, Is is) {
    part.visit(*this);
    for (std::size_t i = one_in(random_, 3) ? random_below(random_, 3) : 0; i > 0; --i) {
      const std::string name = "x" + random_text(random_);
      const FieldValue value = any_value(random_, FieldKind::Unknown);
      auto place = part.unknown().position(name);
      const bool known = place != part.unknown().members.end() && place->name == name;
      if (value.is_empty() || known || (is == Is::Row && name == "id")) continue;
      part.unknown().members.insert(place, {name, std::get<core::RawJson>(value.value)});
    }
  }

 private:
  void fill_series(core::Series& series) {
    for (std::size_t i = random_below(random_, 6); i > 0; --i) {
      const FieldValue period = any_value(random_, FieldKind::Period);
      const FieldValue number = any_value(random_, FieldKind::Decimal);
      const auto* which = std::get_if<core::Period>(&period.value);
      if (which == nullptr) continue;
      core::WrittenDecimal cell;
      REQUIRE(set_value(core::FieldRef{&cell}, number).has_value());
      series.set(*which, one_in(random_, 2) ? "all" : random_id(random_), cell);
    }
  }

  RandomSource& random_;
};

// The addresses of all fields, rows and lists of a plan.
class Addresses final : public core::FieldVisitor {
 public:
  struct Found {
    std::string address;
    FieldKind kind;
  };
  std::vector<Found> fields;
  std::vector<std::string> lists;
  struct Row {
    std::string list;
    std::string id;
    std::string after;
  };
  std::vector<Row> rows_found;
  std::vector<std::string> parts;

  void field(const FieldInfo& info, core::FieldRef field) override {
    fields.push_back({below(info.id), kind_of(field)});
  }
  void rows(const FieldInfo& info, core::RowList rows) override {
    const std::string list = below(info.id);
    lists.push_back(list);
    for (std::size_t i = 0; i < rows.size(); ++i) {
      rows_found.push_back({list, rows.id(i), i == 0 ? "" : rows.id(i - 1)});
      look(rows.part(i), core::address_of(list, rows.id(i)));
    }
  }
  void part(const FieldInfo& info, core::PartRef part) override { look(part, below(info.id)); }

  void look(core::PartRef part, const std::string& address) {
    const std::string above = address_;
    address_ = address;
    parts.push_back(address);
    part.visit(*this);
    for (const core::UnknownMembers::Member& member : part.unknown().members) {
      fields.push_back({below(core::unknown_step(member.name)), FieldKind::Unknown});
    }
    address_ = above;
  }

 private:
  std::string below(std::string_view id) const {
    return address_.empty() ? std::string{id} : core::address_of(address_, id);
  }
  std::string address_;
};

core::Edits random_setting(RandomSource& random, const core::Plan& plan, const Addresses& all) {
  if (one_in(random, 6)) {
    const FieldValue value = any_value(random, FieldKind::Unknown);
    const std::string step = core::unknown_step("y" + random_text(random));
    const std::string& part = one_of(random, all.parts);
    const std::string address = part.empty() ? step : core::address_of(part, step);
    const core::Result<core::Edit> again = core::edit_to_set(plan, address, value);
    if (again.has_value()) return {*again};
    return value.is_empty() ? core::Edits{} : core::Edits{core::SetField{address, {}, value}};
  }
  Addresses::Found field = one_of(random, all.fields);
  if (field.kind == FieldKind::Series) {
    const FieldValue period = any_value(random, FieldKind::Period);
    field.address += "/" + (period.is_empty() ? "2018-19" : text_of(FieldValue{period.value}));
    field.address += one_in(random, 2) ? "/all" : "/nhs";
  }
  FieldValue value = any_value(random, field.kind);
  const core::Result<core::Edit> edit = core::edit_to_set(plan, field.address, std::move(value));
  if (!edit.has_value()) return {};  // a period that was only a text as written
  return {*edit};
}

}  // namespace

core::Plan any_plan(RandomSource& random) {
  core::Plan plan;
  Filler filler{random};
  filler.fill(core::PartRef{plan}, Filler::Is::Part);
  return plan;
}

core::Edits any_change(RandomSource& random, const core::Plan& plan) {
  Addresses all;
  all.look(core::PartRef{const_cast<core::Plan&>(plan)}, "");  // only looked at
  switch (random.between(0, 5)) {
    case 0: {
      const std::string& list = one_of(random, all.lists);
      std::string after;
      for (const Addresses::Row& row : all.rows_found) {
        if (row.list == list && one_in(random, 2)) after = row.id;
      }
      const std::string id = random_id(random);
      for (const Addresses::Row& row : all.rows_found) {
        if (row.list == list && row.id == id) return {};
      }
      return {core::AddRow{list, id, after}};
    }
    case 1: {
      if (all.rows_found.empty()) return {};
      const Addresses::Row& row = one_of(random, all.rows_found);
      const auto edits = core::edits_to_remove(plan, core::address_of(row.list, row.id));
      REQUIRE(edits.has_value());
      return *edits;
    }
    case 2: {
      if (all.rows_found.empty()) return {};
      const Addresses::Row& row = one_of(random, all.rows_found);
      const Addresses::Row& other = one_of(random, all.rows_found);
      if (other.list != row.list || other.id == row.id) return {};
      return {core::MoveRow{row.list, row.id, row.after, other.id}};
    }
    default:
      return random_setting(random, plan, all);
  }
}

}  // namespace test_support
