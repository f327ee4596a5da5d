// A chart as an SVG picture of its own, for documents and other pages.
#pragma once

#include "core/chart/chart.h"

#include <string>

namespace core {

// Light, 640 units wide. Title, sentence and table are in it for those who do not see it. Text is
// escaped.
std::string chart_svg(const Chart& chart);

}  // namespace core
