// How far the chain of approvals has come, against the day of the submission.
#pragma once

#include "core/plan/plan.h"

#include <cstdint>
#include <optional>
#include <string_view>

namespace core {

enum class SignOffState : std::uint8_t {
  Outstanding,  // no date of approval
  Approved,
  AfterSubmission,  // approved, but later than the plan was submitted
};

// "outstanding", "approved", "approved after the submission".
std::string_view text_of(SignOffState state);

// Nothing of the submission: every approval stands.
SignOffState state_of(const SignOff& sign_off, std::optional<Date> submission);

}  // namespace core
