// What the figures of a plan are about, and the words by which a sentence names them.
#pragma once

#include "core/derived/derived.h"
#include "core/plan/plan.h"
#include "core/round/planning_round.h"

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

  struct Phrase {
    std::uint32_t first_word = 0;
    std::uint32_t start = 0;  // in pool_
    std::uint32_t size = 0;
    std::uint32_t topic = 0;
  };

  void add(Topic topic);
  // A name of the topic that was added last; one word alone only if it is meant to be enough.
  enum class OneWord { Refused, Enough };
  void add_name(std::string_view name, OneWord one_word);
  void add_money(const PlanningRound& round, const Derived& derived);
  void put_in_order();
  bool matches(const Phrase& phrase, const std::vector<TextWord>& words, std::size_t at) const;
  bool may_begin(std::uint32_t word) const {
    const std::uint32_t bit = word % kFilterBits;
    return (filter_[bit / 64] >> (bit % 64) & 1U) != 0;
  }

  std::vector<Topic> topics_;
  std::vector<Phrase> phrases_;  // by first word, the longest first
  std::vector<std::uint32_t> pool_;
  std::vector<std::uint64_t> filter_;
  std::vector<TextWord> scratch_;
};

}  // namespace core
