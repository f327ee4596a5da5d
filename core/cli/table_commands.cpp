// Lists of a plan as CSV: bcw report -o FILE.csv, and bcw import.
#include "core/base/text.h"
#include "core/cli/command.h"
#include "core/cli/plan_files.h"
#include "core/cli/text_table.h"
#include "core/exchange/table_changes.h"
#include "core/exchange/table_text.h"
#include "core/exchange/table_words.h"
#include "core/json/json_writer.h"

#include <utility>
#include <vector>

namespace core {
namespace {

Result<std::string> table_asked_for(const CommandLine& line) {
  RETURN_IF_ERROR(expect_option(line.table, "--table ID"));
  const Result<PlanTableShape> shape = plan_table_shape(*line.table);
  if (!shape.has_value()) return as_wrong_use(shape.error(), "--table");
  return shape->id;
}

// The table of --table, or else the one that the rows say they are of.
Result<std::string> table_of(const CommandLine& line,
                             const std::vector<CsvRow>& rows,
                             const PlanningRound& round) {
  if (line.table) return table_asked_for(line);
  std::string id = table_of_rows(rows, round);
  if (!id.empty()) return id;
  return wrong_use("It is not clear which list of the plan this is: say so with --table ID.");
}

std::string text_of_changes(const TableChanges& changes, const std::vector<WordList>& lists) {
  std::string text = summary_of(changes) + "\n";
  for (const WordList& list : lists) {
    text += "\n" + list.heading + "\n";
    for (const std::string& line : list.lines) text += "  " + one_line(line) + "\n";
  }
  return text;
}

Json json_of_changes(const TableChanges& changes) {
  Json edits = Json::array();
  for (const Edit& edit : changes.edits) edits.push(json_of(edit));
  Json refused = Json::array();
  for (const RefusedCell& cell : changes.refused) {
    refused.push(Json::object()
                     .add("place", cell.place)
                     .add("head", cell.head)
                     .add("text", cell.text)
                     .add("why", cell.why)
                     .add("remedy", cell.remedy));
  }
  Json heads = Json::array();
  for (const std::string& head : changes.unknown_heads) heads.push(head);
  return Json::object()
      .add("cells", changes.cells)
      .add("added", changes.added)
      .add("left_alone", changes.left_alone)
      .add("edits", std::move(edits))
      .add("refused", std::move(refused))
      .add("unknown_heads", std::move(heads));
}

}  // namespace

Result<int> write_table_report(const CommandContext& context) {
  const CommandLine& line = context.line;
  ASSIGN_OR_RETURN(const std::string id, table_asked_for(line));
  ASSIGN_OR_RETURN(const PlanInRound of, read_plan_in_round(context.surroundings, line.words[0]));
  ASSIGN_OR_RETURN(const PlanTable table, plan_table(of.plan, of.round, id));
  const std::string text = write_table_text(table_rows(table, line.wants_contacts));
  RETURN_IF_ERROR(context.surroundings.files.write(*line.out, text));
  const auto rows = static_cast<std::int64_t>(table.rows.size());
  context.output.out +=
      line.as_json ? write_json(Json::object()
                                    .add("plan", json_of_plan_name(of.plan))
                                    .add("file", *line.out)
                                    .add("table", id)
                                    .add("rows", rows))
                   : "Wrote " + *line.out + "\n" + id + ": " + counted(rows, "row", "rows") + "\n";
  return kFine;
}

Result<int> run_import(const CommandContext& context) {
  const CommandLine& line = context.line;
  RETURN_IF_ERROR(expect_words(line, 2, "FILE and TABLE.csv"));
  if (line.out) RETURN_IF_ERROR(expect_new_file(context));
  Files& files = context.surroundings.files;
  ASSIGN_OR_RETURN(PlanFile file, read_plan(files, line.words[0]));
  ASSIGN_OR_RETURN(const PlanInRound of, in_round(context.surroundings, line.words[0], file.plan));
  const std::string& name = line.words[1];
  const Result<std::string> bytes = files.read(name, kMaxCsvBytes);
  if (!bytes.has_value()) return in_file(name, bytes.error());
  const Result<TableText> table = read_table_text(*bytes);
  if (!table.has_value()) return in_file(name, table.error());
  ASSIGN_OR_RETURN(const std::string id, table_of(line, table->rows, of.round));
  const Result<TableChanges> changes = changes_from_table(of.plan, of.round, id, table->rows);
  if (!changes.has_value()) return in_file(name, changes.error());
  Json json = json_of_changes(*changes);
  std::string text = "Into " + id + ", read as " + std::string{table->encoding} + ": " +
                     text_of_changes(*changes, words_of(*changes, of.plan, of.round));
  if (line.out) {
    RETURN_IF_ERROR(
        commit_to(file, context.surroundings, {"import the table " + id, changes->edits, name}));
    RETURN_IF_ERROR(write_plan(files, *line.out, file));
    json.add("written", *line.out);
    text += "Wrote " + *line.out + "\n";
  }
  json.add("plan", json_of_plan_name(file.plan));
  context.output.out += line.as_json ? write_json(json) : text;
  return kFine;
}

}  // namespace core
