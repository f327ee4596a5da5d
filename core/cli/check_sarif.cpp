#include "core/base/text.h"
#include "core/checks/rules.h"
#include "core/cli/check_report.h"

#include <cstdint>
#include <span>
#include <utility>

namespace core {
namespace {

constexpr std::string_view kSchema = "https://json.schemastore.org/sarif-2.1.0.json";

std::string_view level_of(Severity severity) {
  if (severity == Severity::Error) return "error";
  return severity == Severity::Warning ? "warning" : "note";
}

Json message_of(std::string_view text) {
  return Json::object().add("text", text);
}

Json json_of_rule(const Rule& rule) {
  return Json::object()
      .add("id", rule.id)
      .add("shortDescription", message_of(rule.title))
      .add("fullDescription", message_of(rule.why))
      .add("help", message_of(rule.remedy))
      .add("defaultConfiguration", Json::object().add("level", level_of(rule.severity)))
      .add("properties",
           Json::object()
               .add("family", rule.family)
               .add("severity", name_of(rule.severity))
               .add("source", rule.source));
}

bool may_stand_in_uri(char c) {
  const bool is_letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  return is_letter || is_digit(c) || std::string_view{"-._~/"}.find(c) != std::string_view::npos;
}

// A file's name as a relative reference (RFC 3986).
std::string uri_of(std::string_view name) {
  constexpr std::string_view kHex = "0123456789ABCDEF";
  constexpr unsigned kHalfByte = 4;
  constexpr unsigned kLowHalf = 15;
  std::string uri;
  for (const char c : name) {
    if (may_stand_in_uri(c)) {
      uri += c;
      continue;
    }
    const auto byte = static_cast<unsigned char>(c);
    uri += '%';
    uri += kHex[byte >> kHalfByte];
    uri += kHex[byte & kLowHalf];
  }
  return uri;
}

// -1 for a rule that the catalogue does not have.
std::int64_t index_of(std::string_view id) {
  const std::span<const Rule> rules = all_rules();
  for (std::size_t i = 0; i < rules.size(); ++i) {
    if (rules[i].id == id) return static_cast<std::int64_t>(i);
  }
  return -1;
}

Json json_of_result(const Finding& finding, const std::string& uri) {
  Json places = Json::array();
  places.push(Json::object().add("fullyQualifiedName", finding.where));
  Json file = Json::object().add("artifactLocation", Json::object().add("uri", uri));
  Json locations = Json::array();
  locations.push(Json::object()
                     .add("physicalLocation", std::move(file))
                     .add("logicalLocations", std::move(places)));
  const std::string text =
      finding.remedy.empty() ? finding.message : finding.message + " " + finding.remedy;
  Json result = Json::object();
  result.add("ruleId", finding.rule)
      .add("ruleIndex", index_of(finding.rule))
      .add("level", level_of(finding.severity))
      .add("message", message_of(text))
      .add("locations", std::move(locations))
      .add("partialFingerprints", Json::object().add("findingKey/v1", finding.key))
      .add("properties", Json::object().add("severity", name_of(finding.severity)));
  if (!finding.accepted_in.empty()) {
    Json suppressions = Json::array();
    suppressions.push(Json::object()
                          .add("kind", "external")
                          .add("status", finding.is_open() ? "underReview" : "accepted")
                          .add("justification", finding.accepted_because));
    result.add("suppressions", std::move(suppressions));
  }
  return result;
}

}  // namespace

Json check_sarif(const CheckReport& report) {
  Json rules = Json::array();
  for (const Rule& rule : all_rules()) rules.push(json_of_rule(rule));
  Json driver = Json::object()
                    .add("name", "bcw")
                    .add("version", WORKBOOK_VERSION)
                    .add("rules", std::move(rules));
  Json results = Json::array();
  for (const FileFindings& file : report.files) {
    const std::string uri = uri_of(file.file);
    for (const Finding& finding : file.findings) results.push(json_of_result(finding, uri));
  }
  Json runs = Json::array();
  runs.push(Json::object()
                .add("tool", Json::object().add("driver", std::move(driver)))
                .add("results", std::move(results)));
  return Json::object()
      .add("$schema", kSchema)
      .add("version", "2.1.0")
      .add("runs", std::move(runs));
}

}  // namespace core
