// What stands in each kind of report, as data: for report.cpp.
#pragma once

#include "core/report/blocks.h"
#include "core/report/report.h"

#include <string_view>
#include <vector>

namespace core {

// First what is worked out, then the lists and parts of the plan, each under a heading of its own where
// there are several.
struct SectionRecipe {
  std::string_view id;
  std::string_view title;
  std::vector<std::vector<ReportBlock> (*)(const ReportOf&)> figures = {};
  std::vector<std::string_view> parts = {};  // "schemes"
};

const std::vector<SectionRecipe>& recipes_of(ReportKind kind);

}  // namespace core
