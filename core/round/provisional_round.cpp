#include "core/round/provisional_round.h"

#include "core/base/text.h"

#include <algorithm>
#include <string>
#include <utility>

namespace core {
namespace {

void put_before(std::string& note, std::string words) {
  if (!note.empty()) words += " " + note;
  // A field holds no more; then what stands there is worth more.
  if (words.size() <= kMaxTextBytes) note = std::move(words);
}

// Marks every fact as carried over; what was already stays as it is.
class CarryOver final : public FieldVisitor {
 public:
  explicit CarryOver(std::string_view from) : from_(from) {}

  void field(const FieldInfo& info, FieldRef field) override {
    if (info.id == "trust") {
      auto& trust = *std::get<WrittenChoice*>(field);
      was_ = trust.value ? std::exchange(trust.value->id, std::string{kTrustCarriedOver}) : "";
    } else if (info.id == "note" && !was_.empty()) {
      if (auto* const* note = std::get_if<std::string*>(&field); note != nullptr) {
        const bool is_new = was_ != kTrustCarriedOver;
        if (is_new) put_before(**note, "Carried over from " + from_ + " (" + was_ + ").");
      }
      was_.clear();
    }
  }
  void rows(const FieldInfo&, RowList rows) override {
    for (std::size_t i = 0; i < rows.size(); ++i) rows.part(i).visit(*this);
  }
  void part(const FieldInfo&, PartRef) override {}

 private:
  std::string from_;
  std::string was_;  // the trust of the fact whose note comes next
};

std::string text_of(const WrittenDate& date) {
  if (!date.as_written.empty()) return date.as_written;
  return date.value ? date.value->long_text() : "";
}

// The date of the last round says when to expect it, no more.
void leave_out(WrittenDate& date, std::string& note, std::string_view from) {
  const std::string was = text_of(std::exchange(date, {}));
  if (!was.empty()) put_before(note, "In " + std::string{from} + ": " + was + ".");
}

RoundYear year_of_round(Period year, bool is_planned) {
  std::string id = "y" + year.text();
  std::replace(id.begin(), id.end(), '-', '_');
  RoundYear row;
  row.id = std::move(id);
  row.year.value = year;
  row.is_planned = is_planned;
  return row;
}

}  // namespace

std::optional<Period> year_after(std::string_view round_id) {
  // "2014-16": from April 2014 to March 2016.
  constexpr std::size_t kDigits = 7;
  if (round_id.size() != kDigits || round_id[4] != '-') return {};
  int start = 0;
  int end = 0;
  for (std::size_t i = 0; i < kDigits; ++i) {
    if (i == 4) continue;
    if (!is_digit(round_id[i])) return {};
    int& number = i < 4 ? start : end;
    number = number * 10 + (round_id[i] - '0');
  }
  constexpr int kCentury = 100;
  const int years = (end - start % kCentury + kCentury) % kCentury;
  constexpr int kFirst = 2000;
  constexpr int kLast = 2098;
  constexpr int kMostYears = 10;
  if (start < kFirst || start > kLast || years < 1 || years > kMostYears) return {};
  return Period::financial_year(start + years);
}

Result<PlanningRound> provisional_round(const PlanningRound& last) {
  const std::optional<Period> year = year_after(last.about.round);
  if (!year) {
    return Error{.code = ErrorCode::WrongShape,
                 .message = "No round can be carried over from one whose id names no years.",
                 .where = "about/round",
                 .remedy = "Name the round by its years, such as 2026-27."};
  }
  const std::string& from = last.about.round;
  PlanningRound round = last;
  CarryOver carry_over{from};
  describe(round, carry_over);
  round.about.round = year->text();
  round.about.name = "Better Care Fund " + year->text();
  round.about.revision = {.value = 0};
  round.about.is_provisional = true;
  round.about.based_on = from;
  round.about.note.text =
      "The papers of this round are not out. Everything here is carried over from " + from +
      ", without its dates and amounts: check it when they are.";
  round.years = {year_of_round(year->year_before(), false), year_of_round(*year, true)};
  round.uplifts.clear();
  round.national_amounts.clear();
  std::erase_if(round.metrics, [&](const MetricDefinition& metric) {
    return metric.planned_until.value && *metric.planned_until.value < year->year_before();
  });
  for (MetricDefinition& metric : round.metrics) {
    metric.planned_from = {};
    metric.planned_until = {};
  }
  for (RoundDate& date : round.dates) leave_out(date.date, date.note, from);
  for (Return& due : round.returns) leave_out(due.due, due.note, from);
  return round;
}

}  // namespace core
