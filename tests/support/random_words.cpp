#include "tests/support/random_words.h"

namespace test_support {

std::string random_text(RandomSource& random) {
  const std::vector<std::string> pieces = {"a",
                                           "Z",
                                           "9",
                                           " ",
                                           "\"",
                                           "\\",
                                           "/",
                                           "~",
                                           "~1",
                                           ",",
                                           "\n",
                                           "\r",
                                           "{",
                                           "]",
                                           "=",
                                           "\t",
                                           "\u00e9",
                                           "£",
                                           "\u2212",
                                           "\u05e9\u05dc",
                                           "\U0001F600",
                                           "\x01",
                                           "\x7f",
                                           "null",
                                           "'",
                                           "%",
                                           "-",
                                           "<b>",
                                           "\xEF\xBB\xBF",
                                           std::string(1, '\0')};
  std::string text;
  for (std::size_t i = random_below(random, 13); i > 0; --i) text += one_of(random, pieces);
  return text;
}

}  // namespace test_support
