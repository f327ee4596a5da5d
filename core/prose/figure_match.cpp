#include "core/prose/figure_match.h"

#include <algorithm>

namespace core {
namespace {

// All that the sentence says of time, as one number: in other words it is another.
std::uint64_t time_of(const SentenceView& view) {
  std::uint64_t time = 0;
  const auto mix = [&](std::uint64_t more) { time = (time ^ more) * 0x9E3779B97F4A7C15ULL + 1; };
  for (const Mention& mention : view.mentions) {
    if (mention.kind != MentionKind::Period && mention.kind != MentionKind::Date) continue;
    if (!mention.has(Mention::Partial)) {
      mix(static_cast<std::uint64_t>(mention.period.first_day() - Date{}));
      mix(static_cast<std::uint64_t>(mention.day - Date{}) * 4 +
          static_cast<std::uint64_t>(mention.period.kind()));
      continue;
    }
    for (std::size_t i = mention.begin; i < mention.end; ++i) {
      mix(static_cast<unsigned char>(view.text[i]));
    }
  }
  return time;
}

bool may_be_matched(const Mention& mention) {
  return mention.kind <= MentionKind::Number && mention.kind != MentionKind::SmallCount;
}

}  // namespace

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
    if (!hit.is_weak && topics_.topics()[hit.topic].kind != TopicKind::Level)
      context.push_back(hit.topic);
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
    const std::span<const Mention> of_sentence = mentions.subspan(first, last - first);
    if (std::any_of(of_sentence.begin(), of_sentence.end(), may_be_matched)) {
      const std::string_view sentence = field.text.substr(bounds.begin, bounds.end - bounds.begin);
      topics_.find(sentence, bounds.begin, words_, hits_);
    }
    match_sentence({.text = field.text,
                    .bounds = bounds,
                    .mentions = of_sentence,
                    .hits = hits_,
                    .context = context,
                    .topics = &topics_},
                   std::span{matches}.subspan(first, last - first));
    first = last;
  }
  return matches;
}

void FigureMatcher::match_sentence(const SentenceView& view, std::span<MentionMatch> matches) {
  const std::uint64_t time = time_of(view);
  for (std::size_t i = 0; i < view.mentions.size(); ++i) {
    matches[i].time = time;
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

}  // namespace core
