#include "core/prose/figure_match.h"

#include "core/prose/text_marks.h"

#include <algorithm>

namespace core {

std::string_view text_of(MatchOutcome outcome) {
  switch (outcome) {
    case MatchOutcome::Confirmed:
      return "confirmed";
    case MatchOutcome::Differs:
      return "differs";
    case MatchOutcome::NotMatched:
      return "not matched";
  }
  return "";
}

// What the field stands under: the row itself, or the names in the title of a section or condition.
std::vector<std::uint32_t> FigureMatcher::context_of(const ProseField& field) {
  const auto row_topic = [&](TopicKind kind) {
    const std::size_t topic = topics_.find_first(kind) + field.row;
    return std::vector<std::uint32_t>{static_cast<std::uint32_t>(topic)};
  };
  if (field.list == "schemes") return row_topic(TopicKind::Scheme);
  if (field.list == "metrics") return row_topic(TopicKind::Metric);
  std::string_view title;
  if (field.list == "sections") {
    title = plan_.sections[field.row].title;
  } else if (field.list == "conditions") {
    const WrittenChoice& choice = plan_.conditions[field.row].condition;
    const Condition* condition =
        choice.value ? find_row_in(round_.conditions, choice.value->id) : nullptr;
    if (condition != nullptr) title = condition->label;
  }
  std::vector<std::uint32_t> context;
  hits_.clear();
  topics_.find(title, 0, words_, hits_);
  for (const TopicHit& hit : hits_) {
    if (topics_.topics()[hit.topic].kind != TopicKind::Level) context.push_back(hit.topic);
  }
  return context;
}

std::vector<MentionMatch> FigureMatcher::match(const ProseField& field,
                                               std::span<const Mention> mentions) {
  std::vector<MentionMatch> matches(mentions.size());
  const std::vector<std::uint32_t> context = context_of(field);
  for (std::size_t first = 0, at = 0; first < mentions.size();) {
    const Sentence bounds = next_sentence(field.text, at);
    at = bounds.end;
    std::size_t last = first;
    while (last < mentions.size() && mentions[last].begin < bounds.end) ++last;
    if (last == first) continue;
    hits_.clear();
    const std::string_view sentence = field.text.substr(bounds.begin, bounds.end - bounds.begin);
    topics_.find(sentence, bounds.begin, words_, hits_);
    std::vector<MentionMatch> of_sentence(last - first);
    match_sentence({.text = field.text,
                    .bounds = bounds,
                    .mentions = mentions.subspan(first, last - first),
                    .hits = hits_,
                    .context = context,
                    .topics = &topics_},
                   of_sentence);
    std::copy(of_sentence.begin(),
              of_sentence.end(),
              matches.begin() + static_cast<std::ptrdiff_t>(first));
    first = last;
  }
  return matches;
}

void FigureMatcher::match_sentence(const SentenceView& view, std::vector<MentionMatch>& matches) {
  for (std::size_t i = 0; i < view.mentions.size(); ++i) {
    switch (view.mentions[i].kind) {
      case MentionKind::Money:
        match_money(view, i, matches[i]);
        break;
      case MentionKind::Percent:
        if (!view.is_crowded()) match_change(view, i, matches[i]);
        [[fallthrough]];
      case MentionKind::Number:
      case MentionKind::Rate:
        if (!view.is_crowded()) match_metric(view, i, matches[i]);
        break;
      case MentionKind::Count:
        if (!view.is_crowded()) match_metric(view, i, matches[i]);
        [[fallthrough]];
      case MentionKind::CountOf:
        if (!view.is_crowded()) match_count(view, i, matches[i]);
        break;
      default:
        break;
    }
  }
}

void FigureMatcher::match_money(const SentenceView& view,
                                std::size_t index,
                                MentionMatch& match) const {
  const Mention& mention = view.mentions[index];
  if (!view.is_crowded()) {
    bool names_none = true;
    match.topic = attached_topic(view, index, NamesOf::Money);
    match.year = year_of(view, index, names_none);
    if (!match.year && names_none) match.year = only_year_;
    compare_money(view, index, match);
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
  constexpr int kTelling = 4;  // digits that do not agree by chance
  const bool is_telling = significant_digits(mention.value, mention.step) >= kTelling;
  const PlanFigure* best = nullptr;
  int best_rank = 0;
  const auto look_at = [&](std::uint32_t topic) {
    for (const PlanFigure& figure : figures_of(topic)) {
      if (figure.pence == 0) continue;
      const bool is_same =
          agrees(mention.value, figure.pence, mention.step) ||
          (mention.has(Mention::kBracketed) || figure.name.measure != Measure::Value
               ? agrees(-mention.value, figure.pence, mention.step)
               : false);
      if (!is_same) continue;
      const bool is_its_year = match.year == figure.name.period;
      if (!is_telling && (topic != match.topic || (match.year && !is_its_year))) continue;
      const int rank = 1 + (topic == match.topic ? 4 : 0) + (is_its_year ? 2 : 0);
      if (rank > best_rank) best = &figure;
      best_rank = std::max(rank, best_rank);
    }
  };
  for (const TopicHit& hit : view.hits) look_at(hit.topic);
  for (const std::uint32_t topic : view.context) look_at(topic);
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
  for (auto other = found; other != by_value_.end() && figures_[*other].pence == mention.value;
       ++other) {
    if (match.year != figures_[*other].name.period) continue;
    match.figure = *other;
    break;
  }
  return true;
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
  const bool is_exact = !mention.has(Mention::kHedged) && !mention.has(Mention::kRelative) &&
                        !mention.has(Mention::kPerTime) &&
                        significant_digits(mention.value, mention.step) >= kFewestDigits;
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
  const std::size_t begin =
      std::max<std::size_t>(view.bounds.begin, mention.begin > 30 ? mention.begin - 30 : 0);
  const bool is_other_thing =
      (senses_between(view.text, begin, mention.begin) & (kPart | kChange)) != 0;
  if (near != nullptr && is_one && is_allowed && !is_other_thing && other_year == nullptr) {
    match.outcome = MatchOutcome::Differs;
    match.figure = index_of(*near);
  } else {
    match.miss = Miss::None;
  }
}

}  // namespace core
