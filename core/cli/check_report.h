// What a check of one or more files found, and the forms that it is told in.
#pragma once

#include "core/checks/finding.h"
#include "core/json/json.h"

#include <string>
#include <vector>

namespace core {

struct FileFindings {
  std::string file;
  std::vector<Finding> findings;
};

struct CheckReport {
  std::vector<FileFindings> files = {};  // those that could be read
  bool is_of_many = false;               // more than one file was asked for
  bool with_reasons = false;             // why each rule is there
};

std::string check_text(const CheckReport& report);
Json check_json(const CheckReport& report);

// SARIF 2.1.0, section 3 of the OASIS standard: one run, the whole catalogue of rules, and a result for
// each finding, whose logical location is its address. Things to do and to know are of level "note".
Json check_sarif(const CheckReport& report);

}  // namespace core
