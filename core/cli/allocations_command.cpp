// Holds a plan against a table of allocations.
#include "core/cli/command.h"
#include "core/cli/plan_files.h"
#include "core/cli/text_table.h"
#include "core/exchange/allocation_words.h"
#include "core/exchange/csv.h"
#include "core/json/json_writer.h"
#include "core/money/money_text.h"

namespace core {
namespace {

// Empty is not zero: it shows as a dash.
std::string amount_or_dash(const std::optional<Money>& amount) {
  return amount ? money_text(*amount) : std::string{"\u2013"};
}

std::string text_of(const AllocationTable& table, const AllocationComparison& comparison) {
  using Align = TextTable::Align;
  TextTable differences{"Differences",
                        {{""}, {"Table", Align::Right}, {"Plan", Align::Right}, {""}}};
  for (const AllocationDifference& each : comparison.differences) {
    differences.add(
        {each.what, amount_or_dash(each.in_table), amount_or_dash(each.in_plan), each.remark});
  }
  std::string text = one_line(summary_of(table, comparison)) + "\n";
  if (!differences.is_empty()) text += "\n" + differences.text();
  return text;
}

Json json_of(const AllocationTable& table, const AllocationComparison& comparison) {
  const auto amount = [](const std::optional<Money>& value) {
    return value ? Json{value->text()} : Json{};
  };
  Json list = Json::array();
  for (const AllocationDifference& each : comparison.differences) {
    list.push(Json::object()
                  .add("what", each.what)
                  .add("where", each.where)
                  .add("table", amount(each.in_table))
                  .add("plan", amount(each.in_plan))
                  .add("remark", each.remark));
  }
  return Json::object()
      .add("version", table.version)
      .add("date", table.date)
      .add("same", comparison.same)
      .add("other_areas", table.other_boards)
      .add("other_years", table.other_years)
      .add("differences", std::move(list));
}

}  // namespace

Result<int> run_allocations(const CommandContext& context) {
  const CommandLine& line = context.line;
  RETURN_IF_ERROR(expect_words(line, 2, "FILE and TABLE"));
  Files& files = context.surroundings.files;
  ASSIGN_OR_RETURN(PlanFile file, read_plan(files, line.words[0]));
  ASSIGN_OR_RETURN(const PlanInRound of, in_round(context.surroundings, line.words[0], file.plan));
  const std::string& name = line.words[1];
  const Result<std::string> bytes = files.read(name, kMaxCsvBytes);
  if (!bytes.has_value()) return in_file(name, bytes.error());
  const Result<AllocationTable> table = read_allocations(*bytes, of.plan, of.round);
  if (!table.has_value()) return in_file(name, table.error());
  const AllocationComparison comparison = compare_allocations(*table, of.plan, of.round);
  Json json = json_of(*table, comparison);
  std::string text = text_of(*table, comparison);
  if (line.out) {
    RETURN_IF_ERROR(expect_option(line.out, "-o FILE"));
    const std::string version = table->version.empty() ? "" : ", version " + table->version;
    RETURN_IF_ERROR(commit_to(
        file, context.surroundings, {"take the allocations" + version, comparison.edits, name}));
    RETURN_IF_ERROR(write_plan(files, *line.out, file));
    json.add("written", *line.out);
    text += "\nWrote " + *line.out + "\n";
  }
  json.add("plan", json_of_plan_name(file.plan));
  context.output.out += line.as_json ? write_json(json) : text;
  return kFine;
}

}  // namespace core
