#include "core/chart/funding_chart.h"

#include "core/chart/bar_chart.h"
#include "core/chart/chart_figures.h"

#include <algorithm>
#include <utility>

namespace core {
namespace {

// What is paid into one stream, year by year; one without an id is what no stream of the round takes.
struct Payments {
  std::string stream = {}, name = {};
  std::vector<Money> amounts = {};
};

struct Pool {
  std::vector<std::string> years = {};
  std::vector<Money> totals = {};
  std::vector<Payments> streams = {};
};

bool is_nothing(const Payments& payments) {
  return std::all_of(payments.amounts.begin(), payments.amounts.end(), [](Money amount) {
    return amount.pence() == 0;
  });
}

Pool pool_of(const ChartOf& of) {
  Pool pool;
  for (const RoundYear& year : of.round.years) {
    if (!year.year.value) continue;
    const auto total = computed_money(of, "finance/pool/" + year.year.value->text() + "/total");
    if (!total || total->pence() <= 0) continue;
    pool.years.push_back(year.year.value->text());
    pool.totals.push_back(*total);
  }
  Payments rest{.name = "Without a stream of the round", .amounts = pool.totals};
  for (const Stream& stream : of.round.streams) {
    Payments payments{.stream = stream.id, .name = short_name_of(stream)};
    for (std::size_t i = 0; i < pool.years.size(); ++i) {
      const auto amount =
          computed_money(of, "finance/streams/" + stream.id + "/" + pool.years[i] + "/income");
      payments.amounts.push_back(amount.value_or(Money{}));
      rest.amounts[i] = rest.amounts[i] - payments.amounts.back();
    }
    if (!is_nothing(payments)) pool.streams.push_back(std::move(payments));
  }
  if (!is_nothing(rest)) pool.streams.push_back(std::move(rest));
  return pool;
}

// What is taken out of a pool has no part of its bar.
Money length_of(const Pool& pool, std::size_t year) {
  Money length;
  for (const Payments& payments : pool.streams) {
    length += std::max(Money{}, payments.amounts[year]);
  }
  return length;
}

Ink ink_of(const Payments& payments, std::size_t index) {
  return payments.stream.empty() ? Ink::Secondary : series_ink(index);
}

void add_row(const ChartOf& of, const Pool& pool, std::size_t year, Chart& chart, Money most) {
  ChartRow row{.label = pool.years[year], .words = text_in_unit(pool.totals[year], of.unit)};
  std::int64_t at = 0;
  const auto place = [&] { return static_cast<double>(at) / static_cast<double>(most.pence()); };
  for (std::size_t i = 0; i < pool.streams.size(); ++i) {
    const std::int64_t amount = pool.streams[i].amounts[year].pence();
    if (amount <= 0) continue;
    ChartMark mark{.ink = ink_of(pool.streams[i], i), .from = place()};
    at += amount;
    mark.to = place();
    row.marks.push_back(std::move(mark));
  }
  chart.rows.push_back(std::move(row));
}

// "iBCF: £3,657,639 in 2018-19, £3,221,362 in 2019-20".
void add_stream(const ChartOf& of, const Pool& pool, std::size_t index, Chart& chart) {
  const Payments& payments = pool.streams[index];
  std::string words = payments.name;
  chart.table.push_back({payments.name});
  for (std::size_t i = 0; i < pool.years.size(); ++i) {
    const std::string amount = text_in_unit(payments.amounts[i], of.unit);
    (((words += i == 0 ? ": " : ", ") += amount) += " in ") += pool.years[i];
    chart.table.back().push_back(amount);
  }
  chart.keys.push_back({Shape::Bar, ink_of(payments, index), std::move(words)});
}

// Of the last year.
std::string sentence_of(const ChartOf& of, const Pool& pool) {
  const std::string& year = pool.years.back();
  const Payments& most = *std::max_element(
      pool.streams.begin(), pool.streams.end(), [](const Payments& a, const Payments& b) {
        return a.amounts.back() < b.amounts.back();
      });
  std::string words = "In " + year + " the pool is " + text_in_unit(pool.totals.back(), of.unit) +
                      ". Its largest part is " + most.name + ": " +
                      text_in_unit(most.amounts.back(), of.unit);
  const auto percent =
      of.derived.figure("finance/streams/" + most.stream + "/" + year + "/share_percent");
  if (percent && !percent->is_empty()) words += ", " + text_of(*percent);
  words += ".";
  for (const std::string& each : pool.years) {
    words += words_of_empty(of, "finance/pool/" + each + "/total", each);
  }
  return words;
}

}  // namespace

Chart funding_chart(const ChartOf& of) {
  Chart chart{.title = "The pool by stream and year"};
  const Pool pool = pool_of(of);
  if (pool.years.empty()) return chart;
  Money most;
  for (std::size_t i = 0; i < pool.years.size(); ++i) most = std::max(most, length_of(pool, i));
  chart.sentence = sentence_of(of, pool);
  chart.ticks = money_ticks(Money{}, most);
  chart.rows.reserve(pool.years.size());
  for (std::size_t i = 0; i < pool.years.size(); ++i) add_row(of, pool, i, chart, most);
  chart.table = {{"Stream"}};
  for (const std::string& year : pool.years) chart.table.front().push_back(year);
  chart.keys.reserve(pool.streams.size());
  for (std::size_t i = 0; i < pool.streams.size(); ++i) add_stream(of, pool, i, chart);
  chart.table.push_back({"Total"});
  for (const ChartRow& row : chart.rows) chart.table.back().push_back(row.words);
  return chart;
}

}  // namespace core
