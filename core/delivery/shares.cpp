#include "core/delivery/delivery_steps.h"
#include "core/delivery/delivery_words.h"
#include "core/explain/field_input.h"

#include <algorithm>

namespace core {
namespace {

using Inputs = std::vector<ExplanationInput>;

Figure share_of(const WrittenDecimal& part, const WrittenDecimal& whole) {
  return percent_figure(percent_of(ratio_of(part), ratio_of(whole)), 1);
}

Figure growth_of(const NeedFigure& need) {
  const MaybeRatio grown = difference_of(ratio_of(need.value), ratio_of(need.before));
  return percent_figure(percent_of(grown, ratio_of(need.before)), 1);
}

void add_need(const NeedFigure& need, FigureTarget target) {
  const std::string place = "need/" + need.id + "/";
  put_figure(target,
             {.kind = FigureKind::NeedShare, .row = need.id},
             share_of(need.value, need.base),
             kNeedShareInWords,
             [&]() -> Inputs {
               return {field_input(place + "value", "Value", need.value, ""),
                       field_input(place + "base", "Out of", need.base, "÷")};
             });
  put_figure(target,
             {.kind = FigureKind::NeedGrowth, .row = need.id},
             growth_of(need),
             kNeedGrowthInWords,
             [&]() -> Inputs {
               return {field_input(place + "value", "Value", need.value, ""),
                       field_input(place + "before", "Earlier value", need.before, "−")};
             });
}

Figure gap_of(const WorkforceNeed& need) {
  if (!need.need.value || !need.supply.value) return {};
  return number_figure(difference_of(ratio_of(need.need), ratio_of(need.supply)),
                       std::max(need.need.value->scale(), need.supply.value->scale()));
}

}  // namespace

void add_shares(const Plan& plan, FigureTarget target) {
  for (const WorkforceNeed& need : plan.workforce) {
    put_figure(target,
               {.kind = FigureKind::WorkforceGap, .row = need.id},
               gap_of(need),
               kWorkforceGapInWords,
               [&]() -> Inputs {
                 const std::string place = "workforce/" + need.id + "/";
                 return {field_input(place + "need", "Needed", need.need, ""),
                         field_input(place + "supply", "There", need.supply, "−")};
               });
  }
  for (const Pilot& pilot : plan.pilots) {
    put_figure(target,
               {.kind = FigureKind::PilotSuccess, .row = pilot.id},
               share_of(pilot.successes, pilot.cases),
               kPilotSuccessInWords,
               [&]() -> Inputs {
                 const std::string place = "pilots/" + pilot.id + "/";
                 return {field_input(place + "successes", "Successes", pilot.successes, ""),
                         field_input(place + "cases", "Cases", pilot.cases, "÷")};
               });
  }
  for (const NeedFigure& need : plan.need) add_need(need, target);
}

}  // namespace core
