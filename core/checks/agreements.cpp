// A16: the section 75 agreement that pools the money.
#include "core/checks/check_context.h"

namespace core {
namespace {

constexpr std::string_view kDeadline = "section_75";

bool is_section_75(const Agreement& agreement) {
  return agreement.kind.value && agreement.kind.value->id == "section_75";
}

// A plan lists others beside it: the one with a host or a manager, or else the first.
const Agreement* pooling_agreement(const Plan& plan) {
  const Agreement* first = nullptr;
  for (const Agreement& agreement : plan.agreements) {
    if (!is_section_75(agreement)) continue;
    if (!agreement.host.id.empty() || !agreement.pool_manager.empty()) return &agreement;
    if (first == nullptr) first = &agreement;
  }
  return first;
}

struct AgreementCheck {
  const CheckContext& context;
  const Agreement& agreement;
  const RoundDate* deadline;

  std::optional<Date> last_day() const {
    return deadline == nullptr ? std::nullopt : deadline->date.value;
  }
  void tell(std::string_view rule, std::string_view field, std::string_view rest) const {
    const std::string name = in_short(agreement.name, "The agreement");
    context.add(rule,
                {.where = place({"agreements", agreement.id, field}),
                 .message = words({name, ": ", rest}),
                 .subject_size = name.size(),
                 .is_unverified = deadline != nullptr && !deadline->is_verified()});
  }
};

void check_signature(const AgreementCheck& check) {
  const std::optional<Date> last_day = check.last_day();
  const WrittenDate& signed_on = check.agreement.signed_on;
  const std::string due = last_day ? words({" by ", last_day->long_text()}) : "";
  if (signed_on.is_empty()) {
    const bool is_over = last_day && check.context.as_of && *last_day < *check.context.as_of;
    check.tell(is_over ? "section_75_overdue" : "section_75_unsigned",
               "signed_on",
               is_over ? words({"it was to be signed", due, ", and no day of signature is given."})
               : last_day
                   ? words({"the day of signature is not given; it is to be signed", due, "."})
                   : "the day of signature is not given.");
    return;
  }
  if (!signed_on.value || !last_day || *signed_on.value <= *last_day) return;
  check.tell(
      "section_75_signed_late",
      "signed_on",
      words(
          {"it was signed on ", signed_on.value->long_text(), ", but is to be signed", due, "."}));
}

}  // namespace

void check_agreements(const CheckContext& context) {
  const Agreement* agreement = pooling_agreement(context.plan);
  if (agreement == nullptr) {
    context.add(
        "section_75_missing",
        {.where = "agreements",
         .message = "No agreement of the plan rests on section 75, which pools the money."});
    return;
  }
  check_signature({context, *agreement, find_row_in(context.round.dates, kDeadline)});
  const bool has_host = !agreement->host.id.empty();
  const bool has_manager = !agreement->pool_manager.empty();
  if (has_host && has_manager) return;
  context.tell("pool_manager_missing",
               place({"agreements", agreement->id, has_manager ? "host" : "pool_manager"}),
               in_short(agreement->name, "The agreement"),
               has_manager ? "its host is not named."
               : has_host  ? "the pooled-fund manager is not named."
                           : "neither the host nor the pooled-fund manager is named.");
}

}  // namespace core
