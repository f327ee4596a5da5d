// A round that is read holds what the calculations need, and writes as one that reads as the same.
#include "core/fields/json_form.h"
#include "core/json/json_writer.h"
#include "core/round/round_reader.h"
#include "core/round/round_words.h"

#include <cstddef>
#include <cstdint>
#include <string>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text{reinterpret_cast<const char*>(data), size};
  core::Result<core::PlanningRound> round = core::read_round(text);
  if (!round.has_value()) {
    CORE_CHECK(!round.error().message.empty());
    return 0;
  }
  for (const core::RingFence& fence : round->ring_fences) {
    CORE_CHECK(core::has_choice(*round, "streams", fence.stream.id));
  }
  const std::string written = core::write_json(core::json_of_part(core::PartRef{*round}));
  const core::Result<core::PlanningRound> again = core::read_round(written);
  CORE_CHECK(again.has_value() && *again == *round);
  return 0;
}
