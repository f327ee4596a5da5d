// One sentence with its mentions and the names in it. For the files of core/prose only.
#pragma once

#include "core/prose/plan_prose.h"
#include "core/prose/prose_words.h"
#include "core/prose/topic_index.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace core {

inline constexpr std::uint32_t kNoTopic = UINT32_MAX;

struct SentenceView {
  std::string_view text;  // of the whole field
  Sentence bounds = {};
  std::span<const Mention> mentions = {};  // of the sentence
  std::span<const TopicHit> hits = {};
  std::span<const std::uint32_t> context = {};  // topics that the field stands under
  const TopicIndex* topics = nullptr;

  // With more, nobody knows what belongs to what; only the value itself can tell.
  static constexpr std::size_t kMostMentions = 24;
  static constexpr std::size_t kMostHits = 16;
  bool is_crowded() const { return mentions.size() > kMostMentions || hits.size() > kMostHits; }

  TopicKind kind_of(const TopicHit& hit) const { return topics->topics()[hit.topic].kind; }
};

// All senses of the words between two places of the text.
WordSense senses_between(std::string_view text, std::size_t begin, std::size_t end);

// Whether the last word before `at` is one of the words, apart by a space.
bool follows_one_of(std::string_view text, std::size_t at, std::string_view words);

// The topic that the mention is a figure of, by the names of those kinds that stand next to it; none
// when there is no such name, or when two may be meant.
enum class NamesOf : std::uint8_t { Money, Metrics };
std::uint32_t attached_topic(const SentenceView& view, std::size_t mention, NamesOf names);

// The financial year that the mention is of: the only one that the sentence names, or the one right
// behind or before the mention. `names_none` is set when the sentence names no period at all.
std::optional<Period> year_of(const SentenceView& view, std::size_t mention, bool& names_none);

}  // namespace core
