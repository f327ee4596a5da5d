#include "core/round/round_reader.h"

#include "core/fields/json_form.h"
#include "core/json/json_reader.h"
#include "core/round/round_words.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>

namespace core {
namespace {

// The lists that calculations know: their ids mean something in code.
struct KnownList {
  std::string_view list;
  std::array<std::string_view, 5> ids;
};
constexpr std::array kKnownLists = {
    KnownList{"trusts", {"primary", "page", "calculated", "inferred", kTrustRecalled}},
    KnownList{"directions", {"low", "high"}},
    KnownList{"aggregations", {"sum", "mean", "day_weighted", "cumulative", "none"}},
    KnownList{"period_kinds", {"month", "quarter", "year"}},
    KnownList{"stream_kinds", {"revenue", "capital", "any"}},
};

bool is_in_list(const PlanningRound& round, std::string_view list, std::string_view id) {
  for (const KnownList& known : kKnownLists) {
    if (known.list == list) {
      return std::find(known.ids.begin(), known.ids.end(), id) != known.ids.end();
    }
  }
  if (list == "sources") return find_row_in(round.sources, id) != nullptr;
  return has_choice(round, list, id);
}

// Follows every choice and reference of the round to the list that must hold it.
class ReferenceCheck final : public FieldVisitor {
 public:
  ReferenceCheck(const PlanningRound& round, std::string address)
      : round_(round), address_(std::move(address)) {}

  void field(const FieldInfo& info, FieldRef field) override {
    if (const auto* choice = std::get_if<WrittenChoice*>(&field)) {
      if ((*choice)->value) expect(info, (*choice)->value->id);
    } else if (const auto* one = std::get_if<RowReference*>(&field)) {
      if (!(*one)->id.empty()) expect(info, (*one)->id);
    } else if (const auto* many = std::get_if<RowReferences*>(&field)) {
      if (info.list.empty()) return;
      for (const RowReference& reference : **many) expect(info, reference.id);
    }
  }
  void rows(const FieldInfo& info, RowList rows) override {
    for (std::size_t i = 0; i < rows.size() && !failure_; ++i) {
      ReferenceCheck row{round_, below(info.id) + "/" + rows.id(i)};
      rows.part(i).visit(row);
      failure_ = row.failure_;
    }
  }
  void part(const FieldInfo& info, PartRef part) override {
    ReferenceCheck inner{round_, below(info.id)};
    part.visit(inner);
    if (!failure_) failure_ = inner.failure_;
  }

  const std::optional<Error>& failure() const { return failure_; }

 private:
  std::string below(std::string_view id) const {
    return address_.empty() ? std::string{id} : address_ + "/" + std::string{id};
  }

  void expect(const FieldInfo& info, std::string_view id) {
    if (failure_ || is_in_list(round_, info.list, id)) return;
    failure_ = Error{.code = ErrorCode::WrongShape,
                     .message = "\"" + std::string{id} + "\" is not in the list \"" +
                                std::string{info.list} + "\".",
                     .where = below(info.id),
                     .remedy = "Use one of its ids, or add it to the list."};
  }

  const PlanningRound& round_;
  std::string address_;
  std::optional<Error> failure_;
};

Error missing(std::string where, std::string_view what) {
  return Error{.code = ErrorCode::WrongShape,
               .message = "The round does not say " + std::string{what} + ".",
               .where = std::move(where),
               .remedy = "Fill it in: the calculations need it."};
}

Status check_what_calculations_need(const PlanningRound& round) {
  if (round.about.round.empty()) return missing("about/round", "its own id");
  for (const RoundYear& year : round.years) {
    if (!year.year.value) return missing("years/" + year.id + "/year", "which year this is");
  }
  for (const RingFence& fence : round.ring_fences) {
    if (fence.stream.id.empty()) {
      return missing("ring_fences/" + fence.id + "/stream", "which stream the ring-fence is in");
    }
  }
  for (const MetricDefinition& metric : round.metrics) {
    const std::string address = "metrics/" + metric.id;
    if (!metric.direction.value) return missing(address + "/direction", "which direction is good");
    if (!metric.aggregation.value) return missing(address + "/aggregation", "how months add up");
  }
  return {};
}

}  // namespace

Result<PlanningRound> read_round(std::string_view text) {
  ASSIGN_OR_RETURN(const Json json, read_json(text));
  PlanningRound round;
  RETURN_IF_ERROR(read_part(PartRef{round}, json, ""));
  RETURN_IF_ERROR(check_what_calculations_need(round));
  ReferenceCheck check{round, ""};
  describe(round, check);
  if (check.failure()) return *check.failure();
  return round;
}

}  // namespace core
