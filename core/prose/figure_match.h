// Which figure of the plan a mention states, and whether it states it right.
//
// By the names in the same sentence (or that the field stands under) and the year; where two figures
// could be meant, nothing is said.
#pragma once

#include "core/prose/near_miss.h"
#include "core/prose/plan_prose.h"
#include "core/prose/sentence_view.h"
#include "core/prose/topic_index.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace core {

enum class MatchOutcome : std::uint8_t { NotMatched, Confirmed, Differs };

// "confirmed", "differs", "not matched".
std::string_view text_of(MatchOutcome outcome);

struct MentionMatch {
  static constexpr std::uint32_t kNone = kNoTopic;

  MatchOutcome outcome = MatchOutcome::NotMatched;
  Miss miss = Miss::None;
  std::uint32_t figure = kNone;  // of the matcher
  std::uint32_t topic = kNone;   // that the mention is a figure of, matched or not
  std::optional<Period> year = {};
  std::uint64_t time = 0;  // the same for sentences that name the same periods and days
};

class FigureMatcher {
 public:
  // All three stay where they are while the matcher is used.
  FigureMatcher(const Plan& plan, const PlanningRound& round, const Derived& derived);

  // One match for each mention of the field, in its order.
  std::vector<MentionMatch> match(const ProseField& field, std::span<const Mention> mentions);

  // Of a figure: "finance/pool/2019-20/total", or a row of the plan; its name and its value in words.
  std::string address(std::uint32_t figure) const;
  std::string label(std::uint32_t figure) const;
  std::string text(std::uint32_t figure) const;

 private:
  // A figure that prose can state. Money in pence; numbers with the digits they are shown with.
  struct PlanFigure {
    FigureName name = {};
    Ratio number = {};
    std::int64_t pence = 0;
    std::uint32_t topic = MentionMatch::kNone;
    std::int32_t decimals = 0;
    bool is_percent = false;
    bool is_planned = true;          // of a year that the round plans
    const Scheme* scheme = nullptr;  // of an amount that was typed in: its row, below this scheme
    const Row* row = nullptr;
    std::string_view list = {};  // counts of rows: "schemes"
  };

  // figure_list.cpp
  void add_figures();
  void add_money_figures();
  void add_typed_amounts();
  void add_metric_figures();
  void add_counts();
  void add_money(FigureName name, std::optional<Money> amount, std::size_t topic, bool is_planned);
  void add_count(FigureName name, std::string_view list, std::int64_t count, std::size_t topic);
  void put_in_order();

  // figure_match.cpp
  void match_sentence(const SentenceView& view, std::span<MentionMatch> matches);
  std::vector<std::uint32_t> context_of(const ProseField& field);
  // money_match.cpp
  void match_money(const SentenceView& view, std::size_t index, MentionMatch& match) const;
  bool confirm_money(const SentenceView& view, const Mention& mention, MentionMatch& match) const;
  static bool states(const Mention& mention, const PlanFigure& figure);
  void compare_years(const SentenceView& view, std::size_t index, MentionMatch& match) const;
  bool confirm_by_value(const Mention& mention, MentionMatch& match) const;
  void compare_money(const SentenceView& view, std::size_t index, MentionMatch& match) const;
  std::span<const PlanFigure> figures_of(std::uint32_t topic) const;
  // As many of them as a metric can have in ten years: more are not meant to be read.
  std::span<const PlanFigure> results_of(std::uint32_t topic) const;
  std::uint32_t index_of(const PlanFigure& figure) const {
    return static_cast<std::uint32_t>(&figure - figures_.data());
  }
  // number_match.cpp
  void match_change(const SentenceView& view, std::size_t index, MentionMatch& match);
  void match_metric(const SentenceView& view, std::size_t index, MentionMatch& match) const;
  void compare_target(const SentenceView& view,
                      std::size_t index,
                      std::uint32_t topic,
                      MentionMatch& match) const;
  void match_count(const SentenceView& view, std::size_t index, MentionMatch& match) const;
  bool match_level(const SentenceView& view, std::size_t index, MentionMatch& match) const;

  const Plan& plan_;
  const PlanningRound& round_;
  const Derived& derived_;
  TopicIndex topics_;
  std::vector<PlanFigure> figures_;            // topic by topic, then those of no topic
  std::vector<std::uint32_t> first_of_topic_;  // index in figures_; two more than there are topics
  std::vector<std::uint32_t> by_value_;  // amounts in ascending order, of equal ones the periods
  std::vector<std::uint32_t> counts_;    // figures that are counts of rows
  std::optional<Period> only_year_;      // that is planned, when it is one
  std::vector<TextWord> words_;          // room to work in
  std::vector<TopicHit> hits_;
};

}  // namespace core
