#include "core/fields/place.h"

#include "core/base/text.h"
#include "core/fields/json_form.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace core {
namespace {

using Steps = std::vector<std::string_view>;

std::string name_of_step(std::string_view step) {
  std::string name;
  for (std::size_t i = 0; i < step.size(); ++i) {
    const bool escaped = step[i] == '~' && i + 1 < step.size();
    if (escaped) ++i;
    name += !escaped ? step[i] : step[i] == '1' ? '/' : step[i] == '0' ? '~' : step[i];
  }
  return name;
}

// Follows the steps from a part down and keeps what it ends at.
class Walk final : public FieldVisitor {
 public:
  Walk(Steps steps, NewMembers new_members) : steps_(std::move(steps)), new_members_(new_members) {}

  enum class Is { Part, Row };
  void enter(PartRef part, Is is) {
    part.visit(*this);
    if (matched_ || depth_ + 1 != steps_.size()) return;
    // A row's id is no member to be set: two of that name would make the file unreadable.
    if (is == Is::Row && steps_[depth_] == "id") return;
    find_unknown(part.unknown());
  }

  void field(const FieldInfo& info, FieldRef field) override {
    if (!is_next(info)) return;
    matched_ = true;
    const std::size_t left = steps_.size() - depth_ - 1;
    if (kind_of(field) != FieldKind::Series) {
      if (left == 0) field_ = FieldPlace{.info = info, .field = field};
      pattern_ = joined_pattern(info.id);
      return;
    }
    pattern_ = joined_pattern(info.id);
    if (left != 2 || !is_id(steps_[depth_ + 2])) return;
    const Result<Period> period = Period::from_text(steps_[depth_ + 1]);
    if (period.has_value()) {
      field_ = FieldPlace{
          .info = info, .field = field, .period = *period, .part = std::string{steps_[depth_ + 2]}};
    }
  }

  void rows(const FieldInfo& info, RowList rows) override {
    if (!is_next(info)) return;
    matched_ = true;
    pattern_ = joined_pattern(info.id);
    const std::size_t left = steps_.size() - depth_ - 1;
    if (left == 0) {
      rows_ = std::pair{info, rows};
      return;
    }
    const std::size_t index = rows.find(steps_[depth_ + 1]);
    if (index == rows.size()) return;
    if (left == 1) {
      row_ = RowPlace{info, rows, index};
      return;
    }
    descend(info, rows.part(index), Is::Row);
  }

  void part(const FieldInfo& info, PartRef part) override {
    if (!is_next(info)) return;
    matched_ = true;
    pattern_ = joined_pattern(info.id);
    if (depth_ + 1 < steps_.size()) descend(info, part, Is::Part);
  }

  std::optional<FieldPlace> field_;
  std::optional<std::pair<FieldInfo, RowList>> rows_;
  std::optional<RowPlace> row_;
  std::string pattern_;

 private:
  bool is_next(const FieldInfo& info) const {
    return !matched_ && depth_ < steps_.size() && info.id == steps_[depth_];
  }

  void descend(const FieldInfo& info, PartRef part, Is is) {
    const std::size_t steps = is == Is::Row ? 2 : 1;
    const std::string above = prefix_;
    prefix_ = joined_pattern(info.id);
    depth_ += steps;
    matched_ = false;
    enter(part, is);
    matched_ = true;
    depth_ -= steps;
    prefix_ = above;
  }

  std::string joined_pattern(std::string_view id) const {
    return prefix_.empty() ? std::string{id} : prefix_ + "/" + std::string{id};
  }

  void find_unknown(UnknownMembers& unknown) {
    const std::string name = name_of_step(steps_[depth_]);
    auto member = unknown.position(name);
    if (member == unknown.members.end() || member->name != name) {
      if (new_members_ == NewMembers::Refuse) return;
      if (unknown.members.size() >= kMaxUnknownMembers) return;
      member = unknown.members.insert(member, {name, {}});
    }
    field_ = FieldPlace{.info = FieldInfo{.id = member->name, .label = member->name},
                        .field = FieldRef{&member->value},
                        .members = &unknown};
  }

  Steps steps_;
  NewMembers new_members_;
  std::size_t depth_ = 0;
  bool matched_ = false;
  std::string prefix_;
};

Walk walk(PartRef root, std::string_view address, NewMembers new_members = NewMembers::Refuse) {
  Walk walk{split(address, '/'), new_members};
  walk.enter(root, Walk::Is::Part);
  return walk;
}

Error nothing_at(std::string_view address) {
  return Error{
      .code = ErrorCode::UnknownAddress,
      .message = "The plan has nothing at this address.",
      .where = std::string{address},
      .remedy =
          "Check how it is spelt. What was there may have been removed: look in the history."};
}

}  // namespace

namespace {

void drop_empty(UnknownMembers& unknown) {
  std::erase_if(unknown.members, [](const auto& member) { return member.value.text.empty(); });
}

}  // namespace

std::string unknown_step(std::string_view member_name) {
  return pointer_below("", member_name).substr(1);
}

FieldValue FieldPlace::value() const {
  if (!period) return value_of(field);
  // A cell is read through its own field, like any decimal.
  WrittenDecimal cell = (*std::get_if<Series*>(&field))->at(*period, part);
  return value_of(FieldRef{&cell});
}

Status FieldPlace::set(const FieldValue& new_value) const {
  if (!period) {
    Status status = set_value(field, new_value);
    if (members != nullptr && new_value.is_empty()) drop_empty(*members);
    return status;
  }
  WrittenDecimal cell;
  RETURN_IF_ERROR(set_value(FieldRef{&cell}, new_value));
  (*std::get_if<Series*>(&field))->set(*period, part, std::move(cell));
  return {};
}

Result<FieldPlace> find_field(PartRef root, std::string_view address, NewMembers new_members) {
  Walk done = walk(root, address, new_members);
  if (!done.field_) return nothing_at(address);
  return *std::move(done.field_);
}

Result<RowList> find_rows(PartRef root, std::string_view address) {
  const Walk done = walk(root, address);
  if (!done.rows_) return nothing_at(address);
  return done.rows_->second;
}

Result<RowPlace> find_row(PartRef root, std::string_view address) {
  Walk done = walk(root, address);
  if (!done.row_) return nothing_at(address);
  return *done.row_;
}

std::string pattern_of(PartRef root, std::string_view address) {
  return walk(root, address).pattern_;
}

}  // namespace core
