#include "core/chart/chart_picture.h"

#include <algorithm>

namespace core {

Ink series_ink(std::size_t index) {
  return static_cast<Ink>(static_cast<std::size_t>(Ink::Series1) + index % kSeriesInks);
}

float line_of(Letters letters) {
  return letters == Letters::Small ? 16 : 20;
}

float put_words(Picture& picture, const Paper& paper, Piece place, int most) {
  const float top = place.y;
  std::string_view rest = place.words;
  place.h = line_of(place.letters);
  while (!rest.empty()) {
    // To the last space before which the words fit; a word that does not fit is not broken.
    std::size_t end = std::min(rest.find(' '), rest.size());
    while (end < rest.size()) {
      const std::size_t next = std::min(rest.find(' ', end + 1), rest.size());
      if (paper.text_width(place.letters, rest.substr(0, next)) > place.w) break;
      end = next;
    }
    place.words = --most == 0 ? rest : rest.substr(0, end);
    picture.pieces.push_back(place);
    place.y += place.h;
    rest.remove_prefix(most == 0 ? rest.size() : std::min(end + 1, rest.size()));
  }
  return place.y - top;
}

}  // namespace core
