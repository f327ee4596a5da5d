#include "core/rollover/roll_rows.h"

#include "core/round/round_words.h"

namespace core {
namespace {

constexpr auto kChanged = RolloverKind::Changed;
constexpr auto kDropped = RolloverKind::Dropped;

}  // namespace

std::string years_in_words(const std::vector<Period>& years) {
  std::vector<std::string> texts;
  for (const Period year : years) texts.push_back(year.text());
  return joined(texts, ", ");
}

void say_years(Rolling& rolling,
               const std::string& where,
               const YearCounts& counts,
               const RowNames& names,
               BegunAmounts amounts) {
  const auto& [one, many] = names;
  const RolloverYears& years = rolling.years;
  if (years.compared) {
    std::string rest = " of " + years.base.text() + " for comparison";
    if (years.has_gap()) {
      rest += ", standing in for " + years.compared->text() + ", which the old round did not plan";
    }
    rolling.say_count(kChanged, where, {counts.compared, one, many}, rest);
  }
  std::string begun = " begun for " + years_in_words(years.begun);
  begun += amounts == BegunAmounts::Empty
               ? ", without amounts"
               : ", raised by the national uplift where the round has one, else without amounts";
  rolling.say_count(kChanged, where, {counts.begun, one, many}, begun);
  rolling.say_count(
      kDropped, where, {counts.dropped, one, many}, " of years that the new round does not show");
}

std::string stream_of(const Rolling& rolling, const WrittenChoice& stream) {
  if (!stream.value) return {};
  const std::string successor = rolling.succession.successor_of("streams", stream.value->id);
  return successor.empty() ? stream.value->id : successor;
}

bool is_planned_on(const Rolling& rolling, const WrittenChoice& stream) {
  return !stream.value || !has_choice(rolling.of.from, "streams", stream.value->id) ||
         has_choice(rolling.to, "streams", stream_of(rolling, stream));
}

}  // namespace core
