// The parts that the catalogue of rules is put together from. For rules.cpp only.
#pragma once

#include "core/checks/rules.h"

#include <span>

namespace core {

std::span<const Rule> rules_of_money();
std::span<const Rule> rules_of_metrics();
std::span<const Rule> rules_of_delivery();
std::span<const Rule> rules_of_assurance();
std::span<const Rule> rules_of_fields();

}  // namespace core
