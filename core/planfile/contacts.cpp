#include "core/planfile/contacts.h"

#include "core/base/check.h"
#include "core/fields/field_value.h"

namespace core {
namespace {

class ContactFields final : public FieldVisitor {
 public:
  enum class Do : bool { Count, Empty };
  explicit ContactFields(Do what) : what_(what) {}

  void field(const FieldInfo& info, FieldRef field) override {
    if (!info.is_contact || is_empty(field)) return;
    ++count_;
    if (what_ == Do::Empty) CORE_CHECK(set_value(field, {}).has_value());
  }
  void rows(const FieldInfo&, RowList rows) override {
    for (std::size_t i = 0; i < rows.size(); ++i) rows.part(i).visit(*this);
  }
  void part(const FieldInfo&, PartRef part) override { part.visit(*this); }

  std::size_t count() const { return count_; }

 private:
  Do what_;
  std::size_t count_ = 0;
};

}  // namespace

std::size_t count_contacts(const Plan& plan) {
  ContactFields contacts{ContactFields::Do::Count};
  visit_constant(plan, contacts);
  return contacts.count();
}

void take_out_contacts(Plan& plan) {
  ContactFields contacts{ContactFields::Do::Empty};
  PartRef{plan}.visit(contacts);
}

}  // namespace core
