// Plans in files, whatever their form: a plan file, or a database of the store; and rounds in files.
#pragma once

#include "core/cli/commands.h"
#include "core/history/document.h"
#include "core/planfile/plan_file.h"

#include <string>

namespace core {

// The error, its place beginning with the file's name.
Error in_file(const std::string& name, Error error);

// By what the file holds, not by its name. `where` of an error begins with the file's name.
Result<PlanFile> read_plan(Files& files, const std::string& name);

// With the round that it names, as the area uses it. Fails with UnknownRound besides.
struct PlanInRound {
  Plan plan;
  PlanningRound round;
};
Result<PlanInRound> in_round(const Surroundings& surroundings, const std::string& name, Plan plan);
Result<PlanInRound> read_plan_in_round(const Surroundings& surroundings, const std::string& name);

// A round from outside, and the text that it was read from. `where` of an error begins with the
// file's name.
struct RoundFile {
  PlanningRound round;
  std::string text;
};
Result<RoundFile> read_round_file(Files& files, const std::string& name);

// What a command does to a plan, as one more revision of its history that names the file it comes
// from. Nothing when there are no edits. Fails as commit of core/history.
struct Change {
  std::string words;
  Edits edits;
  std::string file;
};
Status commit_to(PlanFile& file, const Surroundings& surroundings, Change change);

// As a database when the name ends in .sqlite, .sqlite3 or .db, else as a plan file (.json, or no ending).
// Fails with WrongShape for other endings.
Status write_plan(Files& files, const std::string& name, const PlanFile& file);

}  // namespace core
