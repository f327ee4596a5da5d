#include "core/base/order.h"
#include "core/derived/figure_label.h"
#include "core/money/money_text.h"
#include "core/plan/plan_words.h"
#include "core/prose/figure_match.h"

#include <algorithm>

namespace core {
namespace {

FigureName of_year(FigureKind kind, std::string_view row, Period year) {
  return {.kind = kind, .row = row, .period = year};
}

}  // namespace

FigureMatcher::FigureMatcher(const Plan& plan, const PlanningRound& round, const Derived& derived)
    : plan_(plan), round_(round), derived_(derived), topics_(plan, round, derived) {
  int planned = 0;
  for (const PoolYear& year : derived.finance.pool) {
    if (!year.is_planned) continue;
    only_year_ = year.year;
    ++planned;
  }
  if (planned != 1) only_year_.reset();
  add_money_figures();
  add_typed_amounts();
  add_metric_figures();
  add_counts();
  put_in_order();
}

void FigureMatcher::add_money(FigureName name,
                              std::optional<Money> amount,
                              std::size_t topic,
                              bool is_planned) {
  if (!amount || amount->pence() == 0) return;
  figures_.push_back({.name = name,
                      .pence = amount->pence(),
                      .topic = static_cast<std::uint32_t>(topic),
                      .is_planned = is_planned});
}

// In the order in which the topics were added: the pool, streams, ring-fences, schemes.
void FigureMatcher::add_money_figures() {
  const Finance& finance = derived_.finance;
  const auto add_compared =
      [&](FigureName name, const Compared& of, std::size_t topic, bool planned) {
        add_money(name, of.value(), topic, planned);
        name.measure = Measure::Change;
        add_money(name, of.change(), topic, planned);
      };
  for (std::size_t y = 0; y < finance.pool.size(); ++y) {
    const PoolYear& pool = finance.pool[y];
    const bool planned = pool.is_planned;
    add_compared(of_year(FigureKind::PoolIncome, {}, pool.year), pool.income, 0, planned);
    add_compared(of_year(FigureKind::SpendTotal, {}, pool.year), pool.spend, 0, planned);
    std::size_t topic = 1;
    for (std::size_t i = 0; i < finance.streams.size(); ++i, ++topic) {
      const StreamYear& row = finance.stream_year(i, y);
      const std::string_view id = topics_.topics()[topic].row;
      add_compared(of_year(FigureKind::StreamIncome, id, pool.year), row.income, topic, planned);
      add_compared(of_year(FigureKind::StreamSpend, id, pool.year), row.spend, topic, planned);
    }
    for (std::size_t i = 0; i < finance.ring_fences.size(); ++i, ++topic) {
      const RingFenceYear& row = finance.ring_fence_year(i, y);
      const std::string_view id = topics_.topics()[topic].row;
      add_compared(of_year(FigureKind::FenceMinimum, id, pool.year), row.minimum, topic, planned);
      add_compared(of_year(FigureKind::FenceSpend, id, pool.year), row.spend, topic, planned);
    }
    for (std::size_t i = 0; i < finance.schemes.size(); ++i, ++topic) {
      const FigureName name =
          of_year(FigureKind::SchemeTotal, topics_.topics()[topic].row, pool.year);
      add_compared(name, finance.scheme_year(i, y), topic, planned);
    }
    add_money(of_year(FigureKind::SocialCare, {}, pool.year),
              pool.social_care.value(),
              MentionMatch::kNone,
              planned);
  }
}

// Amounts of districts and of budget lines, at the fields where they were typed in.
void FigureMatcher::add_typed_amounts() {
  const auto add_typed = [&](const Row& row, const WrittenMoney& amount, PlanFigure figure) {
    if (!amount.value || amount.value->pence() == 0) return;
    figure.pence = amount.value->pence();
    figure.row = &row;
    figures_.push_back(figure);
  };
  const std::size_t first_district = topics_.find_first(TopicKind::District);
  for (std::size_t i = 0; i < plan_.districts.size(); ++i) {
    const District& district = plan_.districts[i];
    PlanFigure figure{.topic = static_cast<std::uint32_t>(first_district + i)};
    if (district.year.value) figure.name.period = district.year.value->year();
    add_typed(district, district.amount, figure);
  }
  for (const Scheme& scheme : plan_.schemes) {
    for (const BudgetLine& line : scheme.lines) {
      PlanFigure figure{.scheme = &scheme};
      if (line.year.value) figure.name.period = line.year.value->year();
      add_typed(line, line.amount, figure);
    }
  }
}

void FigureMatcher::add_metric_figures() {
  const std::size_t first = topics_.find_first(TopicKind::Metric);
  const Metrics& metrics = derived_.metrics;
  for (std::size_t m = 0; m < metrics.rows.size(); ++m) {
    const MetricRow& row = metrics.rows[m];
    const auto add =
        [&](FigureKind kind, const MetricResult& result, const MetricReading& reading) {
          const std::optional<Ratio> value = reading.value();
          if (!value) return;
          FigureName name = of_year(kind, plan_.metrics[m].id, result.period);
          name.part = row.parts.id(result.part);
          figures_.push_back({.name = name,
                              .number = *value,
                              .topic = static_cast<std::uint32_t>(first + m),
                              .decimals = row.decimals,
                              .is_percent = row.is_percent});
        };
    for (const MetricResult& result : metrics.results_of(m)) {
      add(FigureKind::ResultTarget, result, result.target);
      add(FigureKind::ResultActual, result, result.actual);
    }
  }
}

void FigureMatcher::add_count(FigureName name,
                              std::string_view list,
                              std::int64_t count,
                              std::size_t topic) {
  figures_.push_back({.name = name,
                      .number = Ratio::of(count),
                      .topic = static_cast<std::uint32_t>(topic),
                      .list = list});
}

void FigureMatcher::add_counts() {
  const auto size = [](const auto& rows) { return static_cast<std::int64_t>(rows.size()); };
  add_count({}, "schemes", size(plan_.schemes), MentionMatch::kNone);
  add_count({}, "changes", size(plan_.changes), MentionMatch::kNone);
  add_count({}, "conditions", size(round_.conditions), MentionMatch::kNone);
  const std::size_t first = topics_.find_first(TopicKind::Level);
  for (const LevelCount& level : derived_.maturity.counts) {
    const std::string_view id = derived_.maturity.levels.id(level.level);
    const std::size_t topic = first + static_cast<std::size_t>(level.level);
    add_count({.kind = FigureKind::LevelCurrentCount, .row = id}, "levels", level.current, topic);
    add_count({.kind = FigureKind::LevelTargetCount, .row = id}, "levels", level.target, topic);
  }
}

// Topic by topic, by counting: each figure goes right to its place.
void FigureMatcher::put_in_order() {
  const std::size_t topics = topics_.topics().size();
  const auto place_of = [&](const PlanFigure& figure) {
    return std::min<std::size_t>(figure.topic, topics);
  };
  first_of_topic_.assign(topics + 2, 0);
  for (const PlanFigure& figure : figures_) ++first_of_topic_[place_of(figure) + 1];
  for (std::size_t t = 1; t < first_of_topic_.size(); ++t) {
    first_of_topic_[t] += first_of_topic_[t - 1];
  }
  std::vector<std::uint32_t> next{first_of_topic_};
  std::vector<PlanFigure> ordered(figures_.size());
  for (const PlanFigure& figure : figures_) ordered[next[place_of(figure)]++] = figure;
  figures_ = std::move(ordered);
  for (std::uint32_t i = 0; i < figures_.size(); ++i) {
    if (figures_[i].pence != 0) by_value_.push_back(i);
    if (!figures_[i].list.empty()) counts_.push_back(i);
  }
  sort_stably(by_value_, [&](std::uint32_t a, std::uint32_t b) {
    return std::pair{figures_[a].pence, figures_[a].name.period} <
           std::pair{figures_[b].pence, figures_[b].name.period};
  });
}

std::span<const FigureMatcher::PlanFigure> FigureMatcher::figures_of(std::uint32_t topic) const {
  if (topic >= topics_.topics().size()) return {};
  const std::size_t first = first_of_topic_[topic];
  return std::span{figures_}.subspan(first, first_of_topic_[topic + 1] - first);
}

std::string FigureMatcher::address(std::uint32_t index) const {
  const PlanFigure& figure = figures_[index];
  if (figure.row != nullptr) {
    const std::string in =
        figure.scheme != nullptr ? "schemes/" + figure.scheme->id + "/lines/" : "districts/";
    return in + figure.row->id + "/amount";
  }
  const bool is_list = !figure.list.empty() && figure.list != "levels";
  return is_list ? std::string{figure.list} : address_of(figure.name);
}

std::string FigureMatcher::label(std::uint32_t index) const {
  const PlanFigure& figure = figures_[index];
  if (figure.list == "schemes") return "the number of schemes";
  if (figure.list == "changes") return "the number of changes in the change model";
  if (figure.list == "conditions") return "the number of national conditions";
  if (figure.row == nullptr) return figure_label(figure.name, plan_, round_);
  if (figure.scheme == nullptr) {
    return row_name(plan_, round_, "districts/" + figure.row->id);
  }
  return "a line of " + figure.scheme->name + " " + figure.name.period.text();
}

std::string FigureMatcher::text(std::uint32_t index) const {
  const PlanFigure& figure = figures_[index];
  if (figure.pence != 0) return money_text(Money::from_literal(figure.pence));
  return text_of(Figure{.value = FigureNumber{.value = figure.number,
                                              .decimals = figure.list.empty() ? figure.decimals : 0,
                                              .is_percent = figure.is_percent}});
}

std::span<const FigureMatcher::PlanFigure> FigureMatcher::results_of(std::uint32_t topic) const {
  constexpr std::size_t kMost = 2'000;
  const std::span<const PlanFigure> figures = figures_of(topic);
  return figures.first(std::min(figures.size(), kMost));
}

}  // namespace core
