// What is worked out of a plan, as blocks of a document: the same figures as on the screens. Each gives
// nothing where the plan has nothing to show.
#pragma once

#include "core/report/blocks.h"
#include "core/report/report.h"

#include <vector>

namespace core {

std::vector<ReportBlock> pool_blocks(const ReportOf& of);     // A01: income, spending, what is left
std::vector<ReportBlock> stream_blocks(const ReportOf& of);   // A01: the same by stream
std::vector<ReportBlock> funding_blocks(const ReportOf& of);  // the chart of both
std::vector<ReportBlock> ring_fence_blocks(const ReportOf& of);  // A07
std::vector<ReportBlock> type_blocks(const ReportOf& of);
std::vector<ReportBlock> scheme_blocks(const ReportOf& of);  // a row a scheme, its spending by year
std::vector<ReportBlock> maturity_blocks(const ReportOf& of);
std::vector<ReportBlock> timeline_blocks(const ReportOf& of);
std::vector<ReportBlock> risk_map_blocks(const ReportOf& of);
std::vector<ReportBlock> main_risk_blocks(
    const ReportOf& of);  // the highest rated first, ten at most
std::vector<ReportBlock> top_risk_blocks(const ReportOf& of);  // five
std::vector<ReportBlock> finding_blocks(
    const ReportOf& of);  // all that are open, and those accepted
std::vector<ReportBlock> standing_blocks(
    const ReportOf& of);  // whether it can be sent, in a sentence

}  // namespace core
