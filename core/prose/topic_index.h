// What the figures of a plan are about, and the words by which a sentence names them.
#pragma once

#include "core/derived/derived.h"
#include "core/plan/plan.h"
#include "core/round/planning_round.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace core {

enum class TopicKind : std::uint8_t { Pool, Stream, RingFence, Scheme, Metric, District, Level };

// Row ids are views of the plan or the round.
struct Topic {
  TopicKind kind = TopicKind::Pool;
  std::string_view row = {};
};

struct TopicHit {
  std::uint32_t topic = 0;
  std::uint32_t begin = 0;  // bytes of the text
  std::uint32_t end = 0;
  bool is_weak = false;  // "the BCF": said of everything, so that only the figure itself can tell
};

// The same words, in any case and number, without "the" and "of".
struct TextWord {
  std::uint32_t hash = 0;
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
};
void words_of_text(std::string_view text, std::size_t offset, std::vector<TextWord>& words);

class TopicIndex {
 public:
  TopicIndex(const Plan& plan, const PlanningRound& round, const Derived& derived);

  const std::vector<Topic>& topics() const { return topics_; }
  // Topics of one kind stand together, in the order of their rows; the size of topics() when there
  // are none.
  std::size_t find_first(TopicKind kind) const;

  // The names in a text, in its order, the longest first; what names two things stands there twice.
  // Bytes are counted from `offset`. `words` is room to work in.
  void find(std::string_view text,
            std::size_t offset,
            std::vector<TextWord>& words,
            std::vector<TopicHit>& hits) const;

 private:
  static constexpr std::size_t kFilterBits = 8192;

  static constexpr std::size_t kMostWords = 16;  // of a name; longer ones nobody writes out

  struct Phrase {
    std::uint64_t hash = 0;  // of all its words
    std::uint32_t topic = 0;
    bool is_weak = false;
  };

  void add(Topic topic);
  // A name of the topic that was added last; one word alone only if it is meant to be enough. Weak
  // names may have one word or more.
  enum class OneWord { Refused, Enough, Weak };
  void add_name(std::string_view name, OneWord one_word);
  using Names = std::array<std::string_view, 2>;  // long and short
  void add_named(Topic topic, const Names& names);
  void add_aliases(TopicKind kind, std::string_view id);
  void add_money(const PlanningRound& round, const Derived& derived);
  void put_in_order();
  // Adds what the words from `at` on name; how many words that name has.
  std::size_t find_at(const std::vector<TextWord>& words,
                      std::size_t at,
                      std::vector<TopicHit>& hits) const;
  bool may_hold(std::uint64_t hash) const {
    const std::uint64_t bit = hash % kFilterBits;
    return (filter_[static_cast<std::size_t>(bit / 64)] >> (bit % 64) & 1U) != 0;
  }
  void mark(std::uint64_t hash) {
    const std::uint64_t bit = hash % kFilterBits;
    filter_[static_cast<std::size_t>(bit / 64)] |= std::uint64_t{1} << (bit % 64);
  }

  std::vector<Topic> topics_;
  std::vector<Phrase> phrases_;        // by hash
  std::vector<std::uint64_t> filter_;  // of first words, and of first two
  std::vector<TextWord> scratch_;
};

}  // namespace core
