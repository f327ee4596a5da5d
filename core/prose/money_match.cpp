#include "core/prose/figure_match.h"

#include <algorithm>

namespace core {
namespace {

// Not about, from or a part of it, nor a rise: the amount itself.
bool is_meant_exactly(const SentenceView& view, const Mention& mention, int fewest_digits) {
  constexpr std::uint8_t kOther = Mention::Hedged | Mention::Relative | Mention::PerTime;
  constexpr std::size_t kNear = 30;
  if ((mention.flags & kOther) != 0) return false;
  if (significant_digits(mention.value, mention.step) < fewest_digits) return false;
  std::size_t at =
      std::max<std::size_t>(view.bounds.begin, mention.begin > kNear ? mention.begin - kNear : 0);
  WordSense senses = 0;
  for (const TopicHit& hit : view.hits) {
    // What a scheme is called says nothing of its amount: "Services including reablement".
    if (hit.end <= at || hit.end > mention.begin) continue;
    senses |= senses_between(view.text, at, std::max<std::size_t>(at, hit.begin));
    at = hit.end;
  }
  senses |= senses_between(view.text, at, mention.begin);
  return (senses & (kPart | kChange)) == 0;
}

}  // namespace

// A change, and an amount in brackets, may be written without the sign.
bool FigureMatcher::states(const Mention& mention, const PlanFigure& figure) {
  if (agrees(mention.value, figure.pence, mention.step)) return true;
  const bool may_be_below =
      mention.has(Mention::Bracketed) || figure.name.measure != Measure::Value;
  return may_be_below && agrees(-mention.value, figure.pence, mention.step);
}

void FigureMatcher::match_money(const SentenceView& view,
                                std::size_t index,
                                MentionMatch& match) const {
  const Mention& mention = view.mentions[index];
  if (!view.is_crowded()) {
    bool names_none = true;
    match.topic = attached_topic(view, index, NamesOf::Money);
    match.year = year_of(view, index, names_none);
    const bool is_year_named = match.year.has_value();
    if (!is_year_named && names_none) match.year = only_year_;
    compare_money(view, index, match);
    if (match.outcome == MatchOutcome::NotMatched && is_year_named) {
      compare_years(view, index, match);
    }
    if (match.outcome != MatchOutcome::NotMatched) return;
    if (confirm_money(view, mention, match)) return;
  }
  confirm_by_value(mention, match);
}

// Right for a topic that the sentence or its heading names; a rounded amount only for the one topic
// that it is attached to.
bool FigureMatcher::confirm_money(const SentenceView& view,
                                  const Mention& mention,
                                  MentionMatch& match) const {
  constexpr int kTelling = 4;      // digits that do not agree by chance
  constexpr int kTellingPool = 3;  // with the few figures of the whole pool
  const int digits = significant_digits(mention.value, mention.step);
  const PlanFigure* best = nullptr;
  int best_rank = 0;
  const auto look_at = [&](std::uint32_t topic, int telling) {
    for (const PlanFigure& figure : figures_of(topic)) {
      if (figure.pence == 0 || !states(mention, figure)) continue;
      const bool is_its_year = match.year == figure.name.period;
      const bool is_its_topic = topic == match.topic && (!match.year || is_its_year);
      if (digits < telling && !is_its_topic) continue;
      const int rank = 1 + (topic == match.topic ? 4 : 0) + (is_its_year ? 2 : 0);
      if (rank > best_rank) best = &figure;
      best_rank = std::max(rank, best_rank);
    }
  };
  for (const TopicHit& hit : view.hits) look_at(hit.topic, hit.is_weak ? kTellingPool : kTelling);
  for (const std::uint32_t topic : view.context) look_at(topic, kTelling);
  if (best == nullptr) return false;
  match.outcome = MatchOutcome::Confirmed;
  match.figure = index_of(*best);
  return true;
}

// So many digits are a name of their own.
bool FigureMatcher::confirm_by_value(const Mention& mention, MentionMatch& match) const {
  constexpr int kEnough = 6;
  constexpr std::int64_t kPound = 100;
  if (mention.step > kPound || significant_digits(mention.value, mention.step) < kEnough) {
    return false;
  }
  const auto found = std::lower_bound(
      by_value_.begin(), by_value_.end(), mention.value, [&](std::uint32_t a, std::int64_t value) {
        return figures_[a].pence < value;
      });
  if (found == by_value_.end() || figures_[*found].pence != mention.value) return false;
  match.outcome = MatchOutcome::Confirmed;
  match.figure = *found;
  if (!match.year) return true;
  const auto of_year =
      std::lower_bound(found, by_value_.end(), *match.year, [&](std::uint32_t a, Period year) {
        return figures_[a].pence == mention.value && figures_[a].name.period < year;
      });
  const bool has_year = of_year != by_value_.end() && figures_[*of_year].pence == mention.value &&
                        figures_[*of_year].name.period == match.year;
  if (has_year) match.figure = *of_year;
  return true;
}

// The sentence names one year, and the amount is right for another one.
void FigureMatcher::compare_years(const SentenceView& view,
                                  std::size_t index,
                                  MentionMatch& match) const {
  constexpr int kFewestDigits = 5;
  const Mention& mention = view.mentions[index];
  const auto periods =
      std::count_if(view.mentions.begin(), view.mentions.end(), [](const Mention& other) {
        return other.kind == MentionKind::Period || other.kind == MentionKind::Date;
      });
  if (periods != 1 || !is_meant_exactly(view, mention, kFewestDigits)) return;
  const std::span<const PlanFigure> figures = figures_of(match.topic);
  const auto is_value = [](const PlanFigure& figure) {
    return figure.pence != 0 && figure.name.measure == Measure::Value;
  };
  for (const PlanFigure& other : figures) {
    const bool is_other = is_value(other) && agrees(mention.value, other.pence, mention.step);
    if (!is_other) continue;
    for (const PlanFigure& figure : figures) {
      const bool is_its_own = is_value(figure) && figure.name.kind == other.name.kind &&
                              match.year == figure.name.period;
      if (!is_its_own) continue;
      match.outcome = MatchOutcome::Differs;
      match.miss = Miss::OtherYear;
      match.figure = index_of(figure);
      return;
    }
  }
}

// Confirms what is right for the topic and year that it is of, and finds what misses it nearly.
void FigureMatcher::compare_money(const SentenceView& view,
                                  std::size_t index,
                                  MentionMatch& match) const {
  constexpr int kClosePercent = 2;
  constexpr int kFewestDigits = 3;
  const Mention& mention = view.mentions[index];
  const bool is_context = match.topic == kNoTopic && view.context.size() == 1;
  const std::uint32_t topic = is_context ? view.context.front() : match.topic;
  const bool is_exact = is_meant_exactly(view, mention, kFewestDigits);
  const PlanFigure* near = nullptr;
  const PlanFigure* other_year = nullptr;
  bool is_one = true;
  for (const PlanFigure& figure : figures_of(topic)) {
    if (figure.pence == 0 || figure.name.measure != Measure::Value) continue;
    const bool is_its_year = match.year ? match.year == figure.name.period : figure.is_planned;
    const bool is_right = agrees(mention.value, figure.pence, mention.step);
    if (is_right && is_its_year && !is_context) {
      match.outcome = MatchOutcome::Confirmed;
      match.figure = index_of(figure);
      return;
    }
    if (is_right) other_year = &figure;
    if (!is_its_year) continue;
    const Miss miss = miss_of(mention.value, figure.pence, mention.step, kClosePercent);
    if (miss == Miss::None) continue;
    if (near != nullptr && near->pence != figure.pence) is_one = false;
    if (near == nullptr) match.miss = miss;
    near = &figure;
  }
  // Of a heading's figure only what is nearly it, and written out, is held against it.
  const bool is_written_out = mention.step <= 100;
  const bool is_allowed = is_exact && (!is_context || (is_written_out && other_year == nullptr));
  if (near != nullptr && is_one && is_allowed && other_year == nullptr) {
    match.outcome = MatchOutcome::Differs;
    match.figure = index_of(*near);
  } else {
    match.miss = Miss::None;
  }
}

}  // namespace core
