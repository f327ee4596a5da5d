#include "core/chart/chart_svg.h"

#include "core/base/text.h"
#include "core/chart/chart_layout.h"

#include <array>
#include <cmath>
#include <string_view>

namespace core {
namespace {

constexpr float kWidth = 640, kTop = 40;

// Characters that XML does not have are left out.
std::string escaped(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (const char c : text) {
    switch (c) {
      case '&':
        out += "&amp;";
        break;
      case '<':
        out += "&lt;";
        break;
      case '>':
        out += "&gt;";
        break;
      case '"':
        out += "&quot;";
        break;
      default:
        if (static_cast<unsigned char>(c) >= 0x20 || c == '\n' || c == '\t') out += c;
    }
  }
  return out;
}

// The light theme's colours, in the order of Ink.
constexpr std::array<std::string_view, 21> kColours = {
    "#212B32", "#4C6272", "#E8ECEE", "#D8DDE0", "#003087", "#007A39", "#B21E14",
    "#E3F3EA", "#FFF4DC", "#FBE9E7", "#005A2A", "#6B4E00", "#B21E14", "#005EB8",
    "#1F91C4", "#003087", "#768692", "#009639", "#C77700", "#AE2573", "#6B4C9A"};

std::string_view colour_of(Ink ink) {
  return kColours[static_cast<std::size_t>(ink)];
}

int size_of(Letters letters) {
  return letters == Letters::Small ? 12 : 14;
}

// Nobody knows with which typeface it will be shown: on the wide side of those there are.
float width_of(Letters letters, std::string_view words) {
  float characters = 0;
  for (const char c : words) {
    if ((static_cast<unsigned char>(c) & 0xC0U) != 0x80U) ++characters;
  }
  return characters * 0.56F * static_cast<float>(size_of(letters));
}

// SVG does not cut.
std::string fitted(const Piece& piece) {
  std::string_view words = piece.words;
  if (width_of(piece.letters, words) <= piece.w + 1) return escaped(words);
  while (!words.empty() &&
         width_of(piece.letters, words) + width_of(piece.letters, "…") > piece.w) {
    const auto is_inside = [&] {
      return (static_cast<unsigned char>(words.back()) & 0xC0U) == 0x80U;
    };
    while (words.size() > 1 && is_inside()) words.remove_suffix(1);
    words.remove_suffix(1);
  }
  return escaped(words) + "…";
}

// Whole tenths, the same on every machine.
std::string number(float value) {
  const auto tenths = static_cast<std::int64_t>(std::lround(value * 10));
  return std::to_string(tenths / 10) + (tenths % 10 == 0 ? "" : "." + std::to_string(tenths % 10));
}

std::string with(std::string_view name, std::string_view value) {
  return " " + std::string{name} + "=\"" + std::string{value} + "\"";
}

std::string words_svg(const Piece& piece) {
  const bool is_right = piece.side == Side::Right;
  const float part = is_right ? 1 : piece.side == Side::Middle ? 0.5F : 0;
  const auto size = static_cast<float>(size_of(piece.letters));
  std::string svg = "<text" + with("x", number(piece.x + piece.w * part)) +
                    with("y", number(piece.y + piece.h / 2 + size * 0.36F)) +
                    with("font-size", std::to_string(size_of(piece.letters))) +
                    with("fill", colour_of(piece.ink));
  if (part > 0) svg += with("text-anchor", is_right ? "end" : "middle");
  if (piece.letters == Letters::Strong) svg += with("font-weight", "600");
  return svg + ">" + fitted(piece) + "</text>\n";
}

std::string box_svg(const Piece& piece) {
  std::string svg = "<rect" + with("x", number(piece.x)) + with("y", number(piece.y)) +
                    with("width", number(piece.w)) + with("height", number(piece.h)) +
                    with("fill", colour_of(piece.ink));
  if (piece.kind == Piece::Kind::Cell) svg += with("stroke", colour_of(Ink::Edge));
  return svg + "/>\n";
}

std::string point_svg(const Piece& piece) {
  const float half = piece.w / 2;
  const std::string x = number(piece.x + half);
  const std::string y = number(piece.y + half);
  if (piece.kind == Piece::Kind::Diamond) {
    return "<path" +
           with("d",
                "M" + x + " " + number(piece.y) + "L" + number(piece.x + piece.w) + " " + y + "L" +
                    x + " " + number(piece.y + piece.h) + "L" + number(piece.x) + " " + y + "Z") +
           with("fill", colour_of(piece.ink)) + "/>\n";
  }
  const bool is_ring = piece.kind == Piece::Kind::Ring;
  const std::string fill = is_ring
                               ? with("fill", "#FFFFFF") + with("stroke", colour_of(piece.ink)) +
                                     with("stroke-width", "2")
                               : with("fill", colour_of(piece.ink));
  return "<circle" + with("cx", x) + with("cy", y) +
         with("r", number(is_ring ? half - 1 : half - 3)) + fill + "/>\n";
}

std::string piece_svg(const Piece& piece) {
  switch (piece.kind) {
    case Piece::Kind::Words:
      return words_svg(piece);
    case Piece::Kind::Box:
    case Piece::Kind::Cell:
    case Piece::Kind::Line:
      return box_svg(piece);
    default:
      return point_svg(piece);
  }
}

}  // namespace

std::string chart_svg(const Chart& chart) {
  const Paper paper{.width = kWidth, .text_width = &width_of};
  Picture picture = lay_out(chart, paper);
  for (Piece& piece : picture.pieces) piece.y += kTop;
  float height = kTop + picture.height;
  if (!chart.note.empty()) {
    height += 8 + put_words(picture,
                            paper,
                            {.ink = Ink::Secondary,
                             .y = height + 8,
                             .w = kWidth,
                             .words = chart.note,
                             .letters = Letters::Small},
                            6);
  }
  put_words(
      picture, paper, {.y = 4, .w = kWidth, .words = chart.title, .letters = Letters::Strong}, 1);
  std::string svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"-8 0 656 " +
                    number(height + 4) +
                    "\" role=\"img\" font-family=\"Inter, Arial, sans-serif\">\n<title>" +
                    escaped(chart.title) + "</title>\n<desc>" + escaped(chart.sentence);
  for (const std::vector<std::string>& row : chart.table) svg += "\n" + escaped(joined(row, " | "));
  svg += "</desc>\n<rect x=\"-8\" width=\"100%\" height=\"100%\" fill=\"#FFFFFF\"/>\n";
  for (const Piece& piece : picture.pieces) svg += piece_svg(piece);
  return svg + "</svg>\n";
}

}  // namespace core
