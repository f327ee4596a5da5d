#include "core/round/round_reader.h"

#include "core/fields/json_form.h"
#include "core/json/json_reader.h"
#include "core/round/round_check.h"

#include <string>

namespace core {

Result<PlanningRound> read_round(std::string_view text) {
  constexpr JsonLimits kLimits{.bytes = kMaxRoundFileBytes, .depth = 40, .values = 200'000};
  ASSIGN_OR_RETURN(const Json json, read_json(text, kLimits));
  if (json.find("format") != nullptr || json.find("about") == nullptr) {
    return Error{.code = ErrorCode::WrongShape,
                 .message = "This is not a planning round: it has no \"about\" of one.",
                 .where = "/about",
                 .remedy = "Choose a round file, such as those of assets/rounds."};
  }
  PlanningRound round;
  RETURN_IF_ERROR(read_part(PartRef{round}, json, ""));
  RETURN_IF_ERROR(check_round(round));
  return round;
}

}  // namespace core
