// The round of a year whose papers are not out: the last one, carried over.
#pragma once

#include "core/base/result.h"
#include "core/period/period.h"
#include "core/round/planning_round.h"

#include <optional>
#include <string_view>

namespace core {

// The financial year that follows those of a round, by its id: 2016-17 after "2014-16". Nothing for
// an id that names no years.
std::optional<Period> year_after(std::string_view round_id);

// The round of the year after `last`, marked as provisional and of revision 0. Every fact keeps its
// sources and says in its note how far it was trusted where it comes from; dates, amounts for
// England and uplifts are left out, and so are metrics that `last` planned no longer. Fails with
// WrongShape when the id of `last` names no years.
Result<PlanningRound> provisional_round(const PlanningRound& last);

}  // namespace core
