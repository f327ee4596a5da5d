// Who reports to whom must lead somewhere, and somebody owns the pool (A66).
#include "core/base/id_table.h"
#include "core/checks/check_context.h"

#include <algorithm>
#include <vector>

namespace core {
namespace {

constexpr std::int32_t kUnseen = -1;
constexpr std::int32_t kDone = -2;

// Goes up from board to board. Files come from strangers: neither a long way up nor many circles may
// cost more than the plan is large, so there is no recursion and a circle names its first boards.
class Circles {
 public:
  explicit Circles(const CheckContext& context)
      : context_(context), places_(context.plan.boards.size(), kUnseen) {
    ids_.reserve(places_.size());
    for (const Board& board : context.plan.boards) ids_.append(board.id);
  }

  void look_from(std::int32_t first) {
    if (place_of(first) == kUnseen) enter(first);
    while (!way_.empty()) {
      Step& step = way_.back();
      if (step.next > board(step.board).also_reports_to.size()) {
        place_of(step.board) = kDone;
        way_.pop_back();
        continue;
      }
      const std::int32_t above = ids_.find(way_up(board(step.board), step.next++));
      if (above == IdTable::kNone || place_of(above) == kDone) continue;
      if (place_of(above) == kUnseen) {
        enter(above);
      } else {
        tell(place_of(above));
      }
    }
  }

 private:
  struct Step {
    std::int32_t board = 0;
    std::size_t next = 0;  // which of its ways up is followed next
  };

  static const std::string& way_up(const Board& board, std::size_t which) {
    return which == 0 ? board.reports_to.id : board.also_reports_to[which - 1].id;
  }
  const Board& board(std::int32_t index) const {
    return context_.plan.boards[static_cast<std::size_t>(index)];
  }
  // Where the board stands on the way, or kUnseen or kDone.
  std::int32_t& place_of(std::int32_t index) { return places_[static_cast<std::size_t>(index)]; }

  void enter(std::int32_t index) {
    place_of(index) = static_cast<std::int32_t>(way_.size());
    way_.push_back({index});
  }

  // The circle that begins at that place of the way and ends with its last board.
  void tell(std::int32_t place) const {
    constexpr std::size_t kMostNamed = 8;
    const auto first = static_cast<std::size_t>(place);
    std::string names;
    for (std::size_t i = first; i < way_.size() && i < first + kMostNamed; ++i) {
      names += board(way_[i].board).name + " \u2192 ";
    }
    if (way_.size() - first > kMostNamed) names += "\u2026 \u2192 ";
    context_.add("boards_in_circle",
                 {.key = board(way_[first].board).id,
                  .where = "boards/" + board(way_.back().board).id + "/reports_to",
                  .message = "These boards report to each other in a circle: " + names +
                             board(way_[first].board).name + "."});
  }

  const CheckContext& context_;
  IdTable ids_;
  std::vector<std::int32_t> places_;
  std::vector<Step> way_;
};

void check_owner(const CheckContext& context) {
  const std::vector<Board>& boards = context.plan.boards;
  const auto owns_pool = [](const Board& board) {
    return board.owns.value && board.owns.value->id == "pool";
  };
  const auto names_manager = [](const Agreement& agreement) {
    return !agreement.pool_manager.empty();
  };
  const std::vector<Agreement>& agreements = context.plan.agreements;
  // A manager named in the agreement answers for the pool as well.
  if (std::any_of(agreements.begin(), agreements.end(), names_manager)) return;
  if (boards.empty() || std::any_of(boards.begin(), boards.end(), owns_pool)) return;
  context.add(
      "pool_without_board",
      {.where = "boards/" + boards.front().id + "/owns",
       .message = "None of the boards is said to own the pooled budget, and no manager is named."});
}

}  // namespace

void check_boards(const CheckContext& context) {
  check_owner(context);
  Circles circles{context};
  const auto count = static_cast<std::int32_t>(context.plan.boards.size());
  for (std::int32_t i = 0; i < count; ++i) circles.look_from(i);
}

}  // namespace core
