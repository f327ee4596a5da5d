#include "core/checks/check_context.h"

#include "core/base/text.h"
#include "core/checks/rule_usage.h"
#include "core/derived/figure_label.h"

#include <algorithm>
#include <utility>

namespace core {

void CheckContext::add(Finding finding) const {
  if (finding.is_unverified && finding.severity == Severity::Error) {
    finding.severity = Severity::Warning;
  }
  if (finding.remedy.empty()) {
    const RuleUsage* rule = find_rule_usage(finding.rule);
    if (rule != nullptr) finding.remedy = rule->remedy;
  }
  const std::string_view own = finding.key;  // that sets it apart from others of the same place
  std::string key;
  key.reserve(finding.rule.size() + finding.where.size() + own.size() + 2);
  key.append(finding.rule).append(":").append(finding.where);
  if (!own.empty()) key.append(":").append(own);
  finding.key = std::move(key);
  findings.push_back(std::move(finding));
}

void CheckContext::add(std::string_view rule, Finding finding) const {
  const RuleUsage* known = find_rule_usage(rule);
  CORE_CHECK(known != nullptr);
  finding.rule = known->id;
  finding.severity = known->severity;
  if (finding.remedy.empty()) finding.remedy = known->remedy;
  add(std::move(finding));
}

void CheckContext::tell(std::string_view rule,
                        std::string where,
                        std::string_view subject,
                        std::string_view rest) const {
  add(rule,
      {.where = std::move(where),
       .message = words({subject, ": ", rest}),
       .subject_size = subject.size()});
}

std::string CheckContext::label_of(const FigureName& name) const {
  return figure_label(name, plan, round);
}

std::string words(std::initializer_list<std::string_view> texts) {
  std::string all;
  for (const std::string_view text : texts) all.append(text);
  return all;
}

std::string place(std::initializer_list<std::string_view> steps) {
  std::string address;
  for (const std::string_view step : steps) {
    if (!address.empty()) address += '/';
    address.append(step);
  }
  return address;
}

std::string in_short(std::string_view name, std::string_view what) {
  constexpr std::size_t kLongest = 90;
  const std::string_view given = trimmed(name);
  if (given.empty()) return std::string{what};
  if (given.size() <= kLongest) return std::string{given};
  std::size_t end = given.rfind(' ', kLongest);
  if (end == std::string_view::npos) {
    end = kLongest;
    while ((static_cast<unsigned char>(given[end]) & 0xC0U) == 0x80U) --end;  // not within a letter
  }
  return words({trimmed(given.substr(0, end)), "\u2026"});
}

void MissingLabels::add(std::string_view label, bool is_verified) {
  if (count_++ > 0) text_ += "; ";
  text_.append(label);
  is_verified_ = is_verified_ && is_verified;
}

bool is_planned(const CheckContext& context, const WrittenPeriod& year) {
  if (!year.value) return false;
  const Finance& finance = context.derived.finance;
  const int index = finance.year_index(year.value->year());
  return index >= 0 && finance.pool[static_cast<std::size_t>(index)].is_planned;
}

}  // namespace core
