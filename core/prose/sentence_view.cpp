#include "core/prose/sentence_view.h"

#include "core/prose/text_marks.h"

#include <algorithm>

namespace core {
namespace {

bool is_amount(const Mention& mention) {
  return mention.kind == MentionKind::Money || mention.kind == MentionKind::MoneyRange ||
         mention.kind == MentionKind::Malformed;
}

bool is_figure(const Mention& mention) {
  return mention.kind < MentionKind::Date || mention.kind == MentionKind::Malformed;
}

// Figures of one sort take the names from each other.
bool are_alike(const Mention& a, const Mention& b) {
  return is_figure(a) && is_figure(b) && is_amount(a) == is_amount(b);
}

bool is_of(const SentenceView& view, const TopicHit& hit, NamesOf names) {
  const TopicKind kind = view.kind_of(hit);
  if (hit.is_weak) return false;
  if (names == NamesOf::Metrics) return kind == TopicKind::Metric;
  return kind != TopicKind::Metric && kind != TopicKind::Level;
}

// "£2.5m from the CCG minimum": what it is paid out of, not what it is.
bool is_source(const SentenceView& view, const TopicHit& hit) {
  std::size_t at = hit.begin;
  for (const std::string_view article : {"the ", "our ", "its "}) {
    const std::size_t size = article.size();
    if (at >= size && end_of_words(view.text, at - size, article.substr(0, size - 1)) == at - 1) {
      at -= size;
      break;
    }
  }
  if (follows_one_of(view.text, at, "from within beside under by through via")) return true;
  if (!follows_one_of(view.text, at, "of")) return false;
  const std::size_t of = view.text.rfind(' ', at - 2);
  return of != std::string_view::npos && follows_one_of(view.text, of + 1, "out part some share");
}

bool has_alike_between(const SentenceView& view,
                       std::size_t mention,
                       std::size_t begin,
                       std::size_t end) {
  for (std::size_t i = 0; i < view.mentions.size(); ++i) {
    const Mention& other = view.mentions[i];
    const bool is_between = other.begin >= begin && other.end <= end;
    if (i != mention && is_between && are_alike(other, view.mentions[mention])) return true;
  }
  return false;
}

// The name nearest to the mention on one side, when it belongs to it and to nothing else.
struct Neighbour {
  std::uint32_t topic = kNoTopic;
  bool is_ambiguous = false;
};

void take(Neighbour& neighbour, std::uint32_t topic) {
  if (neighbour.topic != kNoTopic && neighbour.topic != topic) neighbour.is_ambiguous = true;
  neighbour.topic = topic;
}

Neighbour name_before(const SentenceView& view, std::size_t index, NamesOf names) {
  constexpr std::size_t kFarthest = 90;
  const Mention& mention = view.mentions[index];
  Neighbour neighbour;
  std::uint32_t nearest = 0;
  for (const TopicHit& hit : view.hits) {
    if (hit.end > mention.begin) break;
    if (!is_of(view, hit, names) || is_source(view, hit)) continue;
    if (mention.begin - hit.end > kFarthest) continue;
    if (has_alike_between(view, index, hit.end, mention.begin)) continue;
    // A name of two things stands twice at one place.
    if (hit.begin != nearest) neighbour = {};
    nearest = hit.begin;
    take(neighbour, hit.topic);
  }
  return neighbour;
}

Neighbour name_behind(const SentenceView& view, std::size_t index, NamesOf names) {
  constexpr std::size_t kFarthest = 45;
  const Mention& mention = view.mentions[index];
  Neighbour neighbour;
  std::uint32_t nearest = 0;
  for (const TopicHit& hit : view.hits) {
    if (hit.begin < mention.end || hit.begin - mention.end > kFarthest) continue;
    if (!is_of(view, hit, names) || is_source(view, hit)) continue;
    if (neighbour.topic != kNoTopic && hit.begin != nearest) break;
    if (has_alike_between(view, index, mention.end, hit.begin)) break;
    nearest = hit.begin;
    take(neighbour, hit.topic);
  }
  return neighbour;
}

}  // namespace

WordSense senses_between(std::string_view text, std::size_t begin, std::size_t end) {
  WordSense senses = 0;
  for (std::size_t at = begin; at < end;) {
    const std::size_t word = word_end(text, at);
    if (word > at) senses |= known_word(text.substr(at, word - at)).sense;
    at = word > at ? word : at + 1;
  }
  return senses;
}

bool follows_one_of(std::string_view text, std::size_t at, std::string_view words) {
  if (at > text.size()) return false;
  std::size_t end = at;
  while (end > 0 && (text[end - 1] == ' ' || text[end - 1] == '*' || text[end - 1] == '(')) --end;
  std::size_t begin = end;
  while (begin > 0 && is_letter(text[begin - 1])) --begin;
  if (begin == end || end == at) return false;
  for (const std::string_view word : split(words, ' ')) {
    if (end_of_words(text, begin, word) == end) return true;
  }
  return false;
}

std::uint32_t attached_topic(const SentenceView& view, std::size_t index, NamesOf names) {
  const Neighbour before = name_before(view, index, names);
  const Neighbour behind = name_behind(view, index, names);
  if (before.is_ambiguous || behind.is_ambiguous) return kNoTopic;
  if (before.topic == kNoTopic) return behind.topic;
  if (behind.topic == kNoTopic || behind.topic == before.topic) return before.topic;
  const Mention& mention = view.mentions[index];
  if (follows_one_of(view.text, mention.begin, "is was are were at be been totals totalling")) {
    return before.topic;
  }
  const std::size_t next = behind_spaces(view.text, mention.end);
  return end_of_words(view.text, next, "of") > 0 ? behind.topic : kNoTopic;
}

std::optional<Period> year_of(const SentenceView& view, std::size_t index, bool& names_none) {
  constexpr std::size_t kNear = 12;
  const Mention& mention = view.mentions[index];
  std::optional<Period> only;
  std::optional<Period> near;
  bool is_one = true;
  names_none = true;
  for (const Mention& other : view.mentions) {
    if (other.kind != MentionKind::Period && other.kind != MentionKind::Date) continue;
    names_none = false;
    const bool is_year = other.kind == MentionKind::Period && !other.has(Mention::Partial) &&
                         !other.has(Mention::Range) && other.period.kind() == PeriodKind::Year;
    if (!is_year) continue;
    if (only && *only != other.period) is_one = false;
    only = other.period;
    const bool is_behind = other.begin >= mention.end && other.begin - mention.end < kNear;
    const bool is_before = other.end <= mention.begin && mention.begin - other.end < kNear;
    if (is_behind || (is_before && !near)) near = other.period;
  }
  if (only && is_one) return only;
  return near;
}

}  // namespace core
