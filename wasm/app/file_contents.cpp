#include "wasm/app/file_contents.h"

#include "core/base/text.h"
#include "core/planfile/contacts.h"

namespace app {
namespace {

class IsAnythingFilled final : public core::FieldVisitor {
 public:
  void field(const core::FieldInfo&, core::FieldRef field) override {
    is_filled = is_filled || !core::is_empty(field);
  }
  void rows(const core::FieldInfo&, core::RowList rows) override {
    is_filled = is_filled || rows.size() > 0;
  }
  void part(const core::FieldInfo&, core::PartRef part) override { part.visit(*this); }

  bool is_filled = false;
};

// The lists and parts that the plan is made of, in the order of its description.
class Contents final : public core::FieldVisitor {
 public:
  void field(const core::FieldInfo&, core::FieldRef) override {}
  void rows(const core::FieldInfo& info, core::RowList rows) override {
    if (rows.size() == 0) return;
    found.push_back(
        {info.label, core::counted(static_cast<std::int64_t>(rows.size()), "row", "rows")});
  }
  void part(const core::FieldInfo& info, core::PartRef part) override {
    IsAnythingFilled anything;
    part.visit(anything);
    if (anything.is_filled) found.push_back({info.label, "filled in"});
  }

  std::vector<FileContent> found;
};

}  // namespace

FileContents contents_of(const core::Plan& plan) {
  Contents contents;
  core::visit_constant(plan, contents);
  return {std::move(contents.found), core::count_contacts(plan)};
}

}  // namespace app
