#include "core/base/text.h"
#include "core/planfile/plan_file.h"

#include <vector>

namespace core {
namespace {

// What every file system takes: "Bath & North East Somerset" gives "bath-north-east-somerset".
std::string slug(std::string_view text) {
  constexpr std::size_t kLongest = 40;
  std::string out;
  for (const char c : lower_case(text)) {
    const bool plain = is_digit(c) || (c >= 'a' && c <= 'z');
    if (plain) {
      out += c;
    } else if (!out.empty() && out.back() != '-' && c != '\'') {
      out += '-';
    }
    if (out.size() == kLongest) break;
  }
  while (!out.empty() && out.back() == '-') out.pop_back();
  return out;
}

}  // namespace

std::string suggested_stem(const Plan& plan, Date day) {
  const std::string area = slug(plan.about.area);
  std::vector<std::string> parts = {area.empty() ? "plan" : area};
  for (const std::string& text : {plan.about.round, plan.about.version}) {
    if (const std::string part = slug(text); !part.empty()) parts.push_back(part);
  }
  parts.push_back(day.text());
  return joined(parts, "-");
}

std::string suggested_file_name(const Plan& plan, Date day) {
  return suggested_stem(plan, day) + ".bcplan.json";
}

}  // namespace core
