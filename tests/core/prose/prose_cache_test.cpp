#include "core/prose/prose_cache.h"

#include "core/prose/prose_reader.h"
#include "tests/support/mention_text.h"
#include "tests/support/random_words.h"

#include <doctest/doctest.h>

namespace core {
namespace {

TEST_SUITE_BEGIN("core/prose/prose_cache");

std::string random_prose(test_support::RandomSource& random) {
  static const std::vector<std::string> pieces = {
      "£1,234", "2019-20", " and ", "25 patients", "\n\n", "\n- ", ". ", "5%", "of the ", "£3-4m"};
  std::string text;
  for (std::int64_t i = random.between(0, 30); i > 0; --i) {
    text += test_support::one_in(random, 8) ? test_support::random_text(random)
                                            : test_support::one_of(random, pieces);
  }
  return text;
}

TEST_CASE("property: reading with what is known is reading without") {
  auto random = test_support::RandomSource::from_environment();
  INFO("replay with TEST_SEED=", random.seed());
  ProseCache cache{64};  // so small that paragraphs push each other out
  std::vector<std::string> texts;
  for (int i = 0; i < 300; ++i) {
    const bool is_again = !texts.empty() && random.coin();
    texts.push_back(is_again ? test_support::one_of(random, texts) : random_prose(random));
    std::vector<Mention> known;
    read_prose(texts.back(), known, &cache);
    CHECK(known == test_support::mentions_in(texts.back()));
  }
  CHECK(cache.hits() > 0);
}

TEST_CASE("a cache without room reads each time") {
  ProseCache cache{0};
  std::vector<Mention> mentions;
  read_prose("£5", mentions, &cache);
  read_prose("£5", mentions, &cache);
  CHECK(mentions.size() == 2);
  CHECK(cache.hits() == 0);
}

TEST_SUITE_END();

}  // namespace
}  // namespace core
