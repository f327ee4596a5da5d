// A43: what leads to a day comes before it.
#include "core/assurance/countdown.h"
#include "core/base/text.h"
#include "core/checks/check_context.h"

#include <algorithm>
#include <array>

namespace core {
namespace {

constexpr std::array<std::string_view, 4> kSignsOff = {
    "sign off", "sign-off", "signed off", "signs off"};

void check_milestone(const CheckContext& context, const Milestone& milestone, Date submission) {
  const std::optional<Date>& day = milestone.from.value;
  if (!day || *day <= submission) return;
  const std::string what = lower_case(milestone.what);
  const auto is_in = [&](std::string_view words) { return what.find(words) != what.npos; };
  if (std::none_of(kSignsOff.begin(), kSignsOff.end(), is_in)) return;
  context.tell("sign_off_after_submission",
               place({"milestones", milestone.id, "from"}),
               in_short(milestone.what, "A milestone"),
               words({"it begins on ",
                      day->long_text(),
                      ", after the submission on ",
                      submission.long_text(),
                      "."}));
}

void check_lead_time(const CheckContext& context, const LeadTime& lead, Date submission) {
  if (!lead.before.value || !lead.agreed_date.value) return;
  const bool is_board = lead.before.value->id == "board";
  const std::optional<Date> end =
      is_board ? context.plan.about.board_date.value : std::optional{submission};
  if (!end || *lead.agreed_date.value <= *end) return;
  context.tell("lead_time_after_end",
               place({"lead_times", lead.id, "agreed_date"}),
               in_short(lead.what, "A step"),
               words({"it is agreed for ",
                      lead.agreed_date.value->long_text(),
                      ", after the ",
                      is_board ? "board meeting" : "submission",
                      " on ",
                      end->long_text(),
                      "."}));
}

}  // namespace

void check_timeline(const CheckContext& context) {
  const std::optional<Date> submission = submission_of(context.plan.about, context.round);
  if (!submission) return;
  for (const Milestone& milestone : context.plan.milestones) {
    check_milestone(context, milestone, *submission);
  }
  for (const LeadTime& lead : context.plan.lead_times) {
    check_lead_time(context, lead, *submission);
  }
}

}  // namespace core
