#include "core/prose/near_miss.h"

#include "core/money/ratio.h"

#include <array>

namespace core {
namespace {

std::int64_t size_of(std::int64_t value) {
  return value < 0 ? -value : value;
}

// The figure in steps, rounded half away from zero.
std::int64_t in_steps(std::int64_t figure, std::int64_t step) {
  return (figure + step / 2) / step;
}

Miss miss_of_digits(std::int64_t written, std::int64_t figure) {
  std::array<int, 20> differences{};
  std::array<int, 20> places{};
  std::size_t count = 0;
  for (int place = 0; written > 0 || figure > 0; ++place) {
    // Numbers of different length have no digits to hold against each other.
    if (written == 0 || figure == 0) return Miss::None;
    if (written % 10 != figure % 10) {
      differences[count] = static_cast<int>(written % 10 - figure % 10);
      places[count++] = place;
      if (count > 2) return Miss::None;
    }
    written /= 10;
    figure /= 10;
  }
  if (count == 1) return Miss::Digit;
  const bool is_swapped =
      count == 2 && places[1] == places[0] + 1 && differences[0] == -differences[1];
  return is_swapped ? Miss::Swapped : Miss::None;
}

}  // namespace

std::string_view sentence_of(Miss miss) {
  switch (miss) {
    case Miss::Swapped:
      return "Two digits have changed places.";
    case Miss::Digit:
      return "One digit is another.";
    case Miss::PowerOfTen:
      return "It is off by a factor of ten, a hundred or a thousand.";
    case Miss::OtherYear:
      return "It is the figure of another year.";
    default:
      return "";
  }
}

bool agrees(std::int64_t written, std::int64_t figure, std::int64_t step) {
  const std::int64_t difference = size_of(written - figure);
  // Whole pounds are sums of rounded amounts: as for stated figures, a pound is allowed.
  constexpr std::int64_t kPound = 100;
  return step == kPound ? difference <= kPound : difference <= step / 2;
}

int significant_digits(std::int64_t written, std::int64_t step) {
  std::int64_t steps = size_of(written) / (step > 0 ? step : 1);
  while (steps > 0 && steps % 10 == 0) steps /= 10;
  int digits = 0;
  for (; steps > 0; steps /= 10) ++digits;
  return digits;
}

Miss miss_of(std::int64_t written, std::int64_t figure, std::int64_t step, int percent) {
  written = size_of(written);
  figure = size_of(figure);
  if (figure == 0 || written == 0 || agrees(written, figure, step)) return Miss::None;
  for (const std::int64_t factor : {10, 100, 1'000}) {
    const bool is_less = agrees(written, figure / factor, step);
    const bool is_more =
        figure < INT64_MAX / factor && agrees(written, figure * factor, step * factor);
    // One digit agrees by chance.
    if ((is_less || is_more) && significant_digits(written, step) > 2) return Miss::PowerOfTen;
  }
  const std::int64_t steps = written / step;
  if (steps >= 1'000) {
    const Miss digits = miss_of_digits(steps, in_steps(figure, step));
    // A first digit that is another makes another figure.
    const std::int64_t difference = size_of(written - figure);
    if (digits != Miss::None && difference < figure / 2) return digits;
  }
  const WideInteger difference = size_of(written - figure);
  return difference * 100 <= static_cast<WideInteger>(figure) * percent ? Miss::Close : Miss::None;
}

}  // namespace core
