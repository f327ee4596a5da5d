// Who reports to whom must lead somewhere (A66).
#include "core/checks/check_context.h"

#include <algorithm>
#include <vector>

namespace core {
namespace {

class Circles {
 public:
  explicit Circles(const CheckContext& context) : context_(context) {}

  void look_from(const Board& board) {
    const auto on_way = std::find(way_.begin(), way_.end(), &board);
    if (on_way != way_.end()) return tell(on_way);
    if (std::find(done_.begin(), done_.end(), &board) != done_.end()) return;
    way_.push_back(&board);
    follow(board.reports_to);
    for (const RowReference& other : board.also_reports_to) follow(other);
    way_.pop_back();
    done_.push_back(&board);
  }

 private:
  using Way = std::vector<const Board*>;

  void follow(const RowReference& reference) {
    const Board* next = find_row_in(context_.plan.boards, reference.id);
    if (next != nullptr) look_from(*next);
  }

  void tell(Way::const_iterator first) const {
    std::string names;
    for (auto board = first; board != way_.end(); ++board) names += (*board)->name + " \u2192 ";
    context_.add({.rule = "boards_in_circle",
                  .severity = Severity::Warning,
                  .where = "boards/" + way_.back()->id + "/reports_to",
                  .message = "These boards report to each other in a circle: " + names +
                             (*first)->name + ".",
                  .remedy = "Say which of them is accountable to which."});
  }

  const CheckContext& context_;
  Way way_, done_;
};

}  // namespace

void check_boards(const CheckContext& context) {
  Circles circles{context};
  for (const Board& board : context.plan.boards) circles.look_from(board);
}

}  // namespace core
