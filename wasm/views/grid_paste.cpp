#include "wasm/views/grid_paste.h"

#include "core/base/text.h"
#include "core/json/json_reader.h"

#include <algorithm>
#include <array>
#include <map>
#include <utility>
#include <vector>

namespace app {
namespace {

constexpr std::size_t kNone = static_cast<std::size_t>(-1);

// What the amounts of a column are in, as its head says.
enum class Unit : unsigned char { AsShown, Pounds, Thousands, Millions };

// Where a text of a line goes.
struct Into {
  std::size_t column = kNone;
  Unit unit = Unit::AsShown;
};
constexpr Into kNowhere = {};

}  // namespace

// Goes through the lines of a block while it goes down the rows of the grid.
class PastedBlock {
 public:
  PastedBlock(const PasteInto& into, std::size_t row, std::size_t column)
      : rows_(into.grid.rows_), options_(into.grid.options_), into_(into), row_(row) {
    for (std::size_t at = column; at < into.columns.size(); ++at) columns_.push_back({at});
    const auto added =
        std::find_if(rows_.begin(), rows_.end(), [](const GridRow& each) { return each.is_new; });
    new_cells_ = added != rows_.end() ? &added->cells : &rows_[row].cells;
  }

  // Whether the texts are the names of columns; they then say where those below them go.
  bool take_head(const core::Json::Array& texts, PasteCells& command) {
    std::vector<Into> columns;
    columns.reserve(texts.size());
    std::size_t known = 0;
    for (const core::Json& json : texts) {
      const std::string* text = json.if_string();
      Into column = text == nullptr ? Into{} : column_named(*text);
      const bool is_taken = std::any_of(columns.begin(), columns.end(), [&](const Into& other) {
        return other.column == column.column;
      });
      if (is_taken) column = {};
      known += column.column == kNone ? 0 : 1;
      columns.push_back(column);
    }
    if (known == 0) return false;
    for (std::size_t i = 0; i < texts.size(); ++i) {
      const std::string* text = texts[i].if_string();
      if (columns[i].column != kNone || text == nullptr || core::trimmed(*text).empty()) continue;
      command.left_out.push_back("the column \u201C" + *text + "\u201D");
    }
    has_head_ = true;
    columns_ = std::move(columns);
    return true;
  }

  void take_line(const core::Json::Array& texts, PasteCells& command) {
    while (row_ < rows_.size() && !has_editor(rows_[row_])) ++row_;
    const bool is_new = row_ == rows_.size() || rows_[row_].is_new;
    if (is_new && !into_.growth.joined_by.empty() && is_total(texts)) {
      ++command.totals;
      return;
    }
    std::vector<TypeInto> typed;
    typed.reserve(texts.size());
    for (std::size_t i = 0; i < texts.size(); ++i) {
      const std::string* given = texts[i].if_string();
      if (given == nullptr) continue;
      const Into& into = i < columns_.size() ? columns_[i] : kNowhere;
      const std::size_t column = into.column;
      const std::string text = in_its_unit(*given, into.unit);
      std::optional<TypeInto> cell = is_new ? new_cell(column, text) : cell_at(column, text);
      if (cell)
        typed.push_back(*std::move(cell));
      else
        note_left_out(column, *given, is_new, command);
    }
    if (!is_new) {
      command.cells.insert(command.cells.end(), typed.begin(), typed.end());
      ++row_;
    } else if (!says_nothing(typed)) {
      std::erase_if(typed, [](const TypeInto& cell) { return core::trimmed(cell.typed).empty(); });
      command.rows.push_back(std::move(typed));
    }
  }

 private:
  static bool has_editor(const GridRow& row) {
    return std::any_of(row.cells.begin(), row.cells.end(), [](const GridCell& cell) {
      return cell.editor != widgets::Editor::None;
    });
  }

  static bool says_nothing(const std::vector<TypeInto>& cells) {
    return std::all_of(cells.begin(), cells.end(), [](const TypeInto& cell) {
      return core::trimmed(cell.typed).empty();
    });
  }

  // "Expenditure (£)" is the column "Expenditure", and says what its amounts are in.
  Into column_named(std::string_view text) const {
    const std::size_t bracket = text.find('(');
    const std::string name = words_in(text.substr(0, bracket));
    const std::string unit =
        bracket == text.npos ? std::string{} : core::lower_case(text.substr(bracket));
    for (std::size_t i = 0; i < into_.columns.size() && !name.empty(); ++i) {
      if (words_in(into_.columns[i].name) != name) continue;
      return unit.find('%') == unit.npos ? Into{i, unit_in(unit)} : Into{};
    }
    return {};
  }

  static Unit unit_in(const std::string& bracket) {
    const auto has = [&](std::string_view words) { return bracket.find(words) != bracket.npos; };
    if (has("000") || has("k)") || has("thousand")) return Unit::Thousands;
    if (has("m)") || has("million")) return Unit::Millions;
    return has("£") ? Unit::Pounds : Unit::AsShown;
  }

  // A bare number gets the unit of its head: "1,200" under "£'000" is "1,200k".
  static std::string in_its_unit(const std::string& text, Unit unit) {
    const bool is_bare = std::any_of(text.begin(), text.end(), core::is_digit) &&
                         std::all_of(text.begin(), text.end(), [](char c) {
                           return core::is_digit(c) || c == ',' || c == '.' || c == '-' || c == ' ';
                         });
    if (!is_bare || unit == Unit::AsShown) return text;
    const std::string number{core::trimmed(text)};
    if (unit == Unit::Pounds) return number[0] == '-' ? "-£" + number.substr(1) : "£" + number;
    return number + (unit == Unit::Thousands ? "k" : "m");
  }

  // The sum below a table comes along when all of it is copied.
  static bool is_total(const core::Json::Array& texts) {
    constexpr std::array<std::string_view, 5> kTotals = {
        "total", "totals", "grand total", "sub-total", "subtotal"};
    return std::any_of(texts.begin(), texts.end(), [&](const core::Json& json) {
      const std::string* text = json.if_string();
      if (text == nullptr) return false;
      std::string name = core::lower_case(core::trimmed(*text));
      if (name.ends_with(':')) name.pop_back();
      return std::find(kTotals.begin(), kTotals.end(), name) != kTotals.end();
    });
  }

  std::optional<TypeInto> cell_at(std::size_t column, const std::string& text) {
    const std::vector<GridCell>& cells = rows_[row_].cells;
    if (column >= cells.size()) return std::nullopt;
    const GridCell& cell = cells[column];
    const std::optional<std::string> value = meant(cell, text);
    if (!value) return std::nullopt;
    return TypeInto{cell.address, *value, std::string{cell.adds}, into_.growth.year};
  }

  // In a new row a field stands in for the address.
  std::optional<TypeInto> new_cell(std::size_t column, const std::string& text) {
    if (column >= new_cells_->size() || column >= into_.growth.fields.size()) return std::nullopt;
    const std::optional<std::string> value = meant((*new_cells_)[column], text);
    if (!value) return std::nullopt;
    return TypeInto{std::string{into_.growth.fields[column]}, *value};
  }

  // What a text means in a cell: a choice's id for its name. Nothing where it has no place.
  std::optional<std::string> meant(const GridCell& cell, const std::string& text) {
    if (cell.editor == widgets::Editor::None) return std::nullopt;
    if (cell.editor != widgets::Editor::Choice || core::trimmed(text).empty()) return text;
    const auto [known, is_new] = chosen_.try_emplace({cell.options, text});
    if (is_new) known->second = chosen(options_[cell.options].options, text);
    return known->second;
  }

  // A choice is known by its id, or by its name in other letters, signs and order of words: "Prevention /
  // Early Intervention". Nothing when two are called so: which is meant?
  static std::optional<std::string> chosen(const std::vector<widgets::Option>& options,
                                           const std::string& text) {
    const std::string words = words_in(text);
    if (words.empty()) return std::nullopt;
    std::optional<std::string> found;
    for (const widgets::Option& option : options) {
      if (option.value == text) return text;
      if (words_in(option.label) != words && words_in(option.value) != words) continue;
      if (found) return std::nullopt;
      found = option.value;
    }
    return found;
  }

  static std::string words_in(std::string_view text) {
    std::string plain = core::lower_case(text);
    std::replace_if(
        plain.begin(),
        plain.end(),
        [](char c) {
          return c != '_' && static_cast<signed char>(c) >= 0 && !is_letter_or_digit(c);
        },
        ' ');
    const std::vector<std::string_view> parts = core::split(plain, ' ');
    std::vector<std::string> words;
    words.reserve(parts.size());
    for (const std::string_view word : parts) {
      if (!word.empty() && word != "and" && word != "the") words.emplace_back(word);
    }
    std::sort(words.begin(), words.end());
    return core::joined(words, " ");
  }

  static bool is_letter_or_digit(char c) { return core::is_digit(c) || (c >= 'a' && c <= 'z'); }

  // A column that is not taken was named with its head.
  void note_left_out(std::size_t column,
                     const std::string& text,
                     bool is_new,
                     PasteCells& command) const {
    if ((has_head_ && column == kNone) || is_said_already(column, text, is_new)) return;
    std::string words = "\u201C" + text + "\u201D";
    if (column < into_.columns.size()) {
      words = std::string{into_.columns[column].name} + " " + words;
    }
    command.left_out.push_back(std::move(words));
  }

  // Nothing is lost where it stands there, though it cannot be edited there.
  bool is_said_already(std::size_t column, const std::string& text, bool is_new) const {
    const std::string_view said = core::trimmed(text);
    if (said.empty()) return true;
    if (is_new || column >= rows_[row_].cells.size()) return false;
    return rows_[row_].cells[column].text == said;
  }

  const std::vector<GridRow>& rows_;
  const std::vector<GridOptions>& options_;
  const PasteInto& into_;
  std::size_t row_;
  bool has_head_ = false;
  std::vector<Into> columns_;  // of each text of a line
  // What a text was found to mean in a list of choices: most stand in many lines.
  std::map<std::pair<std::size_t, std::string>, std::optional<std::string>> chosen_;
  const std::vector<GridCell>* new_cells_;
};

PasteCells pasted_block(const PasteInto& into, const widgets::TableEvent& event) {
  PasteCells command{.cells = {},
                     .list = into.growth.list,
                     .joined_by = into.growth.joined_by,
                     .year = into.growth.year};
  const core::Result<core::Json> texts = core::read_json(event.value);
  const core::Json::Array* lines = texts.has_value() ? texts->if_array() : nullptr;
  if (lines == nullptr) return command;
  PastedBlock block{
      into, static_cast<std::size_t>(event.row), static_cast<std::size_t>(event.column)};
  bool is_first = true;
  for (const core::Json& json : *lines) {
    const core::Json::Array* line = json.if_array();
    if (line == nullptr) return {};
    // One line alone is no head without a table.
    const bool may_be_head = std::exchange(is_first, false) && lines->size() > 1;
    if (!may_be_head || !block.take_head(*line, command)) block.take_line(*line, command);
  }
  return command;
}

}  // namespace app
