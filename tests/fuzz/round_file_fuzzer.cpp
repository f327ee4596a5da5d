// A round that is read holds what the calculations need, and writes as one that reads as the same;
// and so does the round that is carried over from it.
#include "core/fields/json_form.h"
#include "core/json/json_writer.h"
#include "core/round/provisional_round.h"
#include "core/round/round_reader.h"
#include "core/round/round_words.h"

#include <cstddef>
#include <cstdint>
#include <string>

static void check_that_it_reads_as_the_same(core::PlanningRound& round) {
  const std::string written = core::write_json(core::json_of_part(core::PartRef{round}));
  const core::Result<core::PlanningRound> again = core::read_round(written);
  CORE_CHECK(again.has_value() && *again == round);
}

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
  check_that_it_reads_as_the_same(*round);
  core::Result<core::PlanningRound> next = core::provisional_round(*round);
  if (next.has_value()) check_that_it_reads_as_the_same(*next);
  return 0;
}
