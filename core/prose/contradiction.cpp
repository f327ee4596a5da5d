#include "core/prose/contradiction.h"

#include "core/base/order.h"
#include "core/prose/prose_words.h"
#include "core/prose/text_marks.h"

#include <algorithm>

namespace core {
namespace {

struct Claim {
  std::uint64_t key = 0;
  std::uint32_t field = 0;
  std::uint32_t mention = 0;
};

std::uint64_t mixed(std::uint64_t key, std::uint64_t more) {
  key = (key ^ more) * 0x9E3779B97F4A7C15ULL;
  return key ^ (key >> 29);
}

bool may_claim(const Mention& mention, const MentionMatch& match) {
  constexpr std::uint8_t kInexact =
      Mention::Hedged | Mention::Relative | Mention::PerTime | Mention::Partial;
  if ((mention.flags & kInexact) != 0 || match.outcome == MatchOutcome::Differs) return false;
  const bool is_kind = mention.kind == MentionKind::Money || mention.kind == MentionKind::Percent ||
                       mention.kind == MentionKind::Rate || mention.kind == MentionKind::Count;
  constexpr std::int64_t kLeast = 10;
  constexpr std::int64_t kMost = 1'000'000'000'000;  // with six more digits they still fit
  const std::int64_t size = mention.value < 0 ? -mention.value : mention.value;
  return is_kind && size >= kLeast && size <= kMost;
}

// Of the words that say of what a count is, when there are at least two.
std::uint64_t key_of_noun(std::string_view text, const Mention& mention) {
  std::vector<TextWord> words;
  const std::string_view noun =
      text.substr(mention.noun_begin, mention.noun_end - mention.noun_begin);
  words_of_text(noun, 0, words);
  std::uint64_t key = 1;
  std::size_t count = 0;
  for (const TextWord& word : words) {
    key = mixed(key, word.hash);
    ++count;
    // "care homes take part": what is counted ends with its plural.
    if (noun[word.end - 1] == 's') break;
  }
  return count >= 2 ? key : 0;
}

// "£901 for a new residential placement": what it is for belongs to its name.
std::uint64_t key_of_words_behind(std::string_view text, const Mention& mention) {
  constexpr std::size_t kFarthest = 50;
  const std::size_t next = behind_spaces(text, mention.end);
  const std::size_t begin =
      std::max(end_of_words(text, next, "for"), end_of_words(text, next, "of"));
  if (begin == 0) return 0;
  const std::string_view behind = text.substr(begin, kFarthest);
  std::vector<TextWord> words;
  words_of_text(behind.substr(0, behind.find_first_of(".,;:()|")), 0, words);
  std::uint64_t key = 6;
  for (std::size_t i = 0; i < words.size() && i < 4; ++i) key = mixed(key, words[i].hash);
  return key;
}

// "The locally agreed target of 75 %": the words before "of" or "is", back to one that is no name.
std::uint64_t key_of_words_before(std::string_view text, const Mention& mention) {
  constexpr std::size_t kFarthest = 70;
  if (!follows_one_of(text, mention.begin, "of is was are at totals")) return 0;
  const std::size_t begin = mention.begin > kFarthest ? mention.begin - kFarthest : 0;
  std::vector<TextWord> words;
  words_of_text(text.substr(begin, mention.begin - begin), begin, words);
  if (!words.empty() &&
      (known_word(text.substr(words.back().begin, words.back().end - words.back().begin)).sense &
       kStop)) {
    words.pop_back();
  }
  std::uint64_t key = 2;
  std::size_t count = 0;
  for (std::size_t i = words.size(); i-- > 0 && count < 4; ++count) {
    const std::string_view word = text.substr(words[i].begin, words[i].end - words[i].begin);
    const std::size_t next = i + 1 < words.size() ? words[i + 1].begin : mention.begin;
    const std::string_view gap = text.substr(words[i].end, next - words[i].end);
    if ((known_word(word).sense & kStop) || gap.find_first_of(".,;:()|") != gap.npos) break;
    key = mixed(key, words[i].hash);
  }
  return count >= 2 ? mixed(key, key_of_words_behind(text, mention)) : 0;
}

std::uint64_t key_of(const ProseField& field, const Mention& mention, const MentionMatch& match) {
  const auto kind = static_cast<std::uint64_t>(mention.kind);
  if (mention.kind == MentionKind::Money && match.topic != kNoTopic && match.year) {
    const auto year = static_cast<std::uint64_t>(match.year->first_day() - core::Date{});
    return mixed(mixed(mixed(4, kind), match.topic), year);
  }
  const std::uint64_t words = mention.kind == MentionKind::Count
                                  ? key_of_noun(field.text, mention)
                                  : key_of_words_before(field.text, mention);
  return words == 0 ? 0 : mixed(mixed(mixed(words, kind), match.time), 5);
}

bool contradict(const Mention& a, const Mention& b) {
  constexpr int kClosePercent = 10;
  const int scale = std::max(a.scale, b.scale);
  const auto scaled = [&](const Mention& mention, std::int64_t number) {
    for (int i = mention.scale; i < scale; ++i) number *= 10;
    return number;
  };
  const std::int64_t step = std::max(scaled(a, a.step), scaled(b, b.step));
  return miss_of(scaled(a, a.value), scaled(b, b.value), step, kClosePercent) != Miss::None;
}

std::vector<Claim> claims_of(const PlanProse& prose, const std::vector<MentionMatch>& matches) {
  std::vector<Claim> claims;
  for (std::uint32_t f = 0; f < prose.fields.size(); ++f) {
    const ProseField& field = prose.fields[f];
    for (std::uint32_t i = field.first; i < field.first + field.count; ++i) {
      if (!may_claim(prose.mentions[i], matches[i])) continue;
      const std::uint64_t key = key_of(field, prose.mentions[i], matches[i]);
      if (key != 0) claims.push_back({.key = key, .field = f, .mention = i});
    }
  }
  return claims;
}

}  // namespace

std::vector<Contradiction> contradictions_in(const PlanProse& prose,
                                             const std::vector<MentionMatch>& matches) {
  std::vector<Claim> claims = claims_of(prose, matches);
  std::stable_sort(
      claims.begin(), claims.end(), [](const Claim& a, const Claim& b) { return a.key < b.key; });
  std::vector<Contradiction> found;
  for (std::size_t first = 0; first < claims.size();) {
    std::size_t last = first;
    const Claim* other = nullptr;
    bool are_two = true;
    const Mention& one = prose.mentions[claims[first].mention];
    while (last < claims.size() && claims[last].key == claims[first].key) {
      const Claim& claim = claims[last++];
      const Mention& mention = prose.mentions[claim.mention];
      if (mention.value == one.value && mention.scale == one.scale) continue;
      const bool is_new = other == nullptr;
      // Of three different values no two belong together.
      if (!is_new && prose.mentions[other->mention].value != mention.value) are_two = false;
      if (is_new) other = &claim;
    }
    const bool is_both_right = other != nullptr &&
                               matches[other->mention].outcome == MatchOutcome::Confirmed &&
                               matches[claims[first].mention].outcome == MatchOutcome::Confirmed;
    if (other != nullptr && are_two && !is_both_right &&
        contradict(one, prose.mentions[other->mention])) {
      found.push_back({.field = other->field,
                       .mention = other->mention,
                       .other_field = claims[first].field,
                       .other_mention = claims[first].mention});
    }
    first = last;
  }
  sort_stably(found,
              [](const Contradiction& a, const Contradiction& b) { return a.mention < b.mention; });
  return found;
}

}  // namespace core
