#include "core/prose/figure_match.h"
#include "core/prose/text_marks.h"

#include <algorithm>

namespace core {
namespace {

constexpr std::size_t kNearWords = 26;  // bytes

WordSense senses_before(const SentenceView& view, const Mention& mention, std::size_t bytes) {
  const std::size_t begin = mention.begin > bytes ? mention.begin - bytes : 0;
  return senses_between(view.text, std::max(begin, view.bounds.begin), mention.begin);
}

bool speaks_of_model(const SentenceView& view) {
  for (std::size_t at = view.bounds.begin; at < view.bounds.end; ++at) {
    for (const std::string_view words : {"hicm", "change model", "high impact changes"}) {
      if (end_of_words(view.text, at, words) > 0) return true;
    }
  }
  return false;
}

// The figure of a name and measure that the change of one topic is; nothing for other topics.
std::optional<FigureName> change_of(const Topic& topic, Period year) {
  FigureName name{.row = topic.row, .period = year, .measure = Measure::ChangePercent};
  switch (topic.kind) {
    case TopicKind::Pool:
      name.kind = FigureKind::PoolIncome;
      return name;
    case TopicKind::Stream:
      name.kind = FigureKind::StreamIncome;
      return name;
    case TopicKind::RingFence:
      name.kind = FigureKind::FenceMinimum;
      return name;
    case TopicKind::Scheme:
      name.kind = FigureKind::SchemeTotal;
      return name;
    default:
      return std::nullopt;
  }
}

bool is_shown_as(const Ratio& value, const Mention& mention) {
  return shown(value, mention.scale) == Decimal::from_literal(mention.value, mention.scale);
}

std::int64_t in_units_of(const Ratio& value, const Mention& mention) {
  return shown(value, mention.scale).units();
}

bool names_period(const SentenceView& view, Period period) {
  return std::any_of(view.mentions.begin(), view.mentions.end(), [&](const Mention& mention) {
    return mention.kind == MentionKind::Period && !mention.has(Mention::Partial) &&
           mention.period == period;
  });
}

int digits_of(const Mention& mention) {
  return significant_digits(mention.value, 1);
}

}  // namespace

// "The BCF as a whole was said to rise by 0.8 %": against the change on the year before.
void FigureMatcher::match_change(const SentenceView& view, std::size_t index, MentionMatch& match) {
  const Mention& mention = view.mentions[index];
  if (view.hits.empty() && view.context.empty()) return;
  if ((senses_between(view.text, view.bounds.begin, view.bounds.end) & kChange) == 0) return;
  bool names_none = true;
  match.topic = attached_topic(view, index, NamesOf::Money);
  match.year = year_of(view, index, names_none);
  if (!match.year && names_none) match.year = only_year_;
  if (match.topic == kNoTopic && view.context.size() == 1) match.topic = view.context.front();
  if (match.topic == kNoTopic || !match.year) return;
  const std::optional<FigureName> name = change_of(topics_.topics()[match.topic], *match.year);
  const std::optional<Figure> figure = name ? derived_.figure(*name) : std::nullopt;
  const auto* change = figure ? std::get_if<FigureNumber>(&figure->value) : nullptr;
  if (change == nullptr) return;
  // "Falls by 11.8 %" is written without a sign.
  const Ratio size =
      change->value.is_negative() && mention.value > 0 ? Ratio{} - change->value : change->value;
  const bool is_right = is_shown_as(size, mention);
  // Right before the figure, so that nothing else is meant to have changed.
  const std::size_t next = behind_spaces(view.text, mention.end);
  const bool is_said = (follows_one_of(view.text, mention.begin, "by") &&
                        (senses_before(view, mention, kNearWords / 2) & kChange) != 0) ||
                       end_of_words(view.text, next, "increase in") > 0 ||
                       end_of_words(view.text, next, "decrease in") > 0;
  const bool is_exact = !mention.has(Mention::Hedged) && mention.scale > 0;
  const bool is_named = std::any_of(view.hits.begin(), view.hits.end(), [&](const TopicHit& hit) {
    return hit.topic == match.topic && topics_.topics()[hit.topic].kind != TopicKind::Scheme;
  });
  if (!is_right && !(is_said && is_exact && is_named)) return;
  match.outcome = is_right ? MatchOutcome::Confirmed : MatchOutcome::Differs;
  match.miss = is_right ? Miss::None : Miss::Change;
  figures_.push_back({.name = *name,
                      .number = size,
                      .decimals = std::max(1, static_cast<int>(mention.scale)),
                      .is_percent = true});
  match.figure = static_cast<std::uint32_t>(figures_.size() - 1);
}

void FigureMatcher::match_metric(const SentenceView& view,
                                 std::size_t index,
                                 MentionMatch& match) const {
  if (match.outcome != MatchOutcome::NotMatched) return;
  const Mention& mention = view.mentions[index];
  const bool is_metric_field =
      view.context.size() == 1 && topics_.topics()[view.context.front()].kind == TopicKind::Metric;
  const bool names_metric =
      std::any_of(view.hits.begin(), view.hits.end(), [&](const TopicHit& hit) {
        return view.kind_of(hit) == TopicKind::Metric;
      });
  if (!is_metric_field && !names_metric) return;
  const bool is_percent = mention.kind == MentionKind::Percent;
  const WordSense before = senses_before(view, mention, kNearWords);
  const WordSense behind = senses_between(
      view.text, mention.end, std::min<std::size_t>(view.bounds.end, mention.end + kNearWords));
  const bool is_target = ((before | behind) & kTarget) != 0;
  // Short numbers agree by chance, unless a target is spoken of.
  if (digits_of(mention) < 3 && !is_target) return;
  if (mention.has(Mention::PerTime) && digits_of(mention) < 3) return;
  std::uint32_t topic = attached_topic(view, index, NamesOf::Metrics);
  if (topic == kNoTopic && is_metric_field) topic = view.context.front();
  bool names_none = true;
  const std::optional<Period> year = year_of(view, index, names_none);
  // Of equal figures that of a period which the sentence names, else the latest.
  int best_rank = 0;
  for (const PlanFigure& figure : results_of(topic)) {
    if (figure.is_percent != is_percent || !is_shown_as(figure.number, mention)) continue;
    const bool is_its_kind = is_target == (figure.name.kind == FigureKind::ResultTarget);
    if (is_target && digits_of(mention) < 3 && !is_its_kind) continue;
    const bool is_named = names_period(view, figure.name.period);
    const bool is_in_year = year && year->contains(figure.name.period);
    const int rank = 1 + (is_named ? 4 : 0) + (is_in_year ? 2 : 0) + (is_its_kind ? 1 : 0);
    if (rank < best_rank) continue;
    best_rank = rank;
    match.outcome = MatchOutcome::Confirmed;
    match.figure = index_of(figure);
    match.topic = topic;
  }
  if (best_rank > 0) return;
  const bool is_said = (senses_before(view, mention, kNearWords / 2) & kTarget) != 0 &&
                       follows_one_of(view.text, mention.begin, "of is at remains stays target");
  if (is_said) compare_target(view, index, topic, match);
}

// A target that is nearly the one of the metric, where all targets that may be meant are the same.
void FigureMatcher::compare_target(const SentenceView& view,
                                   std::size_t index,
                                   std::uint32_t topic,
                                   MentionMatch& match) const {
  constexpr int kClosePercent = 10;
  const Mention& mention = view.mentions[index];
  if (mention.has(Mention::Hedged) || mention.has(Mention::Relative)) return;
  bool names_none = true;
  const std::optional<Period> year = year_of(view, index, names_none);
  if (!year && !names_none) return;
  const PlanFigure* target = nullptr;
  for (const PlanFigure& figure : results_of(topic)) {
    const bool is_meant = figure.name.kind == FigureKind::ResultTarget &&
                          figure.name.part == kWholePart &&
                          (!year || year->contains(figure.name.period));
    if (!is_meant) continue;
    if (target != nullptr && !(target->number == figure.number)) return;
    target = &figure;
  }
  if (target == nullptr || target->is_percent != (mention.kind == MentionKind::Percent)) return;
  const std::int64_t value = in_units_of(target->number, mention);
  const Miss miss = miss_of(mention.value, value, 1, kClosePercent);
  if (miss == Miss::None) return;
  match.outcome = MatchOutcome::Differs;
  match.miss = miss;
  match.figure = index_of(*target);
  match.topic = topic;
}

// "Four of the eight domains were established."
bool FigureMatcher::match_level(const SentenceView& view,
                                std::size_t index,
                                MentionMatch& match) const {
  constexpr std::size_t kFarthest = 90;
  constexpr std::size_t kRightBefore = 5;  // "established on four of the domains"
  const Mention& mention = view.mentions[index];
  std::uint32_t topic = kNoTopic;
  for (const TopicHit& hit : view.hits) {
    const bool is_level = topics_.topics()[hit.topic].kind == TopicKind::Level;
    if (is_level && hit.end <= mention.begin && mention.begin - hit.end <= kRightBefore) {
      topic = hit.topic;
      break;
    }
    if (hit.begin < mention.end || topics_.topics()[hit.topic].kind != TopicKind::Level) continue;
    const std::size_t next =
        index + 1 < view.mentions.size() ? view.mentions[index + 1].begin : view.text.size();
    if (hit.begin < next && hit.begin - mention.end < kFarthest) topic = hit.topic;
    break;
  }
  if (topic == kNoTopic) return false;
  const PlanFigure* current = nullptr;
  for (const PlanFigure& figure : results_of(topic)) {
    if (figure.name.kind == FigureKind::LevelCurrentCount) current = &figure;
    if (figure.number == Ratio::of(mention.value) && match.figure == MentionMatch::kNone) {
      match.figure = index_of(figure);
      match.outcome = MatchOutcome::Confirmed;
    }
  }
  if (match.outcome == MatchOutcome::Confirmed) return true;
  // Levels that are not filled in yet count nothing.
  const bool is_counted = derived_.maturity.empty_current == 0 && !plan_.changes.empty();
  const bool is_whole = mention.upper == static_cast<std::int64_t>(plan_.changes.size());
  if (current == nullptr || !is_counted || !is_whole || mention.has(Mention::Hedged)) return true;
  match.outcome = MatchOutcome::Differs;
  match.miss = Miss::Count;
  match.figure = index_of(*current);
  return true;
}

// Numbers of rows: schemes, changes of the change model, national conditions.
void FigureMatcher::match_count(const SentenceView& view,
                                std::size_t index,
                                MentionMatch& match) const {
  if (match.outcome != MatchOutcome::NotMatched) return;
  const Mention& mention = view.mentions[index];
  const std::string_view noun =
      view.text.substr(mention.noun_begin, mention.noun_end - mention.noun_begin);
  const auto begins = [&](std::string_view words) { return end_of_words(noun, 0, words) > 0; };
  const bool names_level =
      std::any_of(view.hits.begin(), view.hits.end(), [&](const TopicHit& hit) {
        return view.kind_of(hit) == TopicKind::Level;
      });
  const bool is_of_changes = begins("changes");
  const bool is_of_model = (names_level || is_of_changes) && speaks_of_model(view);
  if (is_of_model && names_level && match_level(view, index, match)) return;
  std::string_view list;
  if (begins("schemes") || begins("bcf schemes")) list = "schemes";
  if (begins("national conditions")) list = "conditions";
  if (begins("high impact changes") || (is_of_model && is_of_changes)) list = "changes";
  if (list.empty()) return;
  const std::int64_t count = mention.kind == MentionKind::CountOf ? mention.upper : mention.value;
  const auto found = std::find_if(counts_.begin(), counts_.end(), [&](std::uint32_t figure) {
    return figures_[figure].list == list;
  });
  if (found == counts_.end() || count == 0) return;
  const bool is_right = figures_[*found].number == Ratio::of(count);
  const bool is_whole =
      mention.kind == MentionKind::CountOf || follows_one_of(view.text, mention.begin, "all");
  const bool has_rows = compare(figures_[*found].number, Ratio{}) > 0;
  // Schemes of other plans and times are counted as well.
  const bool is_certain =
      is_whole && has_rows && list != "schemes" && !mention.has(Mention::Hedged);
  if (!is_right && !is_certain) return;
  match.outcome = is_right ? MatchOutcome::Confirmed : MatchOutcome::Differs;
  match.miss = is_right ? Miss::None : Miss::Count;
  match.figure = *found;
}

}  // namespace core
