#include "core/report/contacts.h"

#include "core/base/text.h"

#include <cstddef>
#include <utility>

namespace core {
namespace {

constexpr std::size_t kShortest = 5;  // a@b.c
constexpr std::size_t kMostDigits = 13;
constexpr std::size_t kWidestGap = 3;  // between two groups of digits
constexpr std::string_view kNoMail = "[e-mail address left out]";
constexpr std::string_view kNoNumber = "[telephone number left out]";

struct Found {
  std::size_t from = std::string_view::npos, to = 0;
  std::string_view instead = {};
};

bool is_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}
bool is_of_host(char c) {
  return is_letter(c) || is_digit(c) || c == '.' || c == '-';
}
bool is_of_mailbox(char c) {
  return is_of_host(c) || c == '_' || c == '%' || c == '+' || c == '\'';
}

Found mail_around(std::string_view text, std::size_t at) {
  std::size_t from = at;
  while (from > 0 && is_of_mailbox(text[from - 1])) --from;
  std::size_t to = at + 1;
  while (to < text.size() && is_of_host(text[to])) ++to;
  while (to > at && !is_letter(text[to - 1]) && text[to - 1] != '@') --to;
  const bool has_dot = text.substr(at, to - at).find('.') != std::string_view::npos;
  if (from == at || !has_dot) return {};
  return {from, to, kNoMail};
}

bool is_between_digits(char c) {
  return c == ' ' || c == '-' || c == '(' || c == ')';
}

// A number that begins at a 0 or a +.
Found number_from(std::string_view text, std::size_t from) {
  const bool is_whole_word =
      from == 0 || !(is_letter(text[from - 1]) || is_digit(text[from - 1]) ||
                     text[from - 1] == '.' || text[from - 1] == ',' || text[from - 1] == '/');
  const bool is_abroad = text[from] == '+';
  if (!is_whole_word || (is_abroad && text.substr(from, 3) != "+44")) return {};
  std::size_t digits = 0;
  std::size_t end = from;
  std::size_t gap = 0;
  for (std::size_t at = from + (is_abroad ? 1 : 0); at < text.size(); ++at) {
    if (is_digit(text[at])) {
      ++digits;
      gap = 0;
      end = at + 1;
    } else if (!is_between_digits(text[at]) || ++gap > kWidestGap) {
      break;
    }
    if (digits > kMostDigits) return {};
  }
  const std::size_t least = is_abroad ? 11 : 10;
  if (digits < least || digits > least + (is_abroad ? 2 : 1)) return {};
  const bool is_in_bracket = from > 0 && text[from - 1] == '(' && !is_abroad;
  return {is_in_bracket ? from - 1 : from, end, kNoNumber};
}

Found next_contact(std::string_view text) {
  if (text.size() < kShortest) return {};
  for (std::size_t at = 0; at < text.size(); ++at) {
    const char c = text[at];
    if (c != '@' && c != '0' && c != '+') continue;
    const Found found = c == '@' ? mail_around(text, at) : number_from(text, at);
    if (found.from != std::string_view::npos) return found;
  }
  return {};
}

void leave_out(std::string& text) {
  if (next_contact(text).from != std::string_view::npos) text = without_contacts(text);
}

void leave_out(ReportTable& table) {
  for (std::vector<std::string>& row : table.rows) {
    for (std::string& cell : row) leave_out(cell);
  }
}

void leave_out(Chart& chart) {
  leave_out(chart.sentence);
  for (ChartKey& key : chart.keys) leave_out(key.words);
  for (ChartRow& row : chart.rows) {
    leave_out(row.label);
    leave_out(row.words);
    for (ChartMark& mark : row.marks) leave_out(mark.names);
  }
  for (std::vector<std::string>& row : chart.table) {
    for (std::string& cell : row) leave_out(cell);
  }
}

void leave_out(ReportBlock& block) {
  for (ReportLine& line : block.lines) {
    for (ReportText& text : line) leave_out(text.words);
  }
  leave_out(block.table);
  if (block.chart == nullptr) return;
  Chart chart = *block.chart;
  leave_out(chart);
  block.chart = std::make_shared<const Chart>(std::move(chart));
}

}  // namespace

std::string without_contacts(std::string_view text) {
  std::string words;
  for (Found next = next_contact(text); next.from != std::string_view::npos;
       next = next_contact(text)) {
    words.append(text.substr(0, next.from)).append(next.instead);
    text.remove_prefix(next.to);
  }
  return words.append(text);
}

void leave_out_contacts(Report& report) {
  for (ReportSection& section : report.sections) {
    for (ReportBlock& block : section.blocks) leave_out(block);
  }
}

}  // namespace core
