// The summary beyond money and metrics: themes, earmarks, districts, purposes, impacts, maturity,
// risks, actions, timeline and approvals.
#include "core/assurance/countdown.h"
#include "core/assurance/sign_offs.h"
#include "core/base/text.h"
#include "core/cli/explanation_text.h"
#include "core/cli/summary.h"
#include "core/delivery/actions.h"
#include "core/money/money_text.h"
#include "core/plan/plan_words.h"
#include "core/round/round_words.h"

#include <algorithm>
#include <array>
#include <functional>
#include <map>
#include <utility>

namespace core {
namespace {

using Align = TextTable::Align;

// Empty is not zero.
constexpr std::string_view kNothing = "\u2013";

// A figure by row and year, as it stands in both forms of the summary.
struct YearFigure {
  std::string id;
  std::string label;
  Period year;
  std::optional<Money> amount;
  std::optional<Money> change = {};  // on the year before
  std::optional<Figure> change_percent = {};
};

std::optional<Money> amount_at(const SummaryOf& of, const FigureName& name) {
  const auto figure = of.derived.figure(name);
  const auto* amount = figure ? std::get_if<Money>(&figure->value) : nullptr;
  return amount == nullptr ? std::nullopt : std::optional{*amount};
}

std::vector<YearFigure> year_figures(const SummaryOf& of,
                                     FigureKind kind,
                                     const std::vector<std::pair<std::string, std::string>>& rows) {
  std::vector<YearFigure> figures;
  for (const auto& [id, label] : rows) {
    for (const PoolYear& pool : of.derived.finance.pool) {
      FigureName name{.kind = kind, .row = id, .period = pool.year};
      YearFigure figure{.id = id, .label = label, .year = pool.year, .amount = amount_at(of, name)};
      name.measure = Measure::Change;
      figure.change = amount_at(of, name);
      name.measure = Measure::ChangePercent;
      figure.change_percent = of.derived.figure(name);
      figures.push_back(std::move(figure));
    }
  }
  return figures;
}

using Rows = std::vector<std::pair<std::string, std::string>>;

Rows choices(const SummaryOf& of, std::string_view list) {
  Rows rows;
  for (const RoundChoice& choice : choices_of(of.round, list)) {
    rows.emplace_back(choice.id, choice.label);
  }
  return rows;
}

Rows themes(const SummaryOf& of) {
  Rows rows;
  for (const Theme& theme : of.plan.themes) rows.emplace_back(theme.id, theme.name);
  return rows;
}

// The sums that the summary lists by year.
struct YearList {
  std::string_view name;   // in JSON
  std::string_view id;     // of the row, in JSON
  std::string_view title;  // of the table
  FigureKind kind;
  std::function<Rows(const SummaryOf&)> rows;
};

const std::array<YearList, 5>& year_lists() {
  static const std::array<YearList, 5> kLists = {
      YearList{"payers",
               "payer",
               "Who pays",
               FigureKind::PayerIncome,
               [](const SummaryOf& of) { return choices(of, "payers"); }},
      YearList{"themes", "theme", "Themes", FigureKind::ThemeSpend, &themes},
      YearList{"scheme_types",
               "type",
               "Scheme types",
               FigureKind::TypeSpend,
               [](const SummaryOf& of) { return choices(of, "scheme_types"); }},
      YearList{"earmarks",
               "id",
               "Earmarks",
               FigureKind::EarmarkSpend,
               [](const SummaryOf& of) { return choices(of, "earmarks"); }},
      YearList{"purposes",
               "purpose",
               "Purposes of the iBCF",
               FigureKind::PurposeSpend,
               [](const SummaryOf& of) { return choices(of, "ibcf_purposes"); }}};
  return kLists;
}

Json json_of_amount(const std::optional<Money>& amount) {
  return amount ? Json{amount->text()} : Json{};
}

Json json_of_text(const std::string& text) {
  return text.empty() ? Json{} : Json{text};
}

template <class T>
Json json_of_choice(const Written<T>& choice) {
  return choice.value ? Json{choice.value->id} : json_of_text(choice.as_written);
}

Json json_of_date(const WrittenDate& date) {
  return date.value ? Json{date.value->text()} : Json{};
}

Json districts_json(const Plan& plan) {
  Json list = Json::array();
  for (const District& district : plan.districts) {
    list.push(Json::object()
                  .add("district", district.name)
                  .add("year", district.year.value ? Json{district.year.value->text()} : Json{})
                  .add("amount", json_of_amount(district.amount.value)));
  }
  return list;
}

Json json_of_decimal(const WrittenDecimal& number) {
  return number.value ? Json{number.value->text()} : Json{};
}

Json impacts_json(const Plan& plan) {
  Json list = Json::array();
  for (const Scheme& scheme : plan.schemes) {
    for (const MetricImpact& impact : scheme.impacts) {
      list.push(Json::object()
                    .add("scheme", scheme.id)
                    .add("metric", json_of_choice(impact.metric))
                    .add("level", json_of_choice(impact.level))
                    .add("rating", json_of_decimal(impact.rating))
                    .add("rating_to", json_of_decimal(impact.rating_to))
                    .add("potential", impact.is_potential ? Json{*impact.is_potential} : Json{}));
    }
  }
  return list;
}

Json maturity_json(const Maturity& maturity) {
  Json list = Json::array();
  for (const LevelCount& row : maturity.counts) {
    list.push(Json::object()
                  .add("level", maturity.levels.id(row.level))
                  .add("current", row.current)
                  .add("target", row.target));
  }
  return list;
}

// How many actions stand at each state, those that none stands at left out.
std::map<ActionState, std::int64_t> counted_states(const SummaryOf& of) {
  std::map<ActionState, std::int64_t> counts;
  for (const ActionState state : action_states(of.plan, *of.as_of)) ++counts[state];
  return counts;
}

// By the status that they were given.
std::map<std::string, std::int64_t> counted_statuses(const Plan& plan) {
  std::map<std::string, std::int64_t> counts;
  for (const Action& action : plan.actions) {
    ++counts[action.status.value ? action.status.value->id : std::string{}];
  }
  return counts;
}

Json actions_json(const SummaryOf& of) {
  Json statuses = Json::array();
  for (const auto& [status, count] : counted_statuses(of.plan)) {
    statuses.push(Json::object().add("status", json_of_text(status)).add("count", count));
  }
  Json actions = Json::object()
                     .add("count", static_cast<std::int64_t>(of.plan.actions.size()))
                     .add("statuses", std::move(statuses));
  if (!of.as_of) return actions;
  Json states = Json::array();
  for (const auto& [state, count] : counted_states(of)) {
    states.push(Json::object().add("state", text_of(state)).add("count", count));
  }
  actions.add("as_of", of.as_of->text());
  actions.add("states", std::move(states));
  return actions;
}

// By first day; those without one behind the others, as they stand in the plan.
std::vector<const Milestone*> timeline_of(const Plan& plan) {
  std::vector<const Milestone*> milestones;
  for (const Milestone& milestone : plan.milestones) milestones.push_back(&milestone);
  std::stable_sort(milestones.begin(), milestones.end(), [](const auto* a, const auto* b) {
    if (a->from.value.has_value() != b->from.value.has_value()) return a->from.value.has_value();
    return a->from.value < b->from.value;
  });
  return milestones;
}

Json timeline_json(const Plan& plan) {
  Json list = Json::array();
  for (const Milestone* milestone : timeline_of(plan)) {
    list.push(Json::object()
                  .add("from", json_of_date(milestone->from))
                  .add("to", json_of_date(milestone->to))
                  .add("lane", json_of_text(milestone->lane))
                  .add("what", milestone->what));
  }
  return list;
}

Json sign_offs_json(const Plan& plan, const PlanningRound& round) {
  Json list = Json::array();
  for (const SignOff& sign_off : plan.sign_offs) {
    list.push(Json::object()
                  .add("body", sign_off.body)
                  .add("kind", json_of_choice(sign_off.kind))
                  .add("approved_on", json_of_date(sign_off.approved_on))
                  .add("state", text_of(state_of(sign_off, submission_of(plan.about, round)))));
  }
  return list;
}

// A written date as it was written, else the day; a dash for neither.
std::string date_text(const WrittenDate& date) {
  if (!date.as_written.empty()) return date.as_written;
  return date.value ? date.value->long_text() : std::string{"\u2013"};
}

// Two columns for the change where some row has one.
TextTable year_table(const SummaryOf& of, const YearList& list) {
  const std::vector<YearFigure> rows = year_figures(of, list.kind, list.rows(of));
  const bool has_changes = std::any_of(
      rows.begin(), rows.end(), [](const YearFigure& row) { return row.change.has_value(); });
  std::vector<TextTable::Column> columns = {{"Of"}, {"Year"}, {"Amount", Align::Right}};
  if (has_changes) {
    columns.push_back({"Change", Align::Right});
    columns.push_back({"", Align::Right});
  }
  TextTable table{std::string{list.title}, std::move(columns)};
  for (const YearFigure& row : rows) {
    if (!row.amount) continue;
    std::vector<std::string> cells = {row.label, row.year.text(), money_text(*row.amount)};
    if (has_changes) {
      const std::string percent = row.change_percent ? text_of(*row.change_percent) : "";
      cells.push_back(row.change ? change_text(*row.change) : std::string{kNothing});
      cells.push_back(percent.empty() ? std::string{kNothing} : percent);
    }
    table.add(std::move(cells));
  }
  return table;
}

// "Discharge to assess (4-5)".
std::string impact_text(const SummaryOf& of, const Scheme& scheme, const MetricImpact& impact) {
  std::string rating = impact.rating.as_written;
  if (rating.empty() && impact.rating.value) rating = impact.rating.value->text();
  if (rating.empty() && impact.level.value) {
    rating = label_of(of.round, "impact_levels", impact.level.value->id);
  }
  return scheme.name + " (" + rating + ")";
}

std::vector<std::string> impacts_on(const SummaryOf& of, const MetricPlan& metric) {
  std::vector<std::string> impacts;
  for (const Scheme& scheme : of.plan.schemes) {
    for (const MetricImpact& impact : scheme.impacts) {
      const bool is_on_it = impact.metric == metric.metric && has_impact(impact);
      if (is_on_it) impacts.push_back(impact_text(of, scheme, impact));
    }
  }
  return impacts;
}

TextTable impact_table(const SummaryOf& of) {
  TextTable table{"Impact on the metrics", {{"Metric"}, {"Schemes", Align::Right}, {"Which"}}};
  for (const MetricPlan& metric : of.plan.metrics) {
    const std::vector<std::string> impacts = impacts_on(of, metric);
    if (impacts.empty()) continue;
    table.add({row_name(of.plan, of.round, "metrics/" + metric.id),
               count_text(static_cast<std::int64_t>(impacts.size())),
               joined(impacts, "; ")});
  }
  return table;
}

TextTable maturity_table(const SummaryOf& of) {
  TextTable table{"Change model", {{"Level"}, {"Now", Align::Right}, {"Aimed at", Align::Right}}};
  const Maturity& maturity = of.derived.maturity;
  for (const LevelCount& row : maturity.counts) {
    if (row.current == 0 && row.target == 0) continue;
    table.add({label_of(of.round, "levels", maturity.levels.id(row.level)),
               count_text(row.current),
               count_text(row.target)});
  }
  return table;
}

TextTable action_table(const SummaryOf& of) {
  TextTable table{of.as_of ? "Actions on " + of.as_of->long_text() : std::string{"Actions"},
                  {{"Status"}, {"Actions", Align::Right}}};
  if (of.as_of) {
    for (const auto& [state, count] : counted_states(of)) {
      table.add({std::string{text_of(state)}, count_text(count)});
    }
    return table;
  }
  for (const auto& [status, count] : counted_statuses(of.plan)) {
    table.add({status.empty() ? "No status" : label_of(of.round, "action_statuses", status),
               count_text(count)});
  }
  return table;
}

TextTable district_table(const Plan& plan) {
  TextTable table{"Disabled Facilities Grant by district",
                  {{"District"}, {"Year"}, {"Amount", Align::Right}}};
  for (const District& district : plan.districts) {
    table.add({district.name,
               district.year.value ? district.year.value->text() : std::string{kNothing},
               district.amount.value ? money_text(*district.amount.value) : std::string{kNothing}});
  }
  return table;
}

TextTable timeline_table(const Plan& plan) {
  TextTable table{"Timeline", {{"When"}, {"Until"}, {"Row"}, {"Milestone"}}};
  for (const Milestone* milestone : timeline_of(plan)) {
    table.add({date_text(milestone->from),
               milestone->to.is_empty() ? std::string{} : date_text(milestone->to),
               milestone->lane,
               milestone->what});
  }
  return table;
}

TextTable sign_off_table(const SummaryOf& of) {
  TextTable table{"Approvals", {{"Body"}, {"Kind"}, {"Approved on"}, {"State"}}};
  for (const SignOff& sign_off : of.plan.sign_offs) {
    table.add({sign_off.body,
               sign_off.kind.value ? label_of(of.round, "sign_off_kinds", sign_off.kind.value->id)
                                   : sign_off.kind.as_written,
               date_text(sign_off.approved_on),
               std::string{text_of(state_of(sign_off, submission_of(of.plan.about, of.round)))}});
  }
  return table;
}

}  // namespace

void add_delivery_to(Json& summary, const SummaryOf& of) {
  for (const YearList& list : year_lists()) {
    Json rows = Json::array();
    for (const YearFigure& row : year_figures(of, list.kind, list.rows(of))) {
      rows.push(Json::object()
                    .add(std::string{list.id}, row.id)
                    .add("year", row.year.text())
                    .add("amount", json_of_amount(row.amount))
                    .add("change", json_of_amount(row.change))
                    .add("change_percent", figure_json(row.change_percent.value_or(Figure{}))));
    }
    summary.add(std::string{list.name}, std::move(rows));
  }
  summary.add("districts", districts_json(of.plan));
  summary.add("impacts", impacts_json(of.plan));
  summary.add("maturity", maturity_json(of.derived.maturity));
  summary.add("risks", risks_json(of));
  summary.add("actions", actions_json(of));
  summary.add("timeline", timeline_json(of.plan));
  summary.add("sign_offs", sign_offs_json(of.plan, of.round));
}

std::vector<TextTable> delivery_tables(const SummaryOf& of) {
  std::vector<TextTable> tables;
  for (const YearList& list : year_lists()) tables.push_back(year_table(of, list));
  tables.push_back(district_table(of.plan));
  tables.push_back(impact_table(of));
  tables.push_back(maturity_table(of));
  for (TextTable& table : risk_tables(of)) tables.push_back(std::move(table));
  tables.push_back(action_table(of));
  tables.push_back(timeline_table(of.plan));
  tables.push_back(sign_off_table(of));
  return tables;
}

}  // namespace core
