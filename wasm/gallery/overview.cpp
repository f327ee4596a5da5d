#include "wasm/gallery/pages.h"

#include "wasm/charts/line_chart.h"
#include "wasm/widgets/widgets.h"

#include <array>

namespace gallery {
namespace {

using namespace widgets;

void draw_pool() {
  Card card{"pool", "Pool 2019-20"};
  text("£38,581,633", kFigure);
  text("£1,473,391 (4.0%) more than 2018-19", kSecondary);
  constexpr std::array<Part, 4> kParts{{{"NHS minimum £30.1m", 0.78},
                                        {"DFG £3.6m", 0.094},
                                        {"iBCF £3.2m", 0.083},
                                        {"Winter Pressures £1.7m", 0.043}}};
  stacked_bar("Pool by stream", kParts);
}

void draw_ring_fences() {
  Card card{"ring-fences", "Ring-fences"};
  gauge({.label = "Adult social care",
         .result = "met exactly",
         .detail = "£10,087,237 of £10,087,237",
         .filled = 1,
         .mark = 1});
  gauge({.label = "Out of hospital",
         .result = "£11.5m over",
         .detail = "£20,018,277 of £8,561,108",
         .filled = 1,
         .mark = 0.43});
}

void draw_balance() {
  Card card{"balance", "Balance"};
  text("£0", {theme::type::kFigure, Tone::Good});
  text("Every stream is spent exactly", kSecondary);
  space(Gap::Small);
  heading("Ready to submit?", 3);
  text("6 of 9 sections ready · 4 findings to mend · 2 approvals outstanding", kSmall);
}

void draw_delays() {
  Card card{"delays",
            "Delayed transfers of care, average a day",
            {.note = "worse than target in 14 of 15 months"}};
  using charts::Point;
  constexpr std::array<Point, 15> kPoints{{{"Apr 2018", 52.2, "52.2"},
                                           {"May 2018", 63.5, "63.5", "63.5", Tone::Bad},
                                           {"Jun 2018", 53.1, "53.1"},
                                           {"Jul 2018", 50.1, "50.1"},
                                           {"Aug 2018", 40.2, "40.2"},
                                           {"Sep 2018", 60.2, "60.2"},
                                           {"Oct 2018", 47.2, "47.2"},
                                           {"Nov 2018", 41.4, "41.4"},
                                           {"Dec 2018", 31.1, "31.1", "31.1 better", Tone::Good},
                                           {"Jan 2019", 38.8, "38.8"},
                                           {"Feb 2019", 42.4, "42.4"},
                                           {"Mar 2019", 41.8, "41.8"},
                                           {"Apr 2019", 44.7, "44.7"},
                                           {"May 2019", 38.7, "38.7"},
                                           {"Jun 2019", 44.2, "44.2"}}};
  constexpr std::array<charts::Tick, 3> kTicks{{{20, "20"}, {40, "40"}, {60, "60"}}};
  const std::array<charts::Series, 1> series{{{"All", kPoints}}};
  charts::line_chart("chart",
                     {.title = "Delayed transfers of care, average a day",
                      .sentence = "Worse than target in 14 of 15 months.",
                      .series = series,
                      .ticks = kTicks,
                      .target = 31.8,
                      .target_words = "Target 31.8"});
}

void draw_findings() {
  Card card{"findings", "To mend first", {.link = "All 10 findings"}};
  message("f1",
          MessageKind::Error,
          "Schemes, a stated total:",
          "the document states one figure, its rows add to another. Both are kept.",
          {.link = "Show rows"});
  message("f2",
          MessageKind::Warning,
          "Falls:",
          "no provider and no area of spend. The round asks for both.");
}

void draw_dates() {
  Card card{"dates", "Next dates"};
  definition_list({{"5 Sep", "Health and Wellbeing Board"},
                   {"20 Sep", "Last change"},
                   {"27 Sep", "Submission", kStrong}},
                  ValueSide::Left);
}

void draw_metrics() {
  Card card{"metrics", "Metrics"};
  definition_list({{"Non-elective admissions", "better", kGood},
                   {"Delayed transfers", "worse", kBad},
                   {"Care home admissions", "better", kGood},
                   {"Reablement, 91 days", "worse", kBad}});
  text("Latest quarter or year against its target", kSmall);
}

}  // namespace

void draw_overview(State&) {
  {
    PageHeader header{"Overview",
                      "Draft for the Health and Wellbeing Board on 5 September 2019. "
                      "Submission 27 September."};
  }
  {
    Columns top{"top", {1.2F, 1, 1}, 260};
    draw_pool();
    draw_ring_fences();
    draw_balance();
  }
  Columns rest{"rest", {2.2F, 1}, 260};
  draw_delays();
  draw_metrics();
  draw_findings();
  draw_dates();
}

}  // namespace gallery
