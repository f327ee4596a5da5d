// Whatever a text holds, its mentions stand in order, inside it and on its signs; and a paragraph says
// alone what it says among others.
#include "core/base/text.h"
#include "core/prose/plan_prose.h"

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace {

bool begins_sign(std::string_view text, std::size_t at) {
  return at >= text.size() || (static_cast<unsigned char>(text[at]) & 0xC0) != 0x80;
}

void check_places(std::string_view text, const std::vector<core::Mention>& mentions) {
  std::size_t last = 0;
  for (const core::Mention& mention : mentions) {
    CORE_CHECK(mention.begin >= last && mention.begin < mention.end && mention.end <= text.size());
    CORE_CHECK(begins_sign(text, mention.begin) && begins_sign(text, mention.end));
    CORE_CHECK(mention.noun_begin <= mention.noun_end && mention.noun_end <= text.size());
    CORE_CHECK(!core::quote_of(text, mention, mentions).empty());
    last = mention.end;
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text{reinterpret_cast<const char*>(data), size};
  // Texts of a plan are UTF-8: its reader sees to that.
  if (core::first_byte_not_utf8(text)) return 0;
  std::vector<core::Mention> all;
  core::read_prose(text, all);
  check_places(text, all);
  std::size_t next = 0;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = core::paragraph_end(text, at);
    CORE_CHECK(end > at && end <= text.size());
    std::vector<core::Mention> alone;
    core::read_prose(text.substr(at, end - at), alone);
    for (const core::Mention& mention : alone) {
      CORE_CHECK(next < all.size() && all[next].kind == mention.kind);
      CORE_CHECK(all[next].begin == mention.begin + at && all[next].value == mention.value);
      ++next;
    }
    at = end;
  }
  CORE_CHECK(next == all.size());
  for (std::size_t at = 0; at < text.size();) {
    const core::Sentence sentence = core::next_sentence(text, at);
    CORE_CHECK(sentence.begin == at && sentence.end > at && sentence.end <= text.size());
    at = sentence.end;
  }
  return 0;
}
