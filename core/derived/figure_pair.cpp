#include "core/derived/figure_pair.h"

#include "core/explain/field_input.h"
#include "core/finance/finance_words.h"

#include <array>

namespace core {
namespace {

using How = FigurePair::How;

// The activities that ask for them stand behind each.
struct Share {
  FigureKind kind;
  FigureKind part;
  FigureKind whole;
  std::string_view formula;
};
constexpr std::array kShares = {
    Share{FigureKind::FencePercent,  // A04, A05
          FigureKind::FenceDifference,
          FigureKind::FenceMinimum,
          "The surplus or shortfall ÷ the minimum × 100."},
    Share{FigureKind::StreamPercent,  // A01
          FigureKind::StreamIncome,
          FigureKind::PoolIncome,
          "The income of the stream ÷ the pool total × 100."},
    Share{FigureKind::SchemePercent,  // A07
          FigureKind::SchemeTotal,
          FigureKind::PoolIncome,
          "The spending of the scheme ÷ the pool total × 100."},
    Share{FigureKind::PurposePercent,  // A11
          FigureKind::PurposeSpend,
          FigureKind::PurposeTotal,
          "The spending for the purpose ÷ that for all purposes × 100."},
    Share{FigureKind::OutputPercent,  // A46
          FigureKind::OutputCost,
          FigureKind::SchemeOutputCost,
          "The cost of the output ÷ that of all outputs of the scheme × 100."}};

std::optional<FigurePair> change_of(const FigureName& name) {
  const bool is_percent = name.measure == Measure::ChangePercent;
  FigurePair pair{.first = name,
                  .second = name,
                  .how = is_percent ? How::PercentMore : How::Difference,
                  .formula = is_percent ? kChangePercentInWords : kChangeInWords};
  pair.first.measure = Measure::Value;
  pair.second.measure = Measure::Value;
  pair.second.period = name.period.year_before();
  return pair;
}

MaybeRatio percent_in(How how, const MaybeRatio& first, const MaybeRatio& second) {
  return percent_of(how == How::PercentMore ? difference_of(first, second) : first, second);
}

// Of two amounts an amount. Differences of per cents are no per cents.
Figure difference_figure(const MaybeRatio& difference, const Figure& first) {
  if (std::holds_alternative<Money>(first.value)) return figure_of(money_of(difference));
  const auto* number = std::get_if<FigureNumber>(&first.value);
  return number_figure(difference, number == nullptr ? 0 : number->decimals);
}

}  // namespace

std::optional<FigurePair> pair_of(const FigureName& name) {
  if (name.measure != Measure::Value) return change_of(name);
  for (const Share& share : kShares) {
    if (share.kind != name.kind) continue;
    return FigurePair{.first = beside(name, share.part),
                      .second = beside(name, share.whole),
                      .how = How::PercentOf,
                      .formula = share.formula};
  }
  return std::nullopt;
}

std::optional<Figure> figure_of(const FigurePair& pair, const Derived& derived) {
  const std::optional<Figure> first = derived.figure(pair.first);
  if (!first) return std::nullopt;
  const Figure second = derived.figure(pair.second).value_or(Figure{});
  const MaybeRatio a = ratio_of(*first);
  const MaybeRatio b = ratio_of(second);
  Figure figure = pair.how == How::Difference ? difference_figure(difference_of(a, b), *first)
                                              : percent_figure(percent_in(pair.how, a, b), 1);
  figure.empty_inputs = first->empty_inputs + second.empty_inputs;
  return figure;
}

}  // namespace core
