#include "core/prose/topic_index.h"

#include "core/base/order.h"
#include "core/prose/text_marks.h"

#include <algorithm>
#include <array>

namespace core {
namespace {

// How people write the names of the fund, beside the labels of the round.
struct Alias {
  TopicKind kind;
  std::string_view row;
  std::string_view name;
};
using Kind = TopicKind;
constexpr std::array kAliases = {
    Alias{Kind::Pool, "", "total pooled fund"},
    Alias{Kind::Pool, "", "total pooled budget"},
    Alias{Kind::Pool, "", "total bcf pool"},
    Alias{Kind::Pool, "", "bcf pool"},
    Alias{Kind::Pool, "", "pool total"},
    Alias{Kind::Pool, "", "total bcf"},
    Alias{Kind::Pool, "", "bcf total"},
    Alias{Kind::Pool, "", "overall bcf"},
    Alias{Kind::Pool, "", "bcf as a whole"},
    Alias{Kind::Pool, "", "total better care fund"},
    Alias{Kind::Pool, "", "better care fund as a whole"},
    Alias{Kind::Pool, "", "better care fund pool"},
    Alias{Kind::Pool, "", "total allocation"},
    Alias{Kind::Pool, "", "overall allocation"},
    Alias{Kind::Pool, "", "whole pool"},
    Alias{Kind::Stream, "nhs_min", "minimum ccg contribution"},
    Alias{Kind::Stream, "nhs_min", "ccg minimum contribution"},
    Alias{Kind::Stream, "nhs_min", "nhs minimum contribution"},
    Alias{Kind::Stream, "nhs_min", "minimum nhs contribution"},
    Alias{Kind::Stream, "nhs_min", "icb minimum contribution"},
    Alias{Kind::Stream, "nhs_min", "minimum contribution"},
    Alias{Kind::Stream, "dfg", "disabled facility grant"},
    Alias{Kind::Stream, "dfg", "dfg"},
    Alias{Kind::Stream, "ibcf", "ibcf"},
    Alias{Kind::Stream, "ibcf", "improved better care fund"},
    Alias{Kind::Stream, "wp", "winter pressures grant"},
    Alias{Kind::Stream, "wp", "winter pressures funding"},
    Alias{Kind::Stream, "labcg", "local authority better care grant"},
    Alias{Kind::RingFence, "asc_min", "asc spend"},
    Alias{Kind::RingFence, "asc_min", "asc minimum"},
    Alias{Kind::RingFence, "asc_min", "minimum adult social care"},
    Alias{Kind::RingFence, "asc_min", "social care maintenance"},
    Alias{Kind::RingFence, "asc_min", "protection of social care"},
    Alias{Kind::RingFence, "ooh_min", "out of hospital spend"},
    Alias{Kind::RingFence, "ooh_min", "ooh spend"},
    Alias{Kind::RingFence, "ooh_min", "ooh minimum"},
    Alias{Kind::RingFence, "ooh_min", "nhs commissioned out of hospital services"},
    Alias{Kind::Metric, "nea", "nea"},
    Alias{Kind::Metric, "nea", "non elective admissions"},
    Alias{Kind::Metric, "res_adm", "permanent admissions"},
    Alias{Kind::Metric, "res_adm", "residential admissions"},
    Alias{Kind::Metric, "res_adm", "admissions to residential care"},
    Alias{Kind::Metric, "res_adm", "admissions to residential homes"},
    Alias{Kind::Metric, "res_adm25", "long term admissions"},
    Alias{Kind::Metric, "reabl", "reablement"},
    Alias{Kind::Metric, "dtoc_daily", "dtoc"},
    Alias{Kind::Metric, "dtoc_daily", "delayed transfers"},
    Alias{Kind::Metric, "dtoc_daily", "days delayed"},
    Alias{Kind::Metric, "dtoc_days", "dtoc"},
    Alias{Kind::Metric, "dtoc_days", "delayed transfers"},
    Alias{Kind::Metric, "dtoc_days", "delayed days"},
};

constexpr std::array<std::string_view, 6> kLeftOut = {"the", "of", "and", "for", "to", "a"};

std::uint32_t hash_of(std::string_view word) {
  // "grants" and "grant" are one.
  if (word.size() > 3 && lower(word.back()) == 's') word.remove_suffix(1);
  if (word.ends_with("'") || word.ends_with("\xE2\x80\x99")) word.remove_suffix(1);
  std::uint32_t hash = 2'166'136'261U;
  for (const char c : word) hash = (hash ^ static_cast<unsigned char>(lower(c))) * 16'777'619U;
  return hash;
}

std::uint64_t with_word(std::uint64_t hash, std::uint32_t word) {
  hash = (hash ^ word) * 0x9E3779B97F4A7C15ULL;
  return hash ^ (hash >> 29);
}

bool is_left_out(std::string_view word) {
  if (word.size() > 3) return false;
  return std::any_of(kLeftOut.begin(), kLeftOut.end(), [&](std::string_view other) {
    return end_of_words(word, 0, other) == word.size();
  });
}

}  // namespace

void words_of_text(std::string_view text, std::size_t offset, std::vector<TextWord>& words) {
  for (std::size_t at = 0; at < text.size();) {
    std::size_t end = at;
    while (end < text.size() && (is_letter(text[end]) || is_digit(text[end]) ||
                                 (text[end] == '\'' && end > at) || is_follower(text[end]))) {
      ++end;
    }
    if (end == at) {
      ++at;
      continue;
    }
    const std::string_view word = text.substr(at, end - at);
    if (!is_left_out(word)) {
      words.push_back({.hash = hash_of(word),
                       .begin = static_cast<std::uint32_t>(offset + at),
                       .end = static_cast<std::uint32_t>(offset + end)});
    }
    at = end;
  }
}

TopicIndex::TopicIndex(const Plan& plan, const PlanningRound& round, const Derived& derived)
    : filter_(kFilterBits / 64) {
  add({.kind = Kind::Pool});
  add_name("pool total", OneWord::Refused);
  add_money(round, derived);
  for (const Scheme& scheme : plan.schemes) {
    add({.kind = Kind::Scheme, .row = scheme.id});
    add_name(scheme.name, OneWord::Refused);
  }
  for (const MetricPlan& metric : plan.metrics) {
    add({.kind = Kind::Metric, .row = metric.id});
    const MetricDefinition* definition =
        metric.metric.value ? find_row_in(round.metrics, metric.metric.value->id) : nullptr;
    if (definition == nullptr) continue;
    add_name(definition->label, OneWord::Refused);
    add_name(definition->short_label, OneWord::Refused);
    add_aliases(Kind::Metric, definition->id);
  }
  for (const District& district : plan.districts) {
    add({.kind = Kind::District, .row = district.id});
    add_name(district.name, OneWord::Enough);
  }
  for (const Level& level : round.levels) {
    add({.kind = Kind::Level, .row = level.id});
    add_name(level.label, OneWord::Enough);
  }
  put_in_order();
}

void TopicIndex::add_money(const PlanningRound& round, const Derived& derived) {
  for (const Alias& alias : kAliases) {
    if (alias.kind == Kind::Pool) add_name(alias.name, OneWord::Refused);
  }
  for (const std::string_view name : {"bcf", "better care fund", "pool", "pooled"}) {
    add_name(name, OneWord::Weak);
  }
  const IdTable& streams = derived.finance.streams;
  for (std::size_t i = 0; i < streams.size(); ++i) {
    const std::string_view id = streams.id(static_cast<std::int32_t>(i));
    const Stream* stream = find_row_in(round.streams, id);
    add_named({.kind = Kind::Stream, .row = id},
              stream == nullptr ? Names{} : Names{stream->label, stream->short_label});
  }
  const IdTable& fences = derived.finance.ring_fences;
  for (std::size_t i = 0; i < fences.size(); ++i) {
    const std::string_view id = fences.id(static_cast<std::int32_t>(i));
    const RingFence* fence = find_row_in(round.ring_fences, id);
    add_named({.kind = Kind::RingFence, .row = id},
              fence == nullptr ? Names{} : Names{fence->label, fence->short_label});
  }
}

void TopicIndex::add_named(Topic topic, const Names& names) {
  add(topic);
  for (const std::string_view name : names) add_name(name, OneWord::Refused);
  add_aliases(topic.kind, topic.row);
}

void TopicIndex::add_aliases(TopicKind kind, std::string_view id) {
  for (const Alias& alias : kAliases) {
    if (alias.kind == kind && alias.row == id) add_name(alias.name, OneWord::Enough);
  }
}

std::size_t TopicIndex::find_first(TopicKind kind) const {
  const auto found = std::find_if(
      topics_.begin(), topics_.end(), [&](const Topic& topic) { return topic.kind == kind; });
  return static_cast<std::size_t>(found - topics_.begin());
}

void TopicIndex::add(Topic topic) {
  topics_.push_back(topic);
}

void TopicIndex::add_name(std::string_view name, OneWord one_word) {
  scratch_.clear();
  words_of_text(name, 0, scratch_);
  if (scratch_.empty() || (scratch_.size() == 1 && one_word == OneWord::Refused)) return;
  if (scratch_.size() > kMostWords) return;
  std::uint64_t hash = 0;
  for (std::size_t i = 0; i < scratch_.size(); ++i) {
    hash = with_word(hash, scratch_[i].hash);
    // By its second word most of what begins like a name is none.
    if (i + 1 == std::min<std::size_t>(scratch_.size(), 2)) mark(hash);
  }
  phrases_.push_back({.hash = hash,
                      .topic = static_cast<std::uint32_t>(topics_.size() - 1),
                      .is_weak = one_word == OneWord::Weak});
  mark(scratch_.front().hash);
}

void TopicIndex::put_in_order() {
  sort_stably(phrases_, [](const Phrase& a, const Phrase& b) { return a.hash < b.hash; });
}

std::size_t TopicIndex::find_at(const std::vector<TextWord>& words,
                                std::size_t at,
                                std::vector<TopicHit>& hits) const {
  // A plan may hold a thousand schemes of one name.
  constexpr int kMostTopics = 4;
  const auto is_before = [](const Phrase& phrase, std::uint64_t hash) {
    return phrase.hash < hash;
  };
  auto best = phrases_.end();
  std::size_t taken = 0;
  std::uint64_t hash = 0;
  for (std::size_t size = 1; size <= kMostWords && at + size <= words.size(); ++size) {
    hash = with_word(hash, words[at + size - 1].hash);
    if (size == 2 && !may_hold(hash)) break;
    if (size == 1 && !may_hold(hash)) continue;
    const auto found = std::lower_bound(phrases_.begin(), phrases_.end(), hash, is_before);
    if (found == phrases_.end() || found->hash != hash) continue;
    best = found;
    taken = size;
  }
  if (taken == 0) return 0;
  const std::uint64_t name = best->hash;
  for (int i = 0; i < kMostTopics && best != phrases_.end() && best->hash == name; ++i, ++best) {
    const TopicHit hit{.topic = best->topic,
                       .begin = words[at].begin,
                       .end = words[at + taken - 1].end,
                       .is_weak = best->is_weak};
    const bool is_again =
        !hits.empty() && hits.back().topic == hit.topic && hits.back().begin == hit.begin;
    if (!is_again) hits.push_back(hit);
  }
  return taken;
}

void TopicIndex::find(std::string_view text,
                      std::size_t offset,
                      std::vector<TextWord>& words,
                      std::vector<TopicHit>& hits) const {
  words.clear();
  words_of_text(text, offset, words);
  for (std::size_t at = 0; at < words.size();) {
    const std::size_t taken = may_hold(words[at].hash) ? find_at(words, at, hits) : 0;
    at += taken > 0 ? taken : 1;
  }
}

}  // namespace core
