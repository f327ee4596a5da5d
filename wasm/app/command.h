// What a view asks for. Views push commands while they draw; the app runs them after the frame, and
// nothing else changes a plan or where the person is.
#pragma once

#include "core/money/money_text.h"
#include "core/plan/edit.h"
#include "core/report/report.h"
#include "core/rollover/rollover.h"
#include "wasm/app/display.h"
#include "wasm/app/file_parts.h"
#include "wasm/app/screen.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace app {

// The library.
struct OpenSample {
  std::size_t sample = 0;  // index in kSamples
};
struct StartPlan {
  std::string area, round;
};
struct OpenStored {
  std::string plan;
};
struct DuplicatePlan {
  std::string plan;
};
// Begins a plan for a later round with what of this one goes on; what that is, is listed first.
struct CarryForward {
  std::string plan, round;
  core::BegunAmounts amounts = core::BegunAmounts::Empty;
};
struct RenamePlan {
  std::string plan, title;
};
struct DeletePlan {
  std::string plan;
};
struct RestorePlan {
  std::string plan;
};
struct OpenFile {};
// The file that was refused for its history alone.
struct OpenWithoutHistory {};

// Planning rounds and tables from outside. What a file brings is listed first: TakeReviewed takes it.
struct LoadRoundFile {};
struct LoadAllocations {};
struct TakeReviewed {};
// Lists what the newest file at hand brings to the open plan.
struct MoveOntoNewest {};
struct RemoveRound {
  std::string round;
  std::int64_t revision = 0;
};
struct BringBackRound {};

// The open plan. `typed` is text as it was typed into the field at `address`; bad text stays in the
// field with what is wrong. `words` say what was done: "Add a scheme".
struct TypeInto {
  std::string address, typed;
  // Where the row at the address may still have to be added: what that is ("add a scheme").
  std::string adds = {};
  std::optional<core::Period> year = {};  // what a new row's field "year" begins with
};
// What stands in the field while it is being typed: only tried, to say what would come of it.
struct TryTyping {
  std::string address, typed;
};
// Many cells at once, as one change. What is not understood stays in its cell.
struct PasteCells {
  std::vector<TypeInto> cells;
  // New rows at the end of a list: their addresses are ids of the row's fields, or of fields of a new
  // row in a list inside it ("lines/amount").
  std::string list = {};
  // The field by which such a line is known to go on with a row that is there already. Empty: every
  // line is a row of its own.
  std::string joined_by = {};
  std::vector<std::vector<TypeInto>> rows = {};
  std::optional<core::Period> year = {};  // what a new row's field "year" begins with
  std::size_t totals = 0;                 // lines that are only sums of the others
  // What has no cell that can be edited or is none of its choices, in words: "Provider “HCA”".
  std::vector<std::string> left_out = {};
};
struct MakeEdits {
  core::Edits edits;
  std::string words;
  std::string focus = {};  // where the focus goes afterwards
};
// `field` is the one of the new row that gets the focus, `scope` stands before its node's id.
struct AddRowTo {
  std::string list, words;
  std::string field = {};
  std::string scope = {};
  std::optional<core::Period> year = {};  // what its field "year" begins with
};
// `focus` is the node that gets the focus, because the row that had it is gone.
struct RemoveRowAt {
  std::string address, words;
  std::string focus = {};
};
// Leaves the finding of that key as it is, for a reason that is kept with the plan.
struct AcceptFinding {
  std::string key, reason;
};
struct UndoLast {};
struct RedoNext {};
struct TakeOver {};

// Files. AskToSave shows what the file will hold; SaveToFile writes it.
struct AskToSave {};
struct SaveToFile {
  FileParts parts = {};
};
struct CopyPlanText {};
// A list of the plan as a table for a spreadsheet, and such a table coming back: what it changes is
// listed first.
struct SaveTable {
  std::string table;  // "schemes/lines"
  bool with_contacts = false;
};
struct LoadTable {};
// Writes a document for people to read, in the unit that the screen shows.
struct SaveReport {
  core::ReportChoice choice = {};
};

// The name that stands beside the changes made in this browser.
struct SetAuthor {
  std::string name;
};

// Where the person is. `address` puts the focus on a field.
struct ShowScreen {
  Screen screen;
  std::string address = {};
};
struct ShowAddress {
  std::string address;
};
struct ExplainFigure {
  std::string address;
};
struct ClosePanel {};
struct ChooseUnit {
  core::MoneyUnit unit;
};
struct ChooseDisplay {
  Display display;
};
struct DismissNotice {};
struct ReloadForUpdate {};
struct OpenDialog {
  Dialog dialog;
  std::string about = {};  // the id of the plan or term it is about
};
struct CloseDialog {};
// Fetches the help, unless that is under way or has failed; FetchHelpAgain does so then.
struct FetchHelp {};
struct FetchHelpAgain {};

using Command = std::variant<OpenSample,
                             StartPlan,
                             OpenStored,
                             DuplicatePlan,
                             CarryForward,
                             RenamePlan,
                             DeletePlan,
                             RestorePlan,
                             OpenFile,
                             OpenWithoutHistory,
                             LoadRoundFile,
                             LoadAllocations,
                             TakeReviewed,
                             MoveOntoNewest,
                             RemoveRound,
                             BringBackRound,
                             TypeInto,
                             TryTyping,
                             PasteCells,
                             MakeEdits,
                             AddRowTo,
                             RemoveRowAt,
                             AcceptFinding,
                             UndoLast,
                             RedoNext,
                             TakeOver,
                             AskToSave,
                             SaveToFile,
                             CopyPlanText,
                             SaveReport,
                             SaveTable,
                             LoadTable,
                             SetAuthor,
                             ShowScreen,
                             ShowAddress,
                             ExplainFigure,
                             ClosePanel,
                             ChooseUnit,
                             ChooseDisplay,
                             DismissNotice,
                             ReloadForUpdate,
                             OpenDialog,
                             CloseDialog,
                             FetchHelp,
                             FetchHelpAgain>;

using CommandQueue = std::vector<Command>;

}  // namespace app
