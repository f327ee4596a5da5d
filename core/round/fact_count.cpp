#include "core/round/fact_count.h"

namespace core {
namespace {

class Counter final : public FieldVisitor {
 public:
  void field(const FieldInfo& info, FieldRef field) override {
    if (info.id != "trust") return;
    Fact fact;
    fact.trust = *std::get<WrittenChoice*>(field);
    ++count.facts;
    if (!fact.is_verified()) ++count.unverified;
  }
  void rows(const FieldInfo&, RowList rows) override {
    for (std::size_t i = 0; i < rows.size(); ++i) rows.part(i).visit(*this);
  }
  void part(const FieldInfo&, PartRef part) override { part.visit(*this); }

  FactCount count;
};

}  // namespace

FactCount count_facts(const PlanningRound& round) {
  Counter counter;
  visit_constant(round, counter);
  return counter.count;
}

}  // namespace core
