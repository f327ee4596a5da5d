#include "wasm/app/words.h"

#include "core/base/text.h"
#include "core/fields/place.h"
#include "core/period/date.h"
#include "core/plan/plan_words.h"
#include "core/round/round_words.h"

#include <cmath>

namespace app {
namespace {

// Only looked at, never written through.
core::PartRef root_of(const core::Plan& plan) {
  return core::PartRef{const_cast<core::Plan&>(plan)};  // NOLINT
}

std::string text_at(const core::Plan& plan,
                    const core::PlanningRound& round,
                    const std::string& address) {
  const core::Result<core::FieldPlace> place = core::find_field(root_of(plan), address);
  if (!place.has_value()) return {};
  return shown_value(plan, round, place->info.list, place->value());
}

// "schemes/s7/lines/b1/amount" at its second slash: the outermost row "schemes/s7".
std::string_view outer_row(std::string_view address) {
  const std::size_t first = address.find('/');
  if (first == std::string_view::npos) return {};
  return address.substr(0, address.find('/', first + 1));
}

}  // namespace

std::string place_name(const core::Plan& plan,
                       const core::PlanningRound& round,
                       std::string_view address) {
  const core::Result<core::FieldPlace> place = core::find_field(root_of(plan), address);
  if (!place.has_value()) return std::string{address};
  const std::string pattern = core::pattern_of(root_of(plan), address);
  std::string name{core::words_for(round, pattern, place->info).label};
  if (place->period) name += " " + place->period->text();
  const std::string_view outer = outer_row(address);
  const std::string_view inner = address.substr(0, address.rfind('/'));
  if (!place->period && inner.size() > outer.size()) {
    const std::string year = text_at(plan, round, std::string{inner} + "/year");
    if (!year.empty()) name += " " + year;
  }
  const std::string row = row_name(plan, round, outer);
  return row.empty() ? name : name + " of " + row;
}

std::string time_words(double ms) {
  if (ms <= 0) return {};
  constexpr double kDay = 86'400'000;
  const core::Date day = core::Date{} + static_cast<int>(std::floor(ms / kDay));
  const int minutes = static_cast<int>(std::fmod(ms, kDay) / 60'000);
  const auto two = [](int n) { return (n < 10 ? "0" : "") + std::to_string(n); };
  return day.long_text() + ", " + two(minutes / 60) + ":" + two(minutes % 60);
}

std::string ago_words(double then_ms, double now_ms) {
  if (then_ms <= 0) return "never";
  const double minutes = (now_ms - then_ms) / 60'000;
  if (minutes < 1) return "just now";
  if (minutes < 60) {
    return core::counted(static_cast<std::int64_t>(minutes), "minute", "minutes") + " ago";
  }
  if (minutes < 24 * 60) {
    return core::counted(static_cast<std::int64_t>(minutes / 60), "hour", "hours") + " ago";
  }
  if (minutes < 48 * 60) return "yesterday";
  const std::string words = time_words(then_ms);
  return words.substr(0, words.find(','));
}

}  // namespace app
