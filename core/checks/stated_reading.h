// Which other reading a stated figure would be right for, when it is not right as it stands.
#pragma once

#include "core/checks/check_context.h"

#include <string>

namespace core {

// "It is what the CCG minimum contribution, income, 2018-19 comes to." Empty when nothing fits.
std::string reading_that_reconciles(const CheckContext& context,
                                    const StatedComparison& comparison);

}  // namespace core
