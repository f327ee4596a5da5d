// Narratives for tests and benches: sentences that state the figures of a plan, and others between.
#pragma once

#include "core/derived/derived.h"
#include "core/plan/plan.h"
#include "tests/support/random_source.h"

#include <cstddef>
#include <string>
#include <vector>

namespace test_support {

// A sentence, the figure in it and the address that it should be found to state.
struct Stated {
  std::string sentence;
  std::string figure;  // as written in the sentence
  std::string address;
};

// Of the money of a plan of 2019-20: pool, streams, ring-fences and schemes, each in a form that people
// write ("£30.1m", "£30,105,514").
std::vector<Stated> stated_sentences(const core::Plan& plan,
                                     const core::Derived& derived,
                                     RandomSource& random);

// About so many words, in sections of ten paragraphs: of those sentences, and of ones with days,
// counts and percentages that are no figures of the plan.
void add_narrative(core::Plan& plan,
                   const core::Derived& derived,
                   std::size_t words,
                   RandomSource& random);

}  // namespace test_support
