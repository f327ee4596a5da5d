#include "core/fields/json_form.h"
#include "core/json/json_writer.h"
#include "core/round/round_reader.h"
#include "core/round/round_words.h"
#include "tests/support/text_file.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <vector>

namespace core {
namespace {

const std::string& text_of_round() {
  static const std::string kText = testing::text_of_file("assets/rounds/2019-20.json");
  return kText;
}

PlanningRound the_round() {
  const Result<PlanningRound> round = read_round(text_of_round());
  REQUIRE_MESSAGE(round.has_value(), round.error().message, " at ", round.error().where);
  return *round;
}

template <class RowType>
std::vector<std::string> ids_of(const std::vector<RowType>& rows) {
  std::vector<std::string> ids;
  ids.reserve(rows.size());
  for (const RowType& row : rows) ids.push_back(row.id);
  return ids;
}

using Ids = std::vector<std::string>;

// Counts the rows that say how far to trust them, and keeps those that do not say why.
class TrustCheck final : public FieldVisitor {
 public:
  TrustCheck(std::string address, TrustCheck* whole)
      : address_(std::move(address)), whole_(whole == nullptr ? this : whole) {}

  void field(const FieldInfo& info, FieldRef field) override {
    if (info.id == "trust") {
      const auto& trust = *std::get<WrittenChoice*>(field);
      ++whole_->facts;
      if (!trust.value) whole_->without_trust.push_back(address_);
    } else if (info.id == "sources") {
      has_source_ = !std::get<RowReferences*>(field)->empty();
    } else if (info.id == "note" && !has_source_) {
      if (std::get<std::string*>(field)->empty()) whole_->without_reason.push_back(address_);
    }
  }
  void rows(const FieldInfo& info, RowList rows) override {
    for (std::size_t i = 0; i < rows.size(); ++i) {
      TrustCheck row{address_ + "/" + std::string{info.id} + "/" + rows.id(i), whole_};
      rows.part(i).visit(row);
    }
  }
  void part(const FieldInfo&, PartRef) override {}

  int facts = 0;
  std::vector<std::string> without_trust;
  std::vector<std::string> without_reason;

 private:
  std::string address_;
  TrustCheck* whole_;
  bool has_source_ = false;
};

}  // namespace

TEST_CASE("the round 2019-20 reads, and every choice in it is one of its lists") {
  const PlanningRound round = the_round();
  CHECK(round.about.round == "2019-20");
  CHECK(round.about.revision.value == 1);
  CHECK(round.unknown.members.empty());
}

TEST_CASE("the file of the round 2019-20 is in the canonical layout, nothing unknown in it") {
  PlanningRound round = the_round();
  CHECK(write_json(json_of_part(PartRef{round})) == text_of_round());
}

TEST_CASE(
    "every fact of the round 2019-20 names its trust, and its source or the reason for none") {
  PlanningRound round = the_round();
  TrustCheck check{"", nullptr};
  describe(round, check);
  CHECK(check.facts > 200);
  CHECK(check.without_trust == Ids{});
  CHECK(check.without_reason == Ids{});
}

TEST_CASE("the round 2019-20 has the streams, ring-fences and earmarks of that year") {
  const PlanningRound round = the_round();
  CHECK(ids_of(round.streams) ==
        Ids{"nhs_min", "dfg", "ibcf", "wp", "add_la", "add_nhs", "carry_forward"});
  CHECK(ids_of(round.ring_fences) == Ids{"asc_min", "ooh_min"});
  CHECK(ids_of(round.earmarks) == Ids{"care_act", "reablement", "carers_breaks"});
  CHECK(find_row_in(round.streams, "wp")->pooled_from.value == Period::financial_year(2019));
  CHECK(find_row_in(round.streams, "dfg")->has_districts == true);
  CHECK_FALSE(find_row_in(round.streams, "carry_forward")->is_verified());
  for (const RingFence& fence : round.ring_fences) CHECK(fence.stream.id == "nhs_min");
}

TEST_CASE("the year before is compared with, the year of the round is planned") {
  const PlanningRound round = the_round();
  REQUIRE(round.years.size() == 2);
  CHECK(round.years[0].year.value == Period::financial_year(2018));
  CHECK(round.years[0].is_planned == false);
  CHECK(round.years[1].year.value == Period::financial_year(2019));
  CHECK(round.years[1].is_planned == true);
}

TEST_CASE("each metric of the round 2019-20 says which way is good and how periods add up") {
  const PlanningRound round = the_round();
  const auto way = [&](std::string_view id) {
    const MetricDefinition* metric = find_row_in(round.metrics, id);
    REQUIRE(metric != nullptr);
    return metric->collected.value->id + " " + metric->aggregation.value->id + " " +
           metric->direction.value->id;
  };
  CHECK(way("nea") == "quarter sum low");
  CHECK(way("res_adm") == "quarter cumulative low");
  CHECK(way("reabl") == "year none high");
  CHECK(way("dtoc_daily") == "month day_weighted low");
  CHECK(ids_of(find_row_in(round.metrics, "dtoc_daily")->parts) ==
        Ids{"nhs", "social_care", "joint"});
}

TEST_CASE("four conditions, eight changes on five levels, nine requirements") {
  const PlanningRound round = the_round();
  CHECK(ids_of(round.conditions) == Ids{"nc1", "nc2", "nc3", "nc4"});
  CHECK(round.changes.size() == 8);
  CHECK(ids_of(round.levels) ==
        Ids{"not_yet_established", "plans_in_place", "established", "mature", "exemplary"});
  CHECK(round.requirements.size() == 9);
}

TEST_CASE("the sub type is required for exactly the scheme types that have sub types") {
  const PlanningRound round = the_round();
  const FieldRule* rule = rule_for(round, "schemes/sub_type");
  REQUIRE(rule != nullptr);
  for (const SchemeType& type : round.scheme_types) {
    const bool is_required =
        std::find(rule->required_when.begin(), rule->required_when.end(), RowReference{type.id}) !=
        rule->required_when.end();
    CHECK_MESSAGE(is_required == !type.sub_types.empty(), type.id);
  }
}

}  // namespace core
