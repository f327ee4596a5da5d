// The metrics of a plan as tables: every period, or what a board has to know.
#pragma once

#include "core/report/blocks.h"
#include "core/report/report.h"

#include <vector>

namespace core {

// Every period with an actual or a target.
std::vector<ReportBlock> metric_blocks(const ReportOf& of);
// Of each metric the latest actual and the targets of the years that are planned.
std::vector<ReportBlock> latest_metric_blocks(const ReportOf& of);
// What the plan says of the performance of metrics that have no number.
std::vector<ReportBlock> metric_text_blocks(const ReportOf& of);

}  // namespace core
