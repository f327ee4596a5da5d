// The districts' parts of their grant; those of districts that became one body are one part then.
#include "core/money/money_text.h"
#include "core/rollover/roll_rows.h"

namespace core {
namespace {

// What the districts that became one body had, by that body.
struct MergedDistricts {
  std::vector<std::string> parts;  // "Chiltern £702,768"
  WrittenMoney sum = {.value = Money{}};
};

void add_part(MergedDistricts& merged, const District& district) {
  const std::optional<Money>& amount = district.amount.value;
  merged.parts.push_back(district.name + " " +
                         (amount ? money_text(*amount) : "without an amount"));
  if (!amount || !merged.sum.value) {
    merged.sum = {};
    return;
  }
  const Result<Money> sum = Money::from_pence(merged.sum.value->pence() + amount->pence());
  merged.sum.value = sum.has_value() ? std::optional{*sum} : std::nullopt;
}

std::string name_of_body(const Plan& plan, const std::string& id) {
  const Partner* partner = find_row_in(plan.partners, id);
  return partner == nullptr || partner->name.empty() ? id : partner->name;
}

std::string district_stream(const PlanningRound& round) {
  for (const Stream& stream : round.streams) {
    if (stream.has_districts.value_or(false)) return stream.id;
  }
  return {};
}

void add_merged(Rolling& rolling, const std::map<std::string, MergedDistricts>& all) {
  const std::string stream = district_stream(rolling.to);
  FreeIds ids{rolling.plan.districts};
  for (const auto& [body, merged] : all) {
    const std::string name = name_of_body(rolling.of.plan, body);
    for (const Period year : rolling.years.begun) {
      District row;
      row.id = ids.take(body, year);
      row.name = name;
      row.body.id = body;
      row.year.value = year;
      row.amount = begun_amount(rolling, merged.sum, stream, year);
      rolling.plan.districts.push_back(std::move(row));
    }
    std::string words = name + " in " + years_in_words(rolling.years.begun) +
                        " takes the place of " + joined(merged.parts, ", ");
    if (merged.sum.value) words += ", together " + money_text(*merged.sum.value);
    rolling.say(RolloverKind::Changed, "districts", words + ".");
  }
}

}  // namespace

void roll_districts(Rolling& rolling) {
  std::map<std::string, MergedDistricts> merged;
  for (const District& district : rolling.plan.districts) {
    const auto successor = rolling.successors.find(district.body.id);
    const bool is_base = rolling.years.fate_of(district.year) == YearFate::Base;
    if (is_base && successor != rolling.successors.end())
      add_part(merged[successor->second], district);
  }
  const std::string stream = district_stream(rolling.to);
  const auto begin = [&](District& district, Period year) {
    if (rolling.successors.count(district.body.id) == 1) return false;
    district.amount = begun_amount(rolling, district.amount, stream, year);
    district.note = {};
    return true;
  };
  const YearCounts counts = roll_rows(rolling, rolling.plan.districts, begin);
  say_years(rolling,
            "districts",
            counts,
            {"part of a district", "parts of districts"},
            rolling.of.amounts);
  add_merged(rolling, merged);
}

}  // namespace core
