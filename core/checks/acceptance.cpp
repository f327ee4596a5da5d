#include "core/checks/acceptance.h"

#include "core/base/sha256.h"
#include "core/base/text.h"
#include "core/fields/place.h"
#include "core/json/json_writer.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <utility>

namespace core {
namespace {

constexpr std::size_t kDigestSize = 16;

// "1,250" and "31.8" of a sentence, each behind a line end.
std::string numbers_in(std::string_view words) {
  constexpr std::string_view kInNumbers = "0123456789.,";
  std::string numbers;
  bool is_in_number = false;
  for (const char letter : words) {
    const bool is_digit = letter >= '0' && letter <= '9';
    if (is_digit && !is_in_number) {
      // Stops and commas behind a number belong to the sentence.
      while (!numbers.empty() && (numbers.back() == '.' || numbers.back() == ','))
        numbers.pop_back();
      numbers += '\n';
    }
    is_in_number = is_digit || (is_in_number && kInNumbers.find(letter) != std::string_view::npos);
    if (is_in_number) numbers += letter;
  }
  while (!numbers.empty() && (numbers.back() == '.' || numbers.back() == ',')) numbers.pop_back();
  return numbers;
}

// The value of the field as an edit would carry it; nothing for what is no field.
std::string value_at(const Plan& plan, std::string_view where) {
  const PartRef root{const_cast<Plan&>(plan)};  // NOLINT: only looked at
  const Result<FieldPlace> place = find_field(root, where);
  if (!place.has_value()) return {};
  return write_json_compact(json_of(Edit{SetField{{}, {}, place->value()}}));
}

const AcceptedFinding* row_of(const Plan& plan, const std::string& key) {
  const auto found = std::find_if(plan.accepted_findings.begin(),
                                  plan.accepted_findings.end(),
                                  [&](const auto& row) { return row.finding == key; });
  return found == plan.accepted_findings.end() ? nullptr : &*found;
}

}  // namespace

std::string digest_of(const Finding& finding, const Plan& plan) {
  std::string text{name_of(finding.severity)};
  text.append(finding.is_unverified ? " unverified\n" : "\n").append(finding.stated);
  text.append("\n").append(finding.recomputed).append("\n").append(finding.difference);
  text.append(numbers_in(finding.message)).append("\n").append(value_at(plan, finding.where));
  return sha256_hex(text).substr(0, kDigestSize);
}

void mark_accepted(const Plan& plan, std::vector<Finding>& findings) {
  if (plan.accepted_findings.empty()) return;
  std::map<std::string_view, const AcceptedFinding*> rows;
  for (const AcceptedFinding& row : plan.accepted_findings) rows.emplace(row.finding, &row);
  for (Finding& finding : findings) {
    const auto row = rows.find(finding.key);
    // A row without a reason accepts nothing, and what is only still to do is done, not accepted.
    const bool is_good = row != rows.end() && finding.severity != Severity::ToDo &&
                         !trimmed(row->second->reason.text).empty();
    if (!is_good) continue;
    finding.accepted_in = row->second->id;
    finding.accepted_because = row->second->reason.text;
    finding.is_reopened = row->second->digest != digest_of(finding, plan);
  }
}

std::vector<Finding> open_findings(const std::vector<Finding>& findings) {
  std::vector<Finding> open;
  std::copy_if(findings.begin(), findings.end(), std::back_inserter(open), [](const Finding& each) {
    return each.is_open();
  });
  return open;
}

Result<Edits> edits_to_accept(const Plan& plan, const Finding& finding, const Acceptance& as) {
  if (trimmed(as.reason).empty() || finding.severity == Severity::ToDo) {
    return Error{.code = ErrorCode::OutOfRange,
                 .message = "It cannot be accepted without a reason, or is only still to do.",
                 .remedy = "Give the reason why it is left as it is."};
  }
  Plan tried = plan;
  Edits edits;
  const auto make = [&](Edit edit) -> Status {
    RETURN_IF_ERROR(apply_edit(tried, edit));
    edits.push_back(std::move(edit));
    return {};
  };
  std::string id{as.row};
  if (const AcceptedFinding* before = row_of(plan, finding.key)) {
    id = before->id;
  } else {
    const std::string after =
        plan.accepted_findings.empty() ? std::string{} : plan.accepted_findings.back().id;
    RETURN_IF_ERROR(make(AddRow{"accepted_findings", id, after}));
  }
  const auto set = [&](const char* field, PlainValue value) -> Status {
    ASSIGN_OR_RETURN(Edit edit,
                     edit_to_set(tried,
                                 address_of("accepted_findings", id) + "/" + field,
                                 FieldValue{std::move(value), {}}));
    return make(std::move(edit));
  };
  RETURN_IF_ERROR(set("finding", finding.key));
  RETURN_IF_ERROR(set("reason", as.reason));
  RETURN_IF_ERROR(set("accepted_by", as.by));
  RETURN_IF_ERROR(set("accepted_on", as.on));
  RETURN_IF_ERROR(set("digest", digest_of(finding, plan)));
  return edits;
}

}  // namespace core
