#include "wasm/views/part_items.h"

#include "core/fields/place.h"
#include "core/plan/edit.h"
#include "core/round/round_words.h"

#include <optional>
#include <utility>

namespace app {
namespace {

using Look = PartItem::Look;

// The members of one part.
class Members final : public core::FieldVisitor {
 public:
  Members(std::string_view address, std::vector<PartItem>& items)
      : address_(address), items_(items) {}

  void field(const core::FieldInfo& info, core::FieldRef field) override {
    const core::FieldKind kind = kind_of(field);
    add(look_of(kind), kind, info);
  }
  void rows(const core::FieldInfo& info, core::RowList) override {
    add(Look::Rows, core::FieldKind::Unknown, info);
  }
  void part(const core::FieldInfo&, core::PartRef) override {}

 private:
  static Look look_of(core::FieldKind kind) {
    if (kind == core::FieldKind::Series) return Look::Series;
    const bool is_long = kind == core::FieldKind::LongText || kind == core::FieldKind::References;
    return is_long ? Look::Long : Look::Short;
  }
  void add(Look look, core::FieldKind kind, const core::FieldInfo& info) {
    PartItem item{.look = look, .kind = kind, .info = info};
    item.address = core::address_of(address_, info.id);
    items_.push_back(std::move(item));
  }

  std::string_view address_;
  std::vector<PartItem>& items_;
};

// What stands at the top of a plan under that id.
class AtTop final : public core::FieldVisitor {
 public:
  explicit AtTop(std::string_view id) : id_(id) {}
  core::FieldInfo info;
  std::optional<core::PartRef> found;

  void field(const core::FieldInfo&, core::FieldRef) override {}
  void rows(const core::FieldInfo& of, core::RowList) override {
    if (of.id == id_) info = of;
  }
  void part(const core::FieldInfo& of, core::PartRef part) override {
    if (of.id != id_) return;
    info = of;
    found.emplace(std::move(part));
  }

 private:
  std::string_view id_;
};

std::optional<core::PartRef> part_at(core::PartRef root, std::string_view address) {
  const core::Result<core::RowPlace> row = core::find_row(root, address);
  if (row.has_value()) return row->rows.part(row->index);
  AtTop top{address};
  root.visit(top);
  return top.found;
}

}  // namespace

std::vector<PartItem> items_of(const core::Plan& plan,
                               const core::PlanningRound& round,
                               std::string_view address) {
  const core::PartRef root{const_cast<core::Plan&>(plan)};  // NOLINT: only looked at
  std::vector<PartItem> items;
  const std::optional<core::PartRef> part = part_at(root, address);
  if (!part) return items;
  Members members{address, items};
  part->visit(members);
  for (PartItem& item : items) {
    item.pattern = core::pattern_of(root, item.address);
    item.label = item.look == Look::Rows ? item.info.label
                                         : core::words_for(round, item.pattern, item.info).label;
  }
  return items;
}

core::FieldInfo info_of_top(const core::Plan& plan, std::string_view id) {
  AtTop top{id};
  visit_constant(plan, top);
  return top.info;
}

const PartItem* naming_item(const std::vector<PartItem>& items) {
  const PartItem* title = nullptr;
  const PartItem* first = nullptr;
  for (const PartItem& item : items) {
    if (item.look != Look::Short && item.kind != core::FieldKind::LongText) continue;
    if (item.info.is_required) return &item;
    if (item.info.id == "title" || item.info.id == "label") title = &item;
    if (first == nullptr && item.look == Look::Short) first = &item;
  }
  return title != nullptr ? title : first;
}

}  // namespace app
