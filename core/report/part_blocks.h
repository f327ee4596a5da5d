// The lists and parts of a plan as blocks of a document, from their descriptions: no list has code
// of its own here.
#pragma once

#include "core/report/blocks.h"
#include "core/report/report.h"

#include <string_view>
#include <vector>

namespace core {

struct PartOf {
  const Plan& plan;
  const PlanningRound& round;
  bool with_contacts = false;
  bool is_brief = false;  // without where in the document each row was found
};

// "schemes", "about". Small rows make a table; rows with long texts, series or rows of their own are
// told one by one under a heading of `level`. Nothing where the list has no rows and the part no
// values; columns that no row fills are left out.
std::vector<ReportBlock> blocks_of_part(const PartOf& of, std::string_view id, int level = 3);

// "Schemes": what the description calls it.
std::string_view label_of_part(const Plan& plan, std::string_view id);

}  // namespace core
