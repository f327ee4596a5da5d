// What the charts of a plan take from its computed figures, and say of them.
#pragma once

#include "core/chart/plan_charts.h"

#include <cstdint>
#include <optional>
#include <string>

namespace core {

// A whole number, or an amount; nothing while it is empty or there is none.
std::optional<std::int64_t> computed_count(const ChartOf& of, const FigureName& name);
std::optional<Money> computed_money(const ChartOf& of, const std::string& address);

// "iBCF"
std::string short_name_of(const Stream& stream);

// " 2 amounts of 2019-20 are still empty." of the figure, or nothing.
std::string words_of_empty(const ChartOf& of, const std::string& address, const std::string& year);

}  // namespace core
