#include "tests/support/plan_builder.h"

namespace test_support {
namespace {

template <class T, class Read>
core::Written<T> written(std::string_view text, Read read) {
  if (text.empty()) return {};
  const core::Result<T> value = read(text);
  CORE_CHECK(value.has_value());
  return {.value = *value};
}

std::string numbered(char letter, std::size_t rows) {
  return letter + std::to_string(rows + 1);
}

}  // namespace

core::WrittenMoney money(std::string_view text) {
  return written<core::Money>(text, core::Money::from_text);
}

core::WrittenPeriod period(std::string_view text) {
  return written<core::Period>(text, core::Period::from_text);
}

core::WrittenDecimal decimal(std::string_view text) {
  return written<core::Decimal>(text, core::Decimal::from_text);
}

core::WrittenDate date(std::string_view text) {
  return written<core::Date>(text, core::Date::from_text);
}

core::WrittenChoice choice(std::string_view id) {
  if (id.empty()) return {};
  return {.value = core::ChoiceId{std::string{id}}};
}

SchemeBuilder& SchemeBuilder::line(const Line& line) {
  core::BudgetLine row;
  row.id = numbered('b', scheme().lines.size());
  row.source = choice(line.source);
  row.year = period(line.year);
  row.amount = money(line.amount);
  row.area_of_spend = choice(line.area);
  row.commissioner = choice(line.commissioner);
  row.earmark = choice(line.earmark);
  if (!line.nhs_share.empty()) row.nhs_share.value = core::Percent{*decimal(line.nhs_share).value};
  scheme().lines.push_back(std::move(row));
  return *this;
}

SchemeBuilder& SchemeBuilder::output(const Output& output) {
  core::Output row;
  row.id = numbered('o', scheme().outputs.size());
  row.what = output.what;
  row.year = period(output.year);
  row.quantity = decimal(output.quantity);
  if (!output.counts.empty()) row.quantity_basis = choice(output.counts);
  row.unit_cost = money(output.unit_cost);
  row.cost_basis = choice(output.basis);
  row.from = date(output.from);
  row.to = date(output.to);
  scheme().outputs.push_back(std::move(row));
  return *this;
}

MetricBuilder& MetricBuilder::actual(std::string_view when,
                                     std::string_view number,
                                     std::string_view part) {
  row().actual.set(*period(when).value, part, decimal(number));
  return *this;
}

MetricBuilder& MetricBuilder::target(std::string_view when,
                                     std::string_view number,
                                     std::string_view part) {
  row().target.set(*period(when).value, part, decimal(number));
  return *this;
}

PlanBuilder::PlanBuilder(std::string_view area) {
  plan_.about.area = area;
  plan_.about.round = "2019-20";
}

PlanBuilder& PlanBuilder::income(std::string_view stream,
                                 std::string_view year,
                                 std::string_view amount) {
  core::Income row;
  row.id = numbered('i', plan_.income.size());
  row.stream = choice(stream);
  row.year = period(year);
  row.amount = money(amount);
  plan_.income.push_back(std::move(row));
  return *this;
}

PlanBuilder& PlanBuilder::income_outside_pool(std::string_view stream,
                                              std::string_view year,
                                              std::string_view amount) {
  income(stream, year, amount);
  plan_.income.back().is_outside_pool = true;
  return *this;
}

PlanBuilder& PlanBuilder::district(std::string_view name,
                                   std::string_view year,
                                   std::string_view amount) {
  core::District row;
  row.id = numbered('d', plan_.districts.size());
  row.name = name;
  row.year = period(year);
  row.amount = money(amount);
  plan_.districts.push_back(std::move(row));
  return *this;
}

PlanBuilder& PlanBuilder::minimum(std::string_view ring_fence,
                                  std::string_view year,
                                  std::string_view amount) {
  core::Minimum row;
  row.id = numbered('n', plan_.minimums.size());
  row.ring_fence = choice(ring_fence);
  row.year = period(year);
  row.amount = money(amount);
  plan_.minimums.push_back(std::move(row));
  return *this;
}

SchemeBuilder PlanBuilder::scheme(std::string_view name) {
  core::Scheme row;
  row.id = numbered('s', plan_.schemes.size());
  row.name = name;
  plan_.schemes.push_back(std::move(row));
  return SchemeBuilder{plan_, plan_.schemes.size() - 1};
}

MetricBuilder PlanBuilder::metric(std::string_view metric) {
  core::MetricPlan row;
  row.id = numbered('m', plan_.metrics.size());
  row.metric = choice(metric);
  plan_.metrics.push_back(std::move(row));
  return MetricBuilder{plan_, plan_.metrics.size() - 1};
}

PlanBuilder& PlanBuilder::change(std::string_view change,
                                 std::string_view current,
                                 std::string_view target) {
  core::ChangeMaturity row;
  row.id = numbered('c', plan_.changes.size());
  row.change = choice(change);
  row.current = choice(current);
  row.target = choice(target);
  plan_.changes.push_back(std::move(row));
  return *this;
}

PlanBuilder& PlanBuilder::stated(std::string_view figure,
                                 std::string_view written,
                                 std::string_view unit) {
  core::StatedFigure row;
  row.id = numbered('f', plan_.stated.size());
  row.figure = figure;
  row.written = written;
  row.unit = choice(unit);
  plan_.stated.push_back(std::move(row));
  return *this;
}

}  // namespace test_support
