#include "core/prose/mention.h"

#include <array>

namespace core {

std::string_view name_of(MentionKind kind) {
  constexpr std::array<std::string_view, 16> kNames = {"money",
                                                       "money_range",
                                                       "percent",
                                                       "percent_range",
                                                       "rate",
                                                       "count",
                                                       "count_of",
                                                       "small_count",
                                                       "number",
                                                       "date",
                                                       "period",
                                                       "unfinished",
                                                       "nhs_number",
                                                       "date_of_birth",
                                                       "document",
                                                       "malformed"};
  return kNames[static_cast<std::size_t>(kind)];
}

}  // namespace core
