// A49, A51: figures of need can be looked up, and pilots counted.
#include "core/base/text.h"
#include "core/checks/check_context.h"
#include "core/money/maybe_ratio.h"
#include "core/money/money_text.h"

namespace core {
namespace {

// "69%" of "69% success rate".
std::optional<Decimal> percent_in(std::string_view text) {
  const std::size_t sign = text.find('%');
  if (sign == text.npos) return std::nullopt;
  std::size_t begin = sign;
  while (begin > 0 && (is_digit(text[begin - 1]) || text[begin - 1] == '.')) --begin;
  const Result<Decimal> number = Decimal::from_text(text.substr(begin, sign - begin));
  return number.has_value() ? std::optional{*number} : std::nullopt;
}

// Whether some whole number out of so many, as a per cent, is shown as that rate.
bool is_possible(const Decimal& rate, std::int64_t cases) {
  constexpr std::int64_t kWhole = 100;
  const MaybeRatio successes =
      quotient_of(product_of(Ratio::of(rate), Ratio::of(cases)), Ratio::of(kWhole));
  if (!successes) return true;
  const std::int64_t nearest = shown(*successes, 0).units();
  return compare_value(shown(Ratio::of(nearest * kWhole, cases), rate.scale()), rate) == 0;
}

// Above this many cases every rate in whole per cent is possible, and products stay countable.
constexpr std::int64_t kMostCases = 1'000'000;

std::optional<std::int64_t> whole_cases(const Pilot& pilot) {
  const std::optional<Decimal>& cases = pilot.cases.value;
  if (!cases || cases->scale() != 0 || cases->units() < 1 || cases->units() > kMostCases) {
    return std::nullopt;
  }
  return cases->units();
}

void check_rate(const CheckContext& context, const Pilot& pilot) {
  const std::optional<std::int64_t> cases = whole_cases(pilot);
  if (!cases || pilot.successes.value) return;
  const std::optional<Decimal> rate = percent_in(pilot.successes.as_written);
  if (!rate || is_possible(*rate, *cases)) return;
  context.tell("pilot_rate_impossible",
               place({"pilots", pilot.id, "successes"}),
               in_short(pilot.name, "A pilot"),
               words({percent_text(*rate),
                      " of ",
                      counted(*cases, "case", "cases"),
                      " is no whole number of them."}));
}

void check_pilot(const CheckContext& context, const Pilot& pilot) {
  // Before anything is said of its results there is nothing to count.
  const bool is_evaluated = !pilot.evaluation.text.empty();
  if (is_evaluated && (pilot.cases.is_empty() || pilot.successes.is_empty())) {
    context.tell("pilot_without_numbers",
                 place({"pilots", pilot.id, pilot.cases.is_empty() ? "cases" : "successes"}),
                 in_short(pilot.name, "A pilot"),
                 pilot.cases.is_empty() ? "the number of its cases is not given."
                                        : "how many of its cases succeeded is not given.");
  }
  if (pilot.cases.value && pilot.successes.value &&
      compare_value(*pilot.successes.value, *pilot.cases.value) > 0) {
    context.tell("pilot_more_successes_than_cases",
                 place({"pilots", pilot.id, "successes"}),
                 in_short(pilot.name, "A pilot"),
                 words({"it has ",
                        number_text(*pilot.successes.value),
                        " successes, but only ",
                        number_text(*pilot.cases.value),
                        " cases."}));
  }
  check_rate(context, pilot);
}

void check_need(const CheckContext& context, const NeedFigure& figure) {
  const bool has_date = !figure.as_at.is_empty();
  const bool has_source = !figure.source.empty();
  if (has_date && has_source) return;
  context.tell("need_without_source",
               place({"need", figure.id, has_date ? "source" : "as_at"}),
               in_short(figure.what, "A figure"),
               has_date     ? "it has no source."
               : has_source ? "it has no date."
                            : "it has neither a date nor a source.");
}

}  // namespace

void check_evidence(const CheckContext& context) {
  for (const Pilot& pilot : context.plan.pilots) check_pilot(context, pilot);
  for (const NeedFigure& figure : context.plan.need) check_need(context, figure);
}

}  // namespace core
