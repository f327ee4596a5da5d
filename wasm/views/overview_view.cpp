#include "wasm/views/overview_view.h"

#include "core/base/text.h"
#include "core/money/money_text.h"
#include "core/round/round_words.h"
#include "wasm/views/date_list.h"
#include "wasm/views/field_view.h"
#include "wasm/views/figures.h"
#include "wasm/views/metric_words.h"
#include "wasm/widgets/definition_list.h"
#include "wasm/widgets/empty_state.h"
#include "wasm/widgets/gauge.h"
#include "wasm/widgets/layout.h"
#include "wasm/widgets/link.h"
#include "wasm/widgets/text.h"

#include <algorithm>
#include <string>
#include <vector>

namespace app {
namespace {

std::string subtitle_of(const ViewContext& ctx) {
  const core::About& about = ctx.plan().about;
  std::string words = about.version.empty() ? std::string{"A plan in the making"} : about.version;
  words += ".";
  if (about.board_date.value) {
    words += " Board meeting " + about.board_date.value->long_text() + ".";
  }
  if (about.submission_date.value) {
    words += " Submission " + about.submission_date.value->long_text() + ".";
  }
  return words;
}

// "£1,473,391 (4.0%) more than £37,108,242 in 2018-19".
std::string change_words(const ViewContext& ctx, const std::string& base) {
  const auto change = figure_money(ctx, base + "/change");
  if (!change) return {};
  const core::Money magnitude = change->pence() < 0 ? -*change : *change;
  const std::string percent = figure_text(ctx, base + "/change_percent");
  const std::string year = prior_year(ctx.round());
  const std::string before = figure_text(ctx, "finance/pool/" + year + "/total");
  return money_in_unit(ctx, magnitude) + (percent.empty() ? "" : " (" + percent + ")") +
         (change->pence() < 0 ? " less than " : " more than ") +
         (before.empty() ? "" : before + " in ") + year;
}

// A pool does not double from one year to the next; a plan may show only part of the year before.
std::string change_caveat(const ViewContext& ctx, const std::string& base) {
  const std::string year = prior_year(ctx.round());
  const auto change = figure_money(ctx, base + "/change");
  const auto before = figure_money(ctx, "finance/pool/" + year + "/total");
  if (!change || !before || *change < *before) return {};
  return "Compared with what this plan shows of " + year + ", which may be only part of that pool.";
}

void draw_pool(const ViewContext& ctx, const std::string& year) {
  const widgets::Card card{"pool", "Pool " + year};
  const std::string base = "finance/pool/" + year;
  const std::string total = figure_text(ctx, base + "/total");
  if (total.empty()) {
    if (widgets::empty_state("pool_empty",
                             "No funding yet",
                             "What each partner pays into each stream belongs here.",
                             "Enter funding")) {
      ctx.push(ShowScreen{Screen::Funding});
    }
    return;
  }
  widgets::text(total, widgets::kFigure);
  widgets::text(change_words(ctx, base), widgets::kSecondary);
  const std::string caveat = change_caveat(ctx, base);
  if (!caveat.empty()) widgets::text(caveat, widgets::kSmall);
  const std::string before = prior_year(ctx.round());
  const auto outside = figure_money(ctx, "finance/pool/" + before + "/outside_pool");
  if (outside && outside->pence() != 0) {
    widgets::text(before + " counts " + money_in_unit(ctx, *outside) +
                      " that was outside the pool that year, as the document does.",
                  widgets::kSmall);
  }
  std::vector<std::string> labels;
  std::vector<double> shares;
  const double whole = static_cast<double>(figure_money(ctx, base + "/total")->pence());
  for (const core::Stream& stream : ctx.round().streams) {
    const auto income = figure_money(ctx, "finance/streams/" + stream.id + "/" + year + "/income");
    if (!income || income->pence() <= 0 || whole <= 0 || labels.size() == 8) continue;
    const std::string& name = stream.short_label.empty() ? stream.label : stream.short_label;
    labels.push_back(name + " " + core::money_text(*income, core::MoneyUnit::Millions) + "m");
    shares.push_back(static_cast<double>(income->pence()) / whole);
  }
  std::vector<widgets::Part> parts;
  for (std::size_t i = 0; i < labels.size(); ++i) parts.push_back({labels[i], shares[i]});
  widgets::stacked_bar("The pool by stream", parts);
  if (widgets::link("why_pool", "Why this number?")) ctx.push(ExplainFigure{base + "/total"});
}

void draw_ring_fence(const ViewContext& ctx,
                     const core::RingFence& fence,
                     const std::string& year) {
  const std::string base = "finance/ring_fences/" + fence.id + "/" + year;
  const auto minimum = figure_money(ctx, base + "/minimum");
  const auto spend = figure_money(ctx, base + "/spend");
  const auto difference = figure_money(ctx, base + "/difference");
  if (!minimum || !spend || !difference) {
    widgets::value_line(fence.short_label.empty() ? fence.label : fence.short_label,
                        minimum ? "nothing of " + money_in_unit(ctx, *minimum) + " yet"
                                : std::string{"no minimum entered"},
                        widgets::kSecondary);
    return;
  }
  const std::int64_t over = difference->pence();
  const core::Money magnitude = over < 0 ? -*difference : *difference;
  const bool is_open = figure_text(ctx, base + "/met").empty();
  const std::string_view than = over > 0 ? " over" : is_open ? " short so far" : " short";
  const std::string result =
      over == 0 ? "met exactly" : money_in_unit(ctx, magnitude) + std::string{than};
  const std::string detail = money_in_unit(ctx, *spend) + " of " + money_in_unit(ctx, *minimum);
  const auto most =
      static_cast<double>(std::max({spend->pence(), minimum->pence(), std::int64_t{1}}));
  widgets::gauge({.label = fence.short_label.empty() ? fence.label : fence.short_label,
                  .result = result,
                  .tone = over >= 0 ? widgets::Tone::Good
                          : is_open ? widgets::Tone::Secondary
                                    : widgets::Tone::Bad,
                  .detail = detail,
                  .filled = static_cast<double>(spend->pence()) / most,
                  .mark = static_cast<double>(minimum->pence()) / most});
}

void draw_balance(const ViewContext& ctx, const std::string& year) {
  const widgets::Card card{"balance", "Balance"};
  int off = 0;
  int known = 0;
  for (const core::Stream& stream : ctx.round().streams) {
    const auto left = figure_money(ctx, "finance/streams/" + stream.id + "/" + year + "/balance");
    if (!left) continue;
    ++known;
    if (left->pence() != 0) ++off;
  }
  const std::string total = figure_text(ctx, "finance/pool/" + year + "/balance");
  widgets::text(total.empty() ? "–" : total,
                off == 0 && known > 0
                    ? widgets::TextStyle{theme::type::kFigure, widgets::Tone::Good}
                    : widgets::kFigure);
  const auto left = figure_money(ctx, "finance/pool/" + year + "/balance");
  if (left && left->pence() != 0) {
    widgets::text(
        left->pence() > 0 ? "Not yet allocated to schemes" : "Allocated to schemes beyond the pool",
        widgets::kStrong);
  }
  widgets::text(known == 0 ? "Nothing to balance yet."
                : off == 0 ? "Every stream is spent exactly."
                           : core::counted(off, "stream is", "streams are") + " not spent exactly.",
                widgets::kSecondary);
  const FindingCounts& counts = ctx.open().finding_counts(Screen::Checks);
  const int urgent = counts.errors + counts.warnings;
  widgets::text(urgent + counts.to_do > 0 ? "Not ready yet" : "Ready to submit", widgets::kStrong);
  widgets::text(urgent + counts.to_do > 0 ? core::count_text(urgent) + " to mend or look at, " +
                                                core::count_text(counts.to_do) + " to do."
                                          : std::string{"Every check has passed."},
                widgets::kSecondary);
}

void draw_metrics(const ViewContext& ctx) {
  const widgets::Card card{"metrics_card", "Metrics"};
  if (ctx.plan().metrics.empty()) {
    if (widgets::empty_state("metrics_empty",
                             "No metrics yet",
                             "Actual values and targets of the round's metrics belong here.",
                             "Enter metrics")) {
      ctx.push(ShowScreen{Screen::Metrics});
    }
    return;
  }
  std::vector<std::string> names;
  std::vector<LatestResult> latest;
  for (const core::MetricPlan& metric : ctx.plan().metrics) {
    names.push_back(metric_name(ctx, metric));
    latest.push_back(latest_result(ctx, metric));
  }
  std::vector<widgets::Definition> lines;
  for (std::size_t i = 0; i < names.size(); ++i) {
    const std::string& status = latest[i].status;
    lines.push_back({names[i],
                     status.empty() ? std::string_view{"no result yet"} : status,
                     {theme::type::kDenseStrong, latest[i].tone}});
  }
  widgets::definition_list(lines);
  widgets::text("The latest result against its target.", widgets::kSmall);
}

void prepare_to_mend(const ViewContext& ctx, OverviewViewState::ToMend& to_mend) {
  GridKey key = grid_key(ctx, ctx.open().is_checking() ? "of the version before" : "");
  if (to_mend.key == key) return;
  to_mend = {.key = std::move(key)};
  const std::vector<core::Finding>& findings = ctx.open().findings();
  const auto open = std::count_if(
      findings.begin(), findings.end(), [](const core::Finding& each) { return each.is_open(); });
  if (open > 0) to_mend.all = "See all " + core::count_text(open) + " in Checks";
  constexpr std::size_t kShown = 4;
  to_mend.first.reserve(kShown);
  // The most urgent stand first.
  for (const core::Finding& finding : findings) {
    if (!finding.is_open()) continue;
    const bool is_urgent =
        finding.severity == core::Severity::Error || finding.severity == core::Severity::Warning;
    if (!is_urgent || to_mend.first.size() == kShown) return;
    to_mend.first.push_back(finding_line(ctx, finding));
  }
}

void draw_findings(const ViewContext& ctx, OverviewViewState::ToMend& to_mend) {
  prepare_to_mend(ctx, to_mend);
  const widgets::Card card{"to_mend", "To mend first", {.link = to_mend.all}};
  if (card.link_pressed()) ctx.push(ShowScreen{Screen::Checks});
  for (const FindingLine& line : to_mend.first) draw_finding(ctx, line, "overview");
  if (to_mend.first.empty()) {
    widgets::text("Nothing is wrong in what is there; what is still to do stands in Checks.",
                  widgets::kSecondary);
  }
}

// The metric with the most to show: the one with most actual values.
const core::MetricPlan* metric_to_show(const core::Plan& plan) {
  const core::MetricPlan* most = nullptr;
  for (const core::MetricPlan& metric : plan.metrics) {
    if (metric.actual.is_empty()) continue;
    if (most == nullptr || metric.actual.cells().size() > most->actual.cells().size()) {
      most = &metric;
    }
  }
  return most;
}

void draw_about(const ViewContext& ctx) {
  const widgets::Card card{"about_card", "About the plan"};
  const widgets::FormGrid grid{"about_form", 2};
  for (const char* field : {"about/area",
                            "about/title",
                            "about/board",
                            "about/version",
                            "about/board_date",
                            "about/submission_date",
                            "about/is_two_tier",
                            "about/money_unit",
                            "about/boundary"}) {
    draw_field(ctx, field);
  }
}

}  // namespace

void draw_overview_view(const ViewContext& ctx, OverviewViewState& state) {
  const std::string year = planned_year(ctx.round());
  { const widgets::PageHeader header{"Overview", subtitle_of(ctx)}; }
  draw_guide_card(ctx, state.guide);
  {
    const widgets::Columns columns{"glance", {1.15F, 1, 0.95F}, 260};
    draw_pool(ctx, year);
    {
      const widgets::Card card{"ring_fences", "Ring-fences"};
      if (ctx.round().ring_fences.empty()) {
        widgets::text("This round has none.", widgets::kSecondary);
      }
      for (const core::RingFence& fence : ctx.round().ring_fences) {
        draw_ring_fence(ctx, fence, year);
      }
    }
    draw_balance(ctx, year);
  }
  if (const core::MetricPlan* metric = metric_to_show(ctx.plan())) {
    {
      const widgets::Columns columns{"metrics_row", {2.15F, 0.95F}, 260};
      {
        const widgets::Card card{"chart_card", metric_name(ctx, *metric)};
        state.chart.draw(ctx, *metric);
      }
      draw_metrics(ctx);
    }
    const widgets::Columns columns{"below", {2.15F, 0.95F}, 260};
    draw_findings(ctx, state.to_mend);
    draw_date_list(ctx);
  } else {
    {
      const widgets::Columns columns{"metrics_row", {2.15F, 0.95F}, 260};
      draw_metrics(ctx);
      draw_date_list(ctx);
    }
    draw_findings(ctx, state.to_mend);
  }
  draw_about(ctx);
}

}  // namespace app
