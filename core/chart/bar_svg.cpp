#include "core/chart/bar_svg.h"

#include <algorithm>
#include <cmath>
#include <string_view>

namespace core {
namespace {

constexpr int kWidth = 640, kRow = 28, kBar = 16, kTop = 40, kGap = 8;
constexpr int kLabels = 220, kAmounts = 120;  // widths of what stands left and right of the bars

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

// The light theme's colours: what grows and what shrinks also says so by its sign.
std::string_view colour_of(ChartBar::Kind kind) {
  switch (kind) {
    case ChartBar::Kind::Whole:
      return "#003087";
    case ChartBar::Kind::More:
      return "#007A39";
    case ChartBar::Kind::Less:
      return "#B21E14";
    case ChartBar::Kind::Part:
      break;
  }
  return "#005EB8";
}

// At most so many characters, with an ellipsis: SVG does not wrap. The whole stands in a title.
std::string shortened(std::string_view text) {
  constexpr std::size_t kMost = 32;
  std::size_t at = 0;
  for (std::size_t count = 0; at < text.size(); ++count) {
    if (count == kMost) return std::string{text.substr(0, at)} + "…";
    ++at;
    while (at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80U) ++at;
  }
  return std::string{text};
}

std::string text_at(int x, int y, std::string_view attributes, std::string_view words) {
  return "<text x=\"" + std::to_string(x) + "\" y=\"" + std::to_string(y) + "\" " +
         std::string{attributes} + ">" + escaped(words) + "</text>\n";
}

std::string row_of(const BarChart& chart, const ChartBar& bar, int y) {
  const double room = kWidth - kLabels - kAmounts - 2 * kGap;
  const double from = place_on_axis(chart, bar.from);
  const double to = place_on_axis(chart, bar.to);
  const int x = kLabels + kGap + static_cast<int>(std::lround(std::min(from, to) * room));
  const int width = std::max(1, static_cast<int>(std::lround(std::abs(to - from) * room)));
  std::string row = "<g><title>" + escaped(bar.label + ": " + bar.words) + "</title>\n";
  row += text_at(kLabels, y + 13, "text-anchor=\"end\"", shortened(bar.label));
  row += "<rect x=\"" + std::to_string(x) + "\" y=\"" + std::to_string(y) + "\" width=\"" +
         std::to_string(width) + "\" height=\"" + std::to_string(kBar) + "\" fill=\"" +
         std::string{colour_of(bar.kind)} + "\"/>\n";
  return row + text_at(kWidth, y + 13, "text-anchor=\"end\"", bar.words) + "</g>\n";
}

}  // namespace

std::string bar_svg(const BarChart& chart) {
  const int rows = static_cast<int>(chart.bars.size());
  const int height = kTop + rows * kRow + (chart.note.empty() ? 0 : kRow);
  std::string svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " +
                    std::to_string(kWidth) + " " + std::to_string(height) +
                    "\" role=\"img\" font-family=\"Inter, Arial, sans-serif\" font-size=\"13\" "
                    "fill=\"#212B32\">\n";
  svg +=
      "<title>" + escaped(chart.title) + "</title>\n<desc>" + escaped(chart.sentence) + "</desc>\n";
  svg += "<rect width=\"100%\" height=\"100%\" fill=\"#FFFFFF\"/>\n";
  svg += text_at(0, 18, "font-size=\"16\" font-weight=\"600\"", chart.title);
  int y = kTop;
  for (const ChartBar& bar : chart.bars) {
    svg += row_of(chart, bar, y);
    y += kRow;
  }
  if (!chart.note.empty()) svg += text_at(0, y + 13, "fill=\"#4C6272\"", chart.note);
  return svg + "</svg>\n";
}

}  // namespace core
