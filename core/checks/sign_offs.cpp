// A63: everybody whose approval the round asks for, in time, and as it is to be given.
#include "core/assurance/sign_offs.h"

#include "core/assurance/countdown.h"
#include "core/base/text.h"
#include "core/checks/check_context.h"
#include "core/round/round_words.h"

#include <algorithm>

namespace core {
namespace {

constexpr std::string_view kDelegated = "delegated";
constexpr std::string_view kRetrospective = "retrospective";

bool is_of_kind(const SignOff& sign_off, std::string_view kind) {
  return sign_off.kind.value && sign_off.kind.value->id == kind;
}

// Roles of the round begin with the body that they are of: "hwb_chair", "ccg_accountable_officer".
std::string_view roles_of(std::string_view body) {
  return body == "nhs_commissioner" ? "ccg" : body;
}

bool is_by(const CheckContext& context, const SignOff& sign_off, const RoundChoice& body) {
  const Partner* partner = find_row_in(context.plan.partners, sign_off.partner.id);
  if (partner != nullptr && partner->kind.value && partner->kind.value->id == body.id) return true;
  if (sign_off.role.value) {
    const std::string_view role = sign_off.role.value->id;
    if (role.starts_with(roles_of(body.id))) return true;
    if (body.id == "nhs_commissioner" && role.starts_with("icb")) return true;
  }
  return lower_case(sign_off.body).find(lower_case(body.label)) != std::string::npos;
}

void check_bodies(const CheckContext& context) {
  MissingLabels labels;
  for (const RoundChoice& body : choices_of(context.round, "approving_bodies")) {
    const auto& rows = context.plan.sign_offs;
    const auto is_its = [&](const SignOff& sign_off) { return is_by(context, sign_off, body); };
    if (std::none_of(rows.begin(), rows.end(), is_its)) labels.add(body.label, body.is_verified);
  }
  if (labels.count() == 0) return;
  context.add("approval_missing",
              {.where = "sign_offs",
               .message = words({"No approval is listed of these bodies: ", labels.text(), "."}),
               .is_unverified = !labels.is_verified()});
}

struct SignOffCheck {
  const CheckContext& context;
  const SignOff& sign_off;
  std::optional<Date> submission;

  void tell(std::string_view rule, std::string_view field, std::string_view rest) const {
    context.tell(rule,
                 place({"sign_offs", sign_off.id, field}),
                 in_short(sign_off.body, "An approval"),
                 rest);
  }
};

// What national bodies decide after the submission is not the area's to date.
bool is_national(const SignOffCheck& check) {
  const Partner* partner = find_row_in(check.context.plan.partners, check.sign_off.partner.id);
  return partner != nullptr && partner->kind.value && partner->kind.value->id == "national";
}

void check_dates(const SignOffCheck& check) {
  const SignOff& row = check.sign_off;
  if (row.meeting.is_empty() && row.approved_on.is_empty()) {
    if (is_national(check)) return;
    check.tell("approval_not_dated",
               "meeting",
               is_of_kind(row, kRetrospective)
                   ? "the approval is retrospective, and neither its meeting nor its day is given."
                   : "neither the meeting nor the day of approval is given.");
    return;
  }
  const bool is_outstanding = state_of(row, check.submission) == SignOffState::Outstanding;
  const std::optional<Date>& as_of = check.context.as_of;
  if (is_outstanding && as_of && row.meeting.value && *row.meeting.value < *as_of) {
    check.tell("approval_outstanding",
               "approved_on",
               words({"the meeting of ",
                      row.meeting.value->long_text(),
                      " is over, and no approval is recorded."}));
  }
  const std::optional<Date>& day =
      row.approved_on.value ? row.approved_on.value : row.meeting.value;
  const bool is_late = check.submission && day && *day > *check.submission;
  if (!is_late || is_of_kind(row, kRetrospective)) return;
  check.tell(
      "approval_late",
      row.approved_on.value ? "approved_on" : "meeting",
      words(
          {day->long_text(), " is after the submission on ", check.submission->long_text(), "."}));
}

void check_delegation(const SignOffCheck& check) {
  const SignOff& row = check.sign_off;
  if (!is_of_kind(row, kDelegated)) return;
  if (row.delegated_to.empty() && row.person.empty()) {
    check.tell("delegation_not_recorded", "delegated_to", "it is delegated, but not said to whom.");
  }
  if (!row.role.value) return;
  const ApprovalRole* role = find_row_in(check.context.round.approval_roles, row.role.value->id);
  if (role == nullptr || !role->signs_in_person.value_or(false)) return;
  check.context.add("delegated_in_person",
                    {.where = place({"sign_offs", row.id, "kind"}),
                     .message = words({in_short(row.body, "An approval"),
                                       ": it is delegated, but this must sign in person: ",
                                       role->label,
                                       "."}),
                     .is_unverified = !role->is_verified()});
}

}  // namespace

void check_sign_offs(const CheckContext& context) {
  check_bodies(context);
  const std::optional<Date> submission = submission_of(context.plan.about, context.round);
  for (const SignOff& sign_off : context.plan.sign_offs) {
    const SignOffCheck check{context, sign_off, submission};
    check_dates(check);
    check_delegation(check);
  }
}

}  // namespace core
