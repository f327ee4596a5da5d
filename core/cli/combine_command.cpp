// The combined view of several areas whose plans are aligned.
#include "core/base/text.h"
#include "core/cli/command.h"
#include "core/cli/plan_files.h"
#include "core/cli/summary.h"
#include "core/finance/combined.h"
#include "core/json/json_writer.h"
#include "core/money/money_text.h"

#include <map>
#include <set>
#include <utility>
#include <vector>

namespace core {
namespace {

using Align = TextTable::Align;

struct Area {
  PlanInRound of;
  Derived derived;

  const std::string& name() const { return of.plan.about.area; }
  SummaryOf summary() const { return {of.plan, of.round, derived}; }
};

// One area twice would count twice.
Result<std::vector<Area>> read_areas(const CommandContext& context) {
  std::vector<Area> areas;
  std::map<std::string, std::string> file_of;
  for (const std::string& name : context.line.words) {
    ASSIGN_OR_RETURN(PlanInRound of, read_plan_in_round(context.surroundings, name));
    const std::string area = lower_case(trimmed(of.plan.about.area));
    const auto [first, is_new] = file_of.emplace(area, name);
    if (!is_new) {
      return Error{.code = ErrorCode::DuplicateId,
                   .message = "It is a plan of " + of.plan.about.area + ", as " + first->second +
                              " is already.",
                   .where = name,
                   .remedy = "Give one plan of each area."};
    }
    Derived derived = derive(of.plan, of.round);
    areas.push_back({std::move(of), std::move(derived)});
  }
  return areas;
}

// A plan of another area that one of the given plans is linked with.
struct MissingPlan {
  std::string area;
  std::string file;
  std::string linked_from;
};

// Those whose area is none of the given, each area once. The plan of the round before is no other
// area's, even if the area had another name then.
std::vector<MissingPlan> plans_not_given(const std::vector<Area>& areas) {
  std::set<std::string> known;
  for (const Area& area : areas) known.insert(lower_case(trimmed(area.name())));
  std::vector<MissingPlan> missing;
  for (const Area& area : areas) {
    for (const LinkedPlan& linked : area.of.plan.linked_plans) {
      if (linked.relation.value && linked.relation.value->id == "year_before") continue;
      const std::string name = lower_case(trimmed(linked.area));
      if (name.empty() || !known.insert(name).second) continue;
      missing.push_back({linked.area, linked.file, area.name()});
    }
  }
  return missing;
}

std::string missing_text(const std::vector<MissingPlan>& missing) {
  if (missing.empty()) return {};
  std::vector<std::string> names;
  names.reserve(missing.size());
  for (const MissingPlan& plan : missing) {
    names.push_back(one_line(plan.area) + " (linked from " + one_line(plan.linked_from) + ")");
  }
  return "bcw: Linked plans that were not given: " + joined(names, ", ") + "\n";
}

// Empty is not zero: it shows as a dash.
constexpr std::string_view kNothing = "\u2013";

std::string amount_or_dash(const std::optional<Money>& amount) {
  return amount ? money_text(*amount) : std::string{kNothing};
}

// "All areas", or how many of them the sum is of.
std::string sum_of(const CombinedAmounts& amounts) {
  const auto all = static_cast<std::int64_t>(amounts.by_area.size());
  const std::int64_t given = all - amounts.empty_areas();
  if (given == all) return "All areas";
  return count_text(given) + " of " + counted(all, "area", "areas");
}

std::string share_or_dash(const MaybeRatio& share) {
  return share ? percent_text(shown(*share, 1)) : std::string{kNothing};
}

// The amounts and shares of one side: of an area, or of all.
void add_side(const CombinedAmounts& amounts,
              std::optional<std::size_t> area,
              std::vector<std::string>& cells) {
  cells.push_back(amount_or_dash(area ? amounts.by_area[*area] : amounts.sum));
  cells.push_back(area ? share_or_dash(amounts.share_percent(*area)) : std::string{});
}

// What rows are of: "Stream"; empty for the pool, whose rows have no names.
struct RowWords {
  std::string title;
  std::string head;
  std::string no_name;
  bool has_income = true;
};

std::vector<TextTable::Column> columns_of(const RowWords& words) {
  std::vector<TextTable::Column> columns;
  if (!words.head.empty()) columns.push_back({words.head});
  columns.push_back({"Year"});
  columns.push_back({"Area"});
  if (words.has_income) {
    columns.push_back({"Income", Align::Right});
    columns.push_back({"Share", Align::Right});
  }
  columns.push_back({"Spending", Align::Right});
  columns.push_back({"Share", Align::Right});
  return columns;
}

// A line an area, and one for the sum.
std::string rows_text(const std::vector<Area>& areas,
                      const std::vector<CombinedRow>& rows,
                      const RowWords& words) {
  TextTable table{words.title, columns_of(words)};
  const auto add =
      [&](const CombinedRow& row, const std::string& area_name, std::optional<std::size_t> area) {
        std::vector<std::string> cells;
        if (!words.head.empty()) cells.push_back(row.name.empty() ? words.no_name : row.name);
        cells.push_back(row.year.text());
        cells.push_back(area_name);
        if (words.has_income) add_side(row.income, area, cells);
        add_side(row.spend, area, cells);
        table.add(std::move(cells));
      };
  for (const CombinedRow& row : rows) {
    for (std::size_t i = 0; i < areas.size(); ++i) add(row, areas[i].name(), i);
    add(row, sum_of(row.income.sum ? row.income : row.spend), std::nullopt);
  }
  return table.is_empty() ? std::string{} : "\n" + table.text();
}

std::string combined_text(const std::vector<Area>& areas, const Combined& combined) {
  std::vector<std::string> names;
  names.reserve(areas.size());
  for (const Area& area : areas) names.push_back(one_line(area.name()));
  std::string text = joined(names, " \u00b7 ") + "\n";
  text += rows_text(areas, combined.pool, {.title = "The pool", .head = {}, .no_name = {}});
  text += rows_text(areas,
                    combined.streams,
                    {.title = "Funding streams", .head = "Stream", .no_name = "No stream"});
  text +=
      rows_text(areas,
                combined.themes,
                {.title = "Themes", .head = "Theme", .no_name = "No theme", .has_income = false});
  for (const Area& area : areas) {
    const TextTable metrics = metric_table(area.summary(), "Metrics of " + one_line(area.name()));
    if (!metrics.is_empty()) text += "\n" + metrics.text();
  }
  return text;
}

Json amount_of(const std::optional<Money>& amount) {
  return amount ? Json{amount->text()} : Json{};
}

Json share_of(const MaybeRatio& share) {
  return share ? Json{shown(*share, 1).text()} : Json{};
}

// Themes have no income, and the pool has no name.
struct RowsOf {
  bool has_name = true;
  bool has_income = true;
};

Json json_of_rows(const std::vector<Area>& areas, const std::vector<CombinedRow>& rows, RowsOf of) {
  Json list = Json::array();
  for (const CombinedRow& row : rows) {
    Json by_area = Json::array();
    for (std::size_t i = 0; i < areas.size(); ++i) {
      Json entry = Json::object().add("area", areas[i].name());
      if (of.has_income) entry.add("income", amount_of(row.income.by_area[i]));
      if (of.has_income) entry.add("income_share_percent", share_of(row.income.share_percent(i)));
      entry.add("spend", amount_of(row.spend.by_area[i]));
      entry.add("spend_share_percent", share_of(row.spend.share_percent(i)));
      by_area.push(std::move(entry));
    }
    Json entry = Json::object();
    if (of.has_name && of.has_income) entry.add("id", row.id);
    if (of.has_name) entry.add("name", row.name);
    entry.add("year", row.year.text());
    if (of.has_income) {
      entry.add("income", amount_of(row.income.sum))
          .add("income_empty_areas", row.income.empty_areas());
    }
    entry.add("spend", amount_of(row.spend.sum))
        .add("spend_empty_areas", row.spend.empty_areas())
        .add("areas", std::move(by_area));
    list.push(std::move(entry));
  }
  return list;
}

Json combined_json(const std::vector<Area>& areas, const Combined& combined) {
  Json list = Json::array();
  for (const Area& area : areas) {
    Json entry = json_of_plan_name(area.of.plan);
    entry.add("metrics", metrics_json(area.summary()));
    list.push(std::move(entry));
  }
  Json missing = Json::array();
  for (const MissingPlan& plan : plans_not_given(areas)) {
    missing.push(Json::object()
                     .add("area", plan.area)
                     .add("file", plan.file.empty() ? Json{} : Json{plan.file})
                     .add("linked_from", plan.linked_from));
  }
  return Json::object()
      .add("areas", std::move(list))
      .add("not_given", std::move(missing))
      .add("pool", json_of_rows(areas, combined.pool, {.has_name = false}))
      .add("streams", json_of_rows(areas, combined.streams, {}))
      .add("themes", json_of_rows(areas, combined.themes, {.has_income = false}));
}

}  // namespace

Result<int> run_combine(const CommandContext& context) {
  if (context.line.words.empty()) return wrong_use("bcw combine needs one FILE or more.");
  ASSIGN_OR_RETURN(const std::vector<Area> areas, read_areas(context));
  std::vector<AreaMoney> money;
  money.reserve(areas.size());
  for (const Area& area : areas) {
    money.push_back({area.of.plan, area.of.round, area.derived.finance});
  }
  ASSIGN_OR_RETURN(const Combined combined, combine(money));
  context.output.err += missing_text(plans_not_given(areas));
  context.output.out += context.line.as_json ? write_json(combined_json(areas, combined))
                                             : combined_text(areas, combined);
  return kFine;
}

}  // namespace core
