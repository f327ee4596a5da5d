// The prose of a plan: every text that somebody wrote, its address, and what was read in it.
#pragma once

#include "core/plan/plan.h"
#include "core/prose/prose_reader.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace core {

// A text of the plan. Views of the plan, which stays where it is.
struct ProseField {
  std::string address;
  std::string_view text;
  bool is_narrative = false;  // of several paragraphs; else a name, a note, a place
  std::string_view list;      // that the outermost row stands in: "sections"; else the part
  std::size_t row = 0;        // its index there
  std::uint32_t first = 0;    // of its mentions
  std::uint32_t count = 0;
};

struct PlanProse {
  std::vector<ProseField> fields;  // that hold a mention, in the order of the plan
  std::vector<Mention> mentions;   // field by field

  std::span<const Mention> of(const ProseField& field) const {
    return std::span{mentions}.subspan(field.first, field.count);
  }
};

// The area's own changes of the round and the stated figures are left out: they speak about other
// papers. With the cache it is the same, sooner.
PlanProse prose_of(const Plan& plan, ProseCache* cache = nullptr);

// The sentence around a byte, within its paragraph and cell.
struct Sentence {
  std::size_t begin = 0;
  std::size_t end = 0;
};
Sentence next_sentence(std::string_view text, std::size_t at);

// The mention with some words around it, cut at spaces: "… set aside is £10,023,467 out of the …". Of
// the field's mentions those that name a person are left out of it: "[…]".
std::string quote_of(std::string_view text,
                     const Mention& mention,
                     std::span<const Mention> of_field);

}  // namespace core
