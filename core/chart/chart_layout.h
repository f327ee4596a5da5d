// Where the parts of a chart lie at a given width: the screen paints them and SVG writes them.
#pragma once

#include "core/chart/chart_picture.h"

namespace core {

// The words are views of the chart. Title, sentence and note are not in the picture.
Picture lay_out(const Chart& chart, const Paper& paper);

}  // namespace core
