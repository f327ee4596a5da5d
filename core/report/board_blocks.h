// What only the paper for the board says: why it is asked, what for, and what follows (A86). Every
// figure in its sentences is one of the plan's.
#pragma once

#include "core/report/blocks.h"
#include "core/report/report.h"

#include <vector>

namespace core {

std::vector<ReportBlock> purpose_blocks(const ReportOf& of);
// Drafted from how the plan stands, for the author to change: marked so.
std::vector<ReportBlock> recommendation_blocks(const ReportOf& of);
std::vector<ReportBlock> money_sentence_blocks(const ReportOf& of);
std::vector<ReportBlock> date_blocks(const ReportOf& of);
std::vector<ReportBlock> condition_blocks(const ReportOf& of);
// As they stand on the day of the report: one that is dated later is outstanding.
std::vector<ReportBlock> approval_blocks(const ReportOf& of);
std::vector<ReportBlock> need_blocks(const ReportOf& of);

}  // namespace core
