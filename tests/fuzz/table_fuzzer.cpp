// What a table of strangers changes can be made, and the plan's own table then changes nothing.
#include "core/exchange/table_changes.h"
#include "core/exchange/table_text.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

static core::Plan plan_with_rows() {
  core::Plan plan;
  core::Scheme scheme;
  scheme.id = "s1";
  scheme.name = "Falls";
  scheme.lines.emplace_back().id = "b1";
  plan.schemes.push_back(std::move(scheme));
  plan.metrics.emplace_back().id = "m1";
  plan.partners.emplace_back().id = "p1";
  plan.partners.back().name = "Falls";
  return plan;
}

static std::string own_table(const core::Plan& plan, const std::string& id) {
  const auto table = core::plan_table(plan, {}, id);
  CORE_CHECK(table.has_value());
  std::vector<std::vector<std::string>> rows(1);
  for (const core::PlanTableColumn& column : table->columns) rows[0].push_back(column.head);
  rows.insert(rows.end(), table->rows.begin(), table->rows.end());
  return core::write_table_text(rows);
}

// The first byte chooses the table.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size == 0) return 0;
  static const std::vector<core::PlanTableShape> kShapes = core::plan_table_shapes();
  const std::string& id = kShapes[data[0] % kShapes.size()].id;
  const std::string_view bytes{reinterpret_cast<const char*>(data) + 1, size - 1};
  const auto text = core::read_table_text(bytes);
  if (!text.has_value()) {
    CORE_CHECK(!text.error().message.empty());
    return 0;
  }
  core::Plan plan = plan_with_rows();
  const auto changes = core::changes_from_table(plan, {}, id, text->rows);
  if (!changes.has_value()) {
    CORE_CHECK(!changes.error().message.empty());
    return 0;
  }
  CORE_CHECK(core::apply_edits(plan, changes->edits).has_value());
  const auto own = core::read_table_text(own_table(plan, id));
  CORE_CHECK(own.has_value());
  const auto again = core::changes_from_table(plan, {}, id, own->rows);
  CORE_CHECK(again.has_value() && again->edits.empty() && again->refused.empty());
  return 0;
}
