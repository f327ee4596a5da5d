// Many cells filled at once: a block from a spreadsheet, a fill or an emptying, as one change.
#include "wasm/app/app.h"
#include "wasm/app/pasting.h"

#include <utility>

namespace app {

// What adds rows is shown before it is taken; what only fills cells is seen where it stands.
void App::paste(const PasteCells& command) {
  if (!state_.open || !may_change()) return;
  tried_.reset();
  state_.consequence.reset();
  Pasting pasting{state_.open->plan(), state_.unit, calls_};
  pasting.put(command);
  if (command.rows.empty() || pasting.is_empty()) return put_in(pasting);
  ask({.title = "Put what was copied into the plan",
       .intro = "This will " + pasting.words() + "." + pasting.words_of_sum() +
                pasting.words_of_rest() + " It is one change, and can be undone.",
       .lists = pasting.lists(state_.open->round()),
       .take = "Put it in"},
      [this, command, plan = state_.open->id()] {
        if (!state_.open || state_.open->id() != plan) return;
        Pasting now{state_.open->plan(), state_.unit, calls_};
        now.put(command);
        put_in(now);
      });
}

void App::put_in(Pasting& pasting) {
  const std::string rest = pasting.words_of_rest();
  const std::string words = pasting.words();
  const bool is_changed = !pasting.is_empty();
  if (is_changed && !make_edits(pasting.take_edits(), words, core::OriginKind::Pasted)) return;
  for (const std::string& address : pasting.understood()) state_.field_errors.erase(address);
  for (const auto& [cell, error] : pasting.refused()) keep_refused(cell, error);
  Notice notice{.kind = rest.empty() ? Notice::Kind::Info : Notice::Kind::Warning,
                .text = is_changed ? "Done: " + words + "." + rest : "Nothing was changed." + rest};
  if (is_changed) {
    notice.action = "Undo";
    notice.command = UndoLast{};
  }
  notify(std::move(notice));
}

}  // namespace app
