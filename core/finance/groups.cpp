#include "core/explain/field_input.h"
#include "core/finance/finance_steps.h"
#include "core/finance/finance_words.h"
#include "core/money/money_text.h"
#include "core/round/round_words.h"

#include <algorithm>

namespace core {
namespace {

// Only a hostile file has more themes; what the streams pay for the rest is not told apart.
constexpr std::size_t kMostThemes = 200;

// Sums by row and year.
class YearSums {
 public:
  YearSums(std::size_t rows, std::size_t years) : years_(years), sums_(rows * years) {}

  Total& at(std::int32_t row, std::size_t year) {
    return sums_[static_cast<std::size_t>(row) * years_ + year];
  }

 private:
  std::size_t years_;
  std::vector<Total> sums_;
};

template <class Sink>
class Groups {
 public:
  Groups(const FinanceInputs& inputs, Finance& finance, Sink& sink)
      : inputs_(inputs),
        finance_(finance),
        sink_(sink),
        themes_(ids_of(inputs.plan.themes)),
        types_(ids_of(inputs.round.scheme_types)),
        theme_sums_(themes_.size(), finance.year_count()),
        type_sums_(types_.size(), finance.year_count()),
        stream_sums_(std::min(themes_.size(), kMostThemes) * finance.streams.size(),
                     finance.year_count()) {
    for (const RoundChoice& choice : choices_of(inputs.round, "ibcf_purposes")) {
      purposes_.append(choice.id);
    }
    purpose_sums_.resize(purposes_.size() * finance.year_count());
  }

  void add(const Scheme& scheme, const FundPlace*& place) {
    const std::int32_t own_theme = themes_.find(scheme.theme.id);
    const std::int32_t type =
        scheme.type.value ? types_.find(scheme.type.value->id) : IdTable::kNone;
    for (const BudgetLine& line : scheme.lines) {
      const FundPlace at = *place++;
      if (at.year < 0) continue;
      const auto year = static_cast<std::size_t>(at.year);
      const std::int32_t theme = line.theme.id.empty() ? own_theme : themes_.find(line.theme.id);
      if (theme != IdTable::kNone) add_to_theme(theme, at, scheme, line);
      if (type != IdTable::kNone) {
        add_to({.kind = FigureKind::TypeSpend, .row = types_.id(type), .period = year_at(year)},
               type_sums_.at(type, year),
               scheme,
               line);
      }
      for (const PurposeShare& share : line.purposes) add_to_purpose(year, scheme, line, share);
    }
  }

  void finish() {
    for (std::size_t y = 0; y < finance_.year_count(); ++y) {
      for (std::int32_t t = 0; t < count(themes_); ++t) put_theme(t, y);
      for (std::int32_t t = 0; t < count(types_); ++t) {
        put({.kind = FigureKind::TypeSpend, .row = types_.id(t), .period = year_at(y)},
            type_sums_.at(t, y),
            kTypeSpendInWords);
      }
      for (std::int32_t p = 0; p < count(purposes_); ++p) put_purpose(p, y);
      put_all_purposes(y, FigureTarget{finance_.more, sink_});
      put_payer("nhs", true, y);
      put_payer("council", false, y);
    }
  }

 private:
  struct PurposeSum {
    MaybeRatio pounds = {};
    std::int32_t empty_inputs = 0;
  };

  template <class Rows>
  static IdTable ids_of(const Rows& rows) {
    IdTable ids;
    for (const auto& row : rows) ids.append(row.id);
    return ids;
  }
  static std::int32_t count(const IdTable& ids) { return static_cast<std::int32_t>(ids.size()); }

  Period year_at(std::size_t year) const { return finance_.pool[year].year; }
  Total& stream_sum(std::int32_t theme, std::int32_t stream, std::size_t year) {
    return stream_sums_.at(theme * count(finance_.streams) + stream, year);
  }
  static bool has_streams(std::int32_t theme) {
    return static_cast<std::size_t>(theme) < kMostThemes;
  }

  void add_to(const FigureName& name, Total& sum, const Scheme& scheme, const BudgetLine& line) {
    sum.add(line.amount);
    record_input(sink_, name, [&] { return input_from(scheme, line); });
  }

  void add_to_theme(std::int32_t theme,
                    FundPlace at,
                    const Scheme& scheme,
                    const BudgetLine& line) {
    const auto year = static_cast<std::size_t>(at.year);
    FigureName name{
        .kind = FigureKind::ThemeSpend, .row = themes_.id(theme), .period = year_at(year)};
    add_to(name, theme_sums_.at(theme, year), scheme, line);
    if (at.stream < 0 || !has_streams(theme)) return;
    name.kind = FigureKind::ThemeStreamSpend;
    name.sub_row = finance_.streams.id(at.stream);
    add_to(name, stream_sum(theme, at.stream, year), scheme, line);
  }

  void add_to_purpose(std::size_t year,
                      const Scheme& scheme,
                      const BudgetLine& line,
                      const PurposeShare& share) {
    const std::int32_t row =
        share.purpose.value ? purposes_.find(share.purpose.value->id) : IdTable::kNone;
    if (row == IdTable::kNone) return;
    PurposeSum& sum = purpose_sums_[static_cast<std::size_t>(row) * finance_.year_count() + year];
    const MaybeRatio part =
        quotient_of(product_of(ratio_of(line.amount), ratio_of(share.share)), Ratio::of(100));
    const MaybeRatio so_far = part ? sum_of(sum.pounds.value_or(Ratio{}), part) : std::nullopt;
    if (so_far) {
      sum.pounds = so_far;
    } else {
      ++sum.empty_inputs;
    }
    const FigureName name{
        .kind = FigureKind::PurposeSpend, .row = purposes_.id(row), .period = year_at(year)};
    record_input(sink_, name, [&] {
      ExplanationInput input = input_from(scheme, line);
      input.weight = share.share.value ? "× " + percent_text(share.share.value->number)
                                       : std::string{"× no share"};
      input.contribution = part;
      return input;
    });
  }

  void put(const FigureName& name, const Total& sum, std::string_view formula) {
    finance_.more.put(name, figure_of(sum.value(), sum.empty_inputs));
    record_formula(sink_, name, formula);
  }

  void put_theme(std::int32_t theme, std::size_t year) {
    FigureName name{
        .kind = FigureKind::ThemeSpend, .row = themes_.id(theme), .period = year_at(year)};
    put(name, theme_sums_.at(theme, year), kThemeSpendInWords);
    if (!has_streams(theme)) return;
    name.kind = FigureKind::ThemeStreamSpend;
    for (std::int32_t s = 0; s < count(finance_.streams); ++s) {
      const Total& sum = stream_sum(theme, s, year);
      if (sum.inputs == 0) continue;
      name.sub_row = finance_.streams.id(s);
      put(name, sum, kThemeStreamSpendInWords);
    }
  }

  const PurposeSum& purpose_sum(std::int32_t purpose, std::size_t year) const {
    return purpose_sums_[static_cast<std::size_t>(purpose) * finance_.year_count() + year];
  }
  FigureName purpose_name(std::int32_t purpose, std::size_t year) const {
    return {
        .kind = FigureKind::PurposeSpend, .row = purposes_.id(purpose), .period = year_at(year)};
  }

  void put_purpose(std::int32_t purpose, std::size_t year) {
    const PurposeSum& sum = purpose_sum(purpose, year);
    const FigureName name = purpose_name(purpose, year);
    finance_.more.put(name, figure_of(money_of(sum.pounds), sum.empty_inputs));
    record_formula(sink_, name, kPurposeSpendInWords);
  }

  // The exact sums, so that the total is rounded only once.
  void put_all_purposes(std::size_t year, FigureTarget target) {
    MaybeRatio pounds;
    std::int32_t empty_inputs = 0;
    for (std::int32_t p = 0; p < count(purposes_); ++p) {
      const PurposeSum& sum = purpose_sum(p, year);
      empty_inputs += sum.empty_inputs;
      if (sum.pounds) pounds = sum_of(pounds.value_or(Ratio{}), sum.pounds);
    }
    put_figure(target,
               {.kind = FigureKind::PurposeTotal, .period = year_at(year)},
               figure_of(money_of(pounds), empty_inputs),
               kPurposeTotalInWords,
               [&] { return purpose_inputs(year); });
  }

  std::vector<ExplanationInput> purpose_inputs(std::size_t year) const {
    std::vector<ExplanationInput> inputs;
    inputs.reserve(purposes_.size());
    for (std::int32_t p = 0; p < count(purposes_); ++p) {
      const MaybeRatio& pounds = purpose_sum(p, year).pounds;
      if (!pounds) continue;
      inputs.push_back({.address = address_of(purpose_name(p, year)),
                        .label = label_of(inputs_.round, "ibcf_purposes", purposes_.id(p)),
                        .value = text_of(figure_of(money_of(pounds))),
                        .weight = "+",
                        .contribution = pounds});
    }
    return inputs;
  }

  // All streams of the round that the side pays.
  void put_payer(std::string_view payer, bool is_nhs, std::size_t year) {
    const FigureName name{.kind = FigureKind::PayerIncome, .row = payer, .period = year_at(year)};
    Total sum;
    for (std::size_t s = 0; s < inputs_.round.streams.size(); ++s) {
      const Stream& stream = inputs_.round.streams[s];
      if (!stream.is_nhs || *stream.is_nhs != is_nhs) continue;
      const Total& income = finance_.stream_year(s, year).income.total;
      sum.add(income);
      if (!income.value()) continue;
      record_input(sink_, name, [&] {
        return ExplanationInput{
            .address = address_of(
                {.kind = FigureKind::StreamIncome, .row = stream.id, .period = name.period}),
            .label = stream.label,
            .value = money_text(*income.value()),
            .weight = "+",
            .contribution = Ratio::of(*income.value())};
      });
    }
    put(name, sum, kPayerIncomeInWords);
  }

  const FinanceInputs& inputs_;
  Finance& finance_;
  Sink& sink_;
  IdTable themes_;
  IdTable types_;
  IdTable purposes_;
  YearSums theme_sums_;
  YearSums type_sums_;
  YearSums stream_sums_;  // by theme and stream
  std::vector<PurposeSum> purpose_sums_;
};

}  // namespace

template <class Sink>
void add_groups(const FinanceInputs& inputs, Finance& finance, Sink& sink) {
  Groups<Sink> groups{inputs, finance, sink};
  const FundPlace* place = inputs.index.lines.data();
  for (const Scheme& scheme : inputs.plan.schemes) groups.add(scheme, place);
  groups.finish();
}

template void add_groups(const FinanceInputs&, Finance&, NoRecording&);
template void add_groups(const FinanceInputs&, Finance&, Recording&);

}  // namespace core
