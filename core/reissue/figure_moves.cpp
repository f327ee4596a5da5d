#include "core/reissue/figure_moves.h"

#include "core/derived/figure_label.h"

#include <array>
#include <set>
#include <span>
#include <string>
#include <string_view>

namespace core {
namespace {

using enum FigureKind;

constexpr std::array kOfPool = {PoolIncome,
                                PoolOutside,
                                PoolBalance,
                                SpendTotal,
                                SocialCare,
                                DistrictTotal,
                                DistrictUnallocated};
constexpr std::array kOfStream = {StreamIncome, StreamSpend, StreamBalance};
constexpr std::array kOfFence = {FenceMinimum, FenceSpend, FenceDifference, FenceMet};
constexpr std::array kOfEarmark = {EarmarkSpend};
constexpr std::array kOfMetric = {ResultActual, ResultTarget, ResultStatus, RateActual, RateTarget};
constexpr std::array kOfLevel = {LevelCurrentCount, LevelTargetCount};

// The addresses of the figures looked at, in a fixed order, each once.
class Addresses {
 public:
  void add_all_of(const DerivedPlan& of) {
    for (const PoolYear& year : of.derived.finance.pool) add_year(of.round, year.year);
    for (const Level& level : of.round.levels) add_each(kOfLevel, level.id, {});
    for (const MetricResult& result : of.derived.metrics.results) add_result(of, result);
  }
  const std::vector<std::string>& all() const { return addresses_; }

 private:
  void add(const FigureName& name) {
    std::string address = address_of(name);
    if (seen_.insert(address).second) addresses_.push_back(std::move(address));
  }
  void add_each(std::span<const FigureKind> kinds, std::string_view row, Period year) {
    for (const FigureKind kind : kinds) add({.kind = kind, .row = row, .period = year});
  }
  void add_year(const PlanningRound& round, Period year) {
    add_each(kOfPool, {}, year);
    for (const Stream& stream : round.streams) add_each(kOfStream, stream.id, year);
    for (const RingFence& fence : round.ring_fences) add_each(kOfFence, fence.id, year);
    for (const Earmark& earmark : round.earmarks) add_each(kOfEarmark, earmark.id, year);
  }
  void add_result(const DerivedPlan& of, const MetricResult& result) {
    const auto metric = static_cast<std::size_t>(result.metric);
    add({.kind = ResultInQuarter, .row = of.plan.metrics[metric].id, .period = result.period});
    const std::string_view part = of.derived.metrics.rows[metric].parts.id(result.part);
    for (const FigureKind kind : kOfMetric) {
      add({.kind = kind, .row = of.plan.metrics[metric].id, .period = result.period, .part = part});
    }
  }

  std::vector<std::string> addresses_;
  std::set<std::string> seen_;
};

std::string text_at(const DerivedPlan& of, const FigureName& name) {
  const std::optional<Figure> figure = of.derived.figure(name);
  return figure ? text_of(*figure) : std::string{};
}

}  // namespace

std::vector<FigureMove> figure_moves(const DerivedPlan& before, const DerivedPlan& after) {
  Addresses addresses;
  addresses.add_all_of(after);
  addresses.add_all_of(before);
  std::vector<FigureMove> moves;
  for (const std::string& address : addresses.all()) {
    const std::optional<FigureName> name = figure_name_from(address);
    if (!name) continue;  // an id of a round that fits into no address
    std::string was = text_at(before, *name);
    std::string is = text_at(after, *name);
    if (was == is) continue;
    const DerivedPlan& known = is.empty() ? before : after;
    moves.push_back(
        {address, figure_label(*name, known.plan, known.round), std::move(was), std::move(is)});
  }
  return moves;
}

}  // namespace core
