// The combined view of several areas whose plans are aligned.
#include "core/base/text.h"
#include "core/cli/command.h"
#include "core/cli/plan_files.h"
#include "core/cli/summary.h"
#include "core/finance/combined.h"
#include "core/json/json_writer.h"
#include "core/money/money_text.h"

#include <map>
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

// Empty is not zero: it shows as a dash.
std::string amount_or_dash(const std::optional<Money>& amount) {
  return amount ? money_text(*amount) : std::string{"\u2013"};
}

// "All areas", or how many of them the sum is of.
std::string sum_of(const CombinedAmounts& amounts) {
  const auto all = static_cast<std::int64_t>(amounts.by_area.size());
  const std::int64_t given = all - amounts.empty_areas();
  if (given == all) return "All areas";
  return count_text(given) + " of " + counted(all, "area", "areas");
}

std::string stream_text(const std::vector<Area>& areas, const std::vector<CombinedRow>& rows) {
  TextTable table{
      "Funding streams",
      {{"Stream"}, {"Year"}, {"Area"}, {"Income", Align::Right}, {"Spending", Align::Right}}};
  const auto add = [&](const CombinedRow& row,
                       const std::string& area,
                       const std::optional<Money>& income,
                       const std::optional<Money>& spend) {
    table.add({row.name.empty() ? "No stream" : row.name,
               row.year.text(),
               area,
               amount_or_dash(income),
               amount_or_dash(spend)});
  };
  for (const CombinedRow& row : rows) {
    for (std::size_t i = 0; i < areas.size(); ++i) {
      add(row, areas[i].name(), row.income.by_area[i], row.spend.by_area[i]);
    }
    add(row, sum_of(row.income.sum ? row.income : row.spend), row.income.sum, row.spend.sum);
  }
  return table.is_empty() ? std::string{} : "\n" + table.text();
}

std::string theme_text(const std::vector<Area>& areas, const std::vector<CombinedRow>& rows) {
  TextTable table{"Themes", {{"Theme"}, {"Year"}, {"Area"}, {"Spending", Align::Right}}};
  const auto add = [&](const CombinedRow& row,
                       const std::string& area,
                       const std::optional<Money>& spend) {
    table.add(
        {row.name.empty() ? "No theme" : row.name, row.year.text(), area, amount_or_dash(spend)});
  };
  for (const CombinedRow& row : rows) {
    for (std::size_t i = 0; i < areas.size(); ++i) add(row, areas[i].name(), row.spend.by_area[i]);
    add(row, sum_of(row.spend), row.spend.sum);
  }
  return table.is_empty() ? std::string{} : "\n" + table.text();
}

std::string combined_text(const std::vector<Area>& areas, const Combined& combined) {
  std::vector<std::string> names;
  names.reserve(areas.size());
  for (const Area& area : areas) names.push_back(one_line(area.name()));
  std::string text = joined(names, " \u00b7 ") + "\n";
  text += stream_text(areas, combined.streams) + theme_text(areas, combined.themes);
  for (const Area& area : areas) {
    const TextTable metrics = metric_table(area.summary(), "Metrics of " + one_line(area.name()));
    if (!metrics.is_empty()) text += "\n" + metrics.text();
  }
  return text;
}

Json amount_of(const std::optional<Money>& amount) {
  return amount ? Json{amount->text()} : Json{};
}

Json json_of_rows(const std::vector<Area>& areas,
                  const std::vector<CombinedRow>& rows,
                  bool has_income) {
  Json list = Json::array();
  for (const CombinedRow& row : rows) {
    Json by_area = Json::array();
    for (std::size_t i = 0; i < areas.size(); ++i) {
      Json entry = Json::object().add("area", areas[i].name());
      if (has_income) entry.add("income", amount_of(row.income.by_area[i]));
      entry.add("spend", amount_of(row.spend.by_area[i]));
      by_area.push(std::move(entry));
    }
    Json entry = Json::object();
    if (has_income) entry.add("id", row.id);
    entry.add("name", row.name).add("year", row.year.text());
    if (has_income) {
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
  return Json::object()
      .add("areas", std::move(list))
      .add("streams", json_of_rows(areas, combined.streams, true))
      .add("themes", json_of_rows(areas, combined.themes, false));
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
  context.output.out += context.line.as_json ? write_json(combined_json(areas, combined))
                                             : combined_text(areas, combined);
  return kFine;
}

}  // namespace core
