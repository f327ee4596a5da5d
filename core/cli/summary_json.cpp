#include "core/cli/command.h"
#include "core/cli/summary.h"

#include <optional>
#include <utility>

namespace core {
namespace {

// Pounds with two decimals; null for empty.
Json amount_of(const std::optional<Money>& amount) {
  return amount ? Json{amount->text()} : Json{};
}

Json number_of(const std::optional<Ratio>& number, int decimals) {
  return number ? Json{shown(*number, decimals).text()} : Json{};
}

Json years(const Finance& finance) {
  Json list = Json::array();
  for (const PoolYear& year : finance.pool) list.push(year.year.text());
  return list;
}

// A row a stream and year, with the amount that `value` takes of it.
template <class Value>
Json streams(const Finance& finance, Value value) {
  Json list = Json::array();
  for (const StreamYear& row : finance.stream_years) {
    list.push(Json::object()
                  .add("stream", finance.streams.id(row.stream))
                  .add("year", row.year.text())
                  .add("amount", amount_of(value(row))));
  }
  return list;
}

Json income_total(const Finance& finance) {
  Json list = Json::array();
  for (const PoolYear& year : finance.pool) {
    list.push(Json::object()
                  .add("year", year.year.text())
                  .add("amount", amount_of(year.income.value()))
                  .add("change", amount_of(year.income.change()))
                  .add("change_percent", number_of(year.income.change_percent(), 1)));
  }
  return list;
}

Json ring_fences(const Finance& finance) {
  Json list = Json::array();
  for (const RingFenceYear& row : finance.ring_fence_years) {
    list.push(Json::object()
                  .add("id", finance.ring_fences.id(row.ring_fence))
                  .add("year", row.year.text())
                  .add("minimum", amount_of(row.minimum.value()))
                  .add("spend", amount_of(row.spend.value()))
                  .add("difference", amount_of(row.difference))
                  .add("met", row.is_met() ? Json{*row.is_met()} : Json{}));
  }
  return list;
}

}  // namespace

Json metrics_json(const SummaryOf& of) {
  Json list = Json::array();
  const Metrics& metrics = of.derived.metrics;
  for (const MetricResult& result : metrics.results) {
    const auto index = static_cast<std::size_t>(result.metric);
    const MetricRow& row = metrics.rows[index];
    const WrittenChoice& metric = of.plan.metrics[index].metric;
    const std::string_view status = text_of(result.status);
    Json entry = Json::object()
                     .add("id", metric.value ? Json{metric.value->id} : Json{})
                     .add("measure", row.parts.id(result.part))
                     .add("period", result.period.text())
                     .add("actual", number_of(result.actual.value(), row.decimals))
                     .add("target", number_of(result.compared_target, row.decimals))
                     .add("status", status.empty() ? Json{} : Json{status});
    // Then actual and target are those of the part of the period that is given so far.
    if (result.actual.is_to_date) entry.add("to_date", true);
    list.push(std::move(entry));
  }
  return list;
}

Json summary_json(const SummaryOf& of) {
  const Finance& finance = of.derived.finance;
  Json summary =
      Json::object()
          .add("plan", json_of_plan_name(of.plan))
          .add("years", years(finance))
          .add("income", streams(finance, [](const StreamYear& row) { return row.income.value(); }))
          .add("income_total", income_total(finance))
          .add("spend", streams(finance, [](const StreamYear& row) { return row.spend.value(); }))
          .add("balance", streams(finance, [](const StreamYear& row) { return row.balance; }))
          .add("ring_fences", ring_fences(finance))
          .add("metrics", metrics_json(of));
  add_delivery_to(summary, of);
  add_shares_to(summary, of);
  add_assurance_to(summary, of);
  return summary;
}

}  // namespace core
