#include "core/checks/check_context.h"

#include <string>

namespace core {

// Rules of one revision are not those of another: figures and findings hold for the one at hand only.
void check_round_revision(const CheckContext& context) {
  const std::optional<std::int64_t>& own = context.plan.about.round_revision.value;
  const std::optional<std::int64_t>& at_hand = context.round.about.revision.value;
  if (!own || !at_hand || *own == *at_hand) return;
  const bool is_newer = *own > *at_hand;
  context.add("round_revision_differs",
              {.where = "about/round_revision",
               .message = "The plan was made with revision " + std::to_string(*own) +
                          " of the round " + context.round.about.round +
                          "; it is worked out with revision " + std::to_string(*at_hand) + ".",
               .remedy = is_newer ? "Load the round file it was made with: its rules may differ."
                                  : "Move the plan onto the newer revision, and look at what that "
                                    "brings."});
}

}  // namespace core
