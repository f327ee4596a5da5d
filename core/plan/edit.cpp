#include "core/plan/edit.h"

#include "core/base/text.h"
#include "core/fields/json_form.h"
#include "core/fields/place.h"

#include <algorithm>
#include <utility>

namespace core {
namespace {

PartRef root_of(Plan& plan) {
  return PartRef{plan};
}
// For finding only: nothing is written through the place.
PartRef root_of(const Plan& plan) {
  return PartRef{const_cast<Plan&>(plan)};
}  // NOLINT

Error stale(std::string_view where, std::string_view message) {
  return Error{.code = ErrorCode::StaleBefore,
               .message = std::string{message},
               .where = std::string{where},
               .remedy = "It was changed meanwhile; look at it and make the change again."};
}

Error with_place(Error error, std::string_view where) {
  error.where = where;
  return error;
}

// The index of the row behind `after`, counted in the list as it stands. Fails with StaleBefore when
// there is no such row.
Result<std::size_t> index_behind(RowList rows, std::string_view list, std::string_view after) {
  if (after.empty()) return std::size_t{0};
  const std::size_t index = rows.find(after);
  if (index == rows.size()) {
    return stale(list, "There is no row \"" + std::string{after} + "\" to stand behind.");
  }
  return index + 1;
}

Status check_row_id(std::string_view list, std::string_view id) {
  if (is_id(id)) return {};
  return Error{.code = ErrorCode::WrongShape,
               .message = "\"" + std::string{id} + "\" is no id of a row.",
               .where = std::string{list},
               .remedy = "Use letters a-z, digits and underscores."};
}

std::string row_before(RowList rows, std::size_t index) {
  return index == 0 ? std::string{} : rows.id(index - 1);
}

// Whether a part holds anything; collects the edits that empty it when `edits` is given.
class Emptying final : public FieldVisitor {
 public:
  Emptying(std::string address, Edits* edits) : address_(std::move(address)), edits_(edits) {}

  void field(const FieldInfo& info, FieldRef field) override {
    if (is_empty(field)) return;
    holds_something_ = true;
    if (edits_ == nullptr) return;
    if (auto* series = std::get_if<Series*>(&field)) {
      for (const Series::Cell& cell : (*series)->cells()) {
        WrittenDecimal number = cell.number;
        clear(below(info.id) + "/" + cell.period.text() + "/" + cell.part,
              value_of(FieldRef{&number}));
      }
      return;
    }
    clear(below(info.id), value_of(field));
  }
  void rows(const FieldInfo& info, RowList rows) override {
    if (rows.size() == 0) return;
    holds_something_ = true;
    if (edits_ == nullptr) return;
    for (std::size_t i = rows.size(); i-- > 0;) {
      Emptying row{below(info.id) + "/" + rows.id(i), edits_};
      row.empty_out(rows.part(i));
      edits_->push_back(RemoveRow{below(info.id), rows.id(i), row_before(rows, i)});
    }
  }
  void part(const FieldInfo& info, PartRef part) override {
    Emptying inner{below(info.id), edits_};
    inner.empty_out(part);
    holds_something_ = holds_something_ || inner.holds_something_;
  }

  void empty_out(PartRef part) {
    part.visit(*this);
    for (const UnknownMembers::Member& member : part.unknown().members) {
      holds_something_ = true;
      if (edits_ != nullptr) clear(below(unknown_step(member.name)), FieldValue{member.value});
    }
  }

  bool holds_something() const { return holds_something_; }

 private:
  std::string below(std::string_view id) const { return address_ + "/" + std::string{id}; }
  void clear(std::string where, FieldValue before) {
    edits_->push_back(SetField{std::move(where), std::move(before), {}});
  }

  std::string address_;
  Edits* edits_;
  bool holds_something_ = false;
};

struct Apply {
  Plan& plan;

  Status operator()(const SetField& edit) const {
    const Result<FieldValue> before = canonical_value(edit.before);
    const Result<FieldValue> after = canonical_value(edit.after);
    if (!after.has_value()) return with_place(after.error(), edit.where);
    const bool may_be_new = std::holds_alternative<RawJson>(after->value);
    Result<FieldPlace> place =
        find_field(root_of(plan), edit.where, may_be_new ? NewMembers::Add : NewMembers::Refuse);
    if (!place.has_value()) return place.error();
    if (!before.has_value() || place->value() != *before) {
      // An unknown member that was added for the look is taken away again.
      if (place->members != nullptr) {
        const Status restored = place->set(place->value());
        CORE_CHECK(restored.has_value());
      }
      return stale(edit.where, "The field no longer holds what this change started from.");
    }
    const Status status = place->set(*after);
    return status.has_value() ? status : Status{with_place(status.error(), edit.where)};
  }

  Status operator()(const AddRow& edit) const {
    ASSIGN_OR_RETURN(const RowList rows, find_rows(root_of(plan), edit.list));
    RETURN_IF_ERROR(check_row_id(edit.list, edit.id));
    if (rows.find(edit.id) != rows.size()) {
      return Error{.code = ErrorCode::DuplicateId,
                   .message = "There is a row \"" + edit.id + "\" already.",
                   .where = edit.list,
                   .remedy = "Give the new row another id."};
    }
    ASSIGN_OR_RETURN(const std::size_t index, index_behind(rows, edit.list, edit.after));
    rows.insert_empty(index, edit.id);
    return {};
  }

  Status operator()(const RemoveRow& edit) const {
    RETURN_IF_ERROR(check_row_id(edit.list, edit.id));
    const std::string address = address_of(edit.list, edit.id);
    ASSIGN_OR_RETURN(const RowPlace row, find_row(root_of(plan), address));
    if (row_before(row.rows, row.index) != edit.after) {
      return stale(address, "The row does not stand where this change says.");
    }
    Emptying look{address, nullptr};
    look.empty_out(row.rows.part(row.index));
    if (look.holds_something()) {
      return Error{.code = ErrorCode::RowNotEmpty,
                   .message = "The row holds something that this change does not know of.",
                   .where = address,
                   .remedy = "Look at the row and remove it again."};
    }
    row.rows.erase(row.index);
    return {};
  }

  Status operator()(const MoveRow& edit) const {
    RETURN_IF_ERROR(check_row_id(edit.list, edit.id));
    const std::string address = address_of(edit.list, edit.id);
    ASSIGN_OR_RETURN(const RowPlace row, find_row(root_of(plan), address));
    if (row_before(row.rows, row.index) != edit.from_after || edit.to_after == edit.id) {
      return stale(address, "The row does not stand where this change says.");
    }
    ASSIGN_OR_RETURN(const std::size_t behind, index_behind(row.rows, edit.list, edit.to_after));
    row.rows.move(row.index, behind > row.index ? behind - 1 : behind);
    return {};
  }
};

struct Invert {
  Edit operator()(const SetField& edit) const {
    return SetField{edit.where, edit.after, edit.before};
  }
  Edit operator()(const AddRow& edit) const { return RemoveRow{edit.list, edit.id, edit.after}; }
  Edit operator()(const RemoveRow& edit) const { return AddRow{edit.list, edit.id, edit.after}; }
  Edit operator()(const MoveRow& edit) const {
    return MoveRow{edit.list, edit.id, edit.to_after, edit.from_after};
  }
};

struct ToJson {
  Json operator()(const SetField& edit) const {
    const PlainValue& typed = std::holds_alternative<std::monostate>(edit.after.value)
                                  ? edit.before.value
                                  : edit.after.value;
    return Json::object()
        .add("set", edit.where)
        .add("kind", name_of(kind_of(typed)))
        .add("before", json_of(edit.before))
        .add("after", json_of(edit.after));
  }
  Json operator()(const AddRow& edit) const {
    return Json::object().add("add", edit.list).add("id", edit.id).add("after", edit.after);
  }
  Json operator()(const RemoveRow& edit) const {
    return Json::object().add("remove", edit.list).add("id", edit.id).add("after", edit.after);
  }
  Json operator()(const MoveRow& edit) const {
    return Json::object()
        .add("move", edit.list)
        .add("id", edit.id)
        .add("from_after", edit.from_after)
        .add("to_after", edit.to_after);
  }
};

Error no_edit(const std::string& pointer, std::string_view message) {
  return Error{.code = ErrorCode::WrongShape,
               .message = std::string{message},
               .where = pointer,
               .remedy = "The history of this file is damaged; the plan itself can still be read."};
}

Result<Edit> set_from_json(const Json& json, const std::string& pointer) {
  const std::optional<FieldKind> kind = field_kind_from_name(json.text_at("kind"));
  const Json* before = json.find("before");
  const Json* after = json.find("after");
  if (!kind || before == nullptr || after == nullptr) {
    return no_edit(pointer, "A change lacks its kind, before or after.");
  }
  Result<FieldValue> old_value = value_from_json(*kind, *before);
  if (!old_value) return with_place(old_value.error(), pointer + "/before");
  Result<FieldValue> new_value = value_from_json(*kind, *after);
  if (!new_value) return with_place(new_value.error(), pointer + "/after");
  return Edit{
      SetField{std::string{json.text_at("set")}, *std::move(old_value), *std::move(new_value)}};
}

}  // namespace

Status apply_edit(Plan& plan, const Edit& edit) {
  return std::visit(Apply{plan}, edit);
}

Status apply_edits(Plan& plan, const Edits& edits) {
  for (std::size_t i = 0; i < edits.size(); ++i) {
    Status status = apply_edit(plan, edits[i]);
    if (status.has_value()) continue;
    while (i-- > 0) {
      const Status undone = apply_edit(plan, inverse(edits[i]));
      CORE_CHECK(undone.has_value());
    }
    return status;
  }
  return {};
}

Edit inverse(const Edit& edit) {
  return std::visit(Invert{}, edit);
}

Edits inverse_of_all(const Edits& edits) {
  Edits inverted;
  inverted.reserve(edits.size());
  std::transform(edits.rbegin(), edits.rend(), std::back_inserter(inverted), inverse);
  return inverted;
}

Json json_of(const Edit& edit) {
  return std::visit(ToJson{}, edit);
}

Result<Edit> edit_from_json(const Json& json, const std::string& pointer) {
  const auto text = [&](std::string_view name) { return std::string{json.text_at(name)}; };
  if (!text("set").empty()) return set_from_json(json, pointer);
  if (text("id").empty()) return no_edit(pointer, "A change names no row.");
  if (!text("add").empty()) return Edit{AddRow{text("add"), text("id"), text("after")}};
  if (!text("remove").empty()) return Edit{RemoveRow{text("remove"), text("id"), text("after")}};
  if (!text("move").empty()) {
    return Edit{MoveRow{text("move"), text("id"), text("from_after"), text("to_after")}};
  }
  return no_edit(pointer, "This is no change that this version knows.");
}

Result<Edit> edit_to_set(const Plan& plan, std::string_view address, FieldValue after) {
  ASSIGN_OR_RETURN(const FieldPlace place, find_field(root_of(plan), address));
  return Edit{SetField{std::string{address}, place.value(), std::move(after)}};
}

Result<Edits> edits_to_remove(const Plan& plan, std::string_view row_address) {
  ASSIGN_OR_RETURN(const RowPlace row, find_row(root_of(plan), row_address));
  Edits edits;
  Emptying emptying{std::string{row_address}, &edits};
  emptying.empty_out(row.rows.part(row.index));
  const std::string_view list = row_address.substr(0, row_address.rfind('/'));
  edits.push_back(
      RemoveRow{std::string{list}, row.rows.id(row.index), row_before(row.rows, row.index)});
  return edits;
}

std::string address_of(std::string_view list, std::string_view id) {
  return std::string{list} + "/" + std::string{id};
}

}  // namespace core
