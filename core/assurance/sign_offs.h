// How far the chain of approvals has come, against the day of the submission.
#pragma once

#include "core/plan/plan.h"

#include <cstdint>
#include <optional>
#include <string_view>

namespace core {

enum class SignOffState : std::uint8_t {
  Outstanding,      // nothing is said of an approval
  Approved,         // on a day, or with words and no day: "have been approved"
  AfterSubmission,  // approved, but later than the plan was submitted
};

// "outstanding", "approved", "approved after the submission".
std::string_view text_of(SignOffState state);

// Nothing of the submission: every approval stands.
SignOffState state_of(const SignOff& sign_off, std::optional<Date> submission);

}  // namespace core
