#include "core/chart/chart_layout.h"

#include "core/chart/chart_svg.h"
#include "tests/support/random_source.h"

#include <doctest/doctest.h>

#include <string>

namespace core {
namespace {

TEST_SUITE_BEGIN("core/chart/layout");

// Ten a letter, whatever the letters.
Paper paper(float width) {
  return {.width = width, .text_width = [](Letters, std::string_view words) {
            return 10 * static_cast<float>(words.size());
          }};
}

std::vector<std::string> words_of(const Picture& picture) {
  std::vector<std::string> words;
  for (const Piece& piece : picture.pieces) {
    if (piece.kind == Piece::Kind::Words) words.emplace_back(piece.words);
  }
  return words;
}

using Words = std::vector<std::string>;

TEST_CASE("words are broken between words, and the last line has the rest") {
  const auto broken = [](std::string_view words, float width, int most) {
    Picture picture;
    const float height = put_words(picture, paper(width), {.w = width, .words = words}, most);
    CHECK(height == line_of(Letters::Normal) * static_cast<float>(picture.pieces.size()));
    return words_of(picture);
  };
  CHECK(broken("one two three", 130, 3) == Words{"one two three"});
  CHECK(broken("one two three", 70, 3) == Words{"one two", "three"});
  CHECK(broken("one two three four", 70, 2) == Words{"one two", "three four"});
  CHECK(broken("unbreakable", 20, 2) == Words{"unbreakable"});
  CHECK(broken("a  b", 10, 3) == Words{"a", "", "b"});
  CHECK(broken("", 10, 3).empty());
}

TEST_CASE("of names along the axis as many stand there as do not touch, at even steps") {
  Chart chart{.rows = {{.label = "Row"}}};
  for (int i = 0; i < 5; ++i)
    chart.ticks.push_back({i / 4.0, std::string(8, static_cast<char>('a' + i))});
  const auto named = [&](float width) {
    std::string first;
    for (const std::string& words : words_of(lay_out(chart, paper(width)))) {
      if (words != "Row") first += words[0];
    }
    return first;
  };
  CHECK(named(900) == "abcde");
  CHECK(named(320) == "ace");
  CHECK(named(240) == "ae");
  CHECK(named(100) == "a");
}

TEST_CASE("on narrow paper labels stand over their bars, and a map stays a map") {
  Chart bars{.rows = {{.label = "Spend", .words = "£5", .marks = {{.to = 1}}}}};
  const auto bar_of = [](const Picture& picture) {
    for (const Piece& piece : picture.pieces) {
      if (piece.kind == Piece::Kind::Box || piece.kind == Piece::Kind::Cell) return piece;
    }
    return Piece{};
  };
  CHECK(bar_of(lay_out(bars, paper(300))).x == 0);
  CHECK(bar_of(lay_out(bars, paper(300))).w == 299);
  CHECK(bar_of(lay_out(bars, paper(600))).x > 50);
  bars.rows[0].marks[0].shape = Shape::Cell;
  CHECK(bar_of(lay_out(bars, paper(300))).x > 50);
}

TEST_CASE("a point stands over its place on the axis, and at the edge inside the paper") {
  Chart chart{.rows = {{.label = "", .marks = {{.shape = Shape::Dot, .from = 0.5}}}}};
  const auto middle = [&] {
    const Piece piece = lay_out(chart, paper(300)).pieces.back();
    return piece.x + piece.w / 2;
  };
  CHECK(middle() == 150);
  chart.rows[0].marks[0].from = 1;
  CHECK(middle() == 292);
}

TEST_CASE("property: no part of a chart lies outside its paper") {
  auto random = test_support::RandomSource::from_environment();
  INFO("replay with TEST_SEED=", random.seed());
  for (int run = 0; run < 2'000; ++run) {
    Chart chart{.words_at = random.coin() ? WordsAt::Right : WordsAt::UnderLabel};
    const auto words = [&] {
      return std::string(static_cast<std::size_t>(random.between(0, 60)), 'a');
    };
    const auto place = [&] { return static_cast<double>(random.between(0, 100)) / 100; };
    for (auto count = random.between(0, 8); count > 0; --count)
      chart.ticks.push_back({place(), words()});
    if (random.coin()) chart.line = ChartTick{place(), words()};
    for (auto count = random.between(1, 8); count > 0; --count) {
      ChartRow row{.label = words(), .words = words()};
      for (auto marks = random.between(0, 3); marks > 0; --marks) {
        const auto shape = static_cast<Shape>(random.between(0, 5));
        const double from = place();
        row.marks.push_back({.shape = shape, .from = from, .to = std::max(from, place())});
      }
      chart.rows.push_back(std::move(row));
      chart.keys.push_back({Shape::Dot, series_ink(static_cast<std::size_t>(run)), words()});
    }
    const auto width = static_cast<float>(random.between(200, 1'300));
    const Picture picture = lay_out(chart, paper(width));
    for (const Piece& piece : picture.pieces) {
      CAPTURE(piece.x);
      CAPTURE(piece.w);
      REQUIRE(piece.x >= 0);
      REQUIRE(piece.y >= 0);
      const bool is_cut = piece.kind == Piece::Kind::Words && piece.x + piece.w > width;
      REQUIRE((is_cut || piece.x + piece.w <= width + 1));
      REQUIRE(piece.y + piece.h <= picture.height + 1);
    }
  }
}

TEST_CASE("a picture holds every word of its chart, and no mark-up of a plan's own") {
  Chart chart{.title = "A & B", .sentence = "5 < 6", .note = "\"Note\""};
  chart.rows = {{.label = "<script>\"x\"\x01", .marks = {{.to = 1}}}};
  chart.keys = {{Shape::Diamond, Ink::Bad, "<b>late</b>"}};
  chart.table = {{"What"}, {std::string(400, 'a') + "é</desc>"}};
  const std::string svg = chart_svg(chart);
  CHECK(svg.find("<title>A &amp; B</title>") != std::string::npos);
  CHECK(svg.find("<desc>5 &lt; 6\nWhat\n") != std::string::npos);
  CHECK(svg.find("&lt;script&gt;&quot;x&quot;") != std::string::npos);
  CHECK(svg.find("<script") == std::string::npos);
  CHECK(svg.find("<b>") == std::string::npos);
  CHECK(svg.find('\x01') == std::string::npos);
  CHECK(svg.find(std::string(400, 'a') + "é&lt;/desc&gt;") != std::string::npos);
  CHECK(svg.substr(svg.size() - 7) == "</svg>\n");
}

TEST_CASE("a picture cuts what is too long between characters") {
  Chart chart{.rows = {{.label = "x"}}};
  for (int i = 0; i < 200; ++i) chart.rows[0].label += "é";
  const std::string svg = chart_svg(chart);
  CHECK(svg.find("éé…</text>") != std::string::npos);
}

TEST_SUITE_END();

}  // namespace
}  // namespace core
