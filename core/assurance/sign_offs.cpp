#include "core/assurance/sign_offs.h"

namespace core {

std::string_view text_of(SignOffState state) {
  switch (state) {
    case SignOffState::Outstanding:
      return "outstanding";
    case SignOffState::Approved:
      return "approved";
    case SignOffState::AfterSubmission:
      return "approved after the submission";
  }
  return {};
}

SignOffState state_of(const SignOff& sign_off, std::optional<Date> submission) {
  if (sign_off.approved_on.is_empty()) return SignOffState::Outstanding;
  const std::optional<Date>& day = sign_off.approved_on.value;
  const bool is_late = submission && day && *day > *submission;
  return is_late ? SignOffState::AfterSubmission : SignOffState::Approved;
}

}  // namespace core
