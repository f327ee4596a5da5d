#include "tests/support/random_source.h"
#include "tests/wasm/platform/raster/hand_drawing.h"
#include "wasm/platform/raster/raster.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>
#include <vector>

namespace platform {
namespace {

using test_support::HandDrawing;
using test_support::RandomSource;
using Vertex = HandDrawing::Vertex;

constexpr int kSize = 48;
constexpr ImU32 kHalfBlack = IM_COL32(0, 0, 0, 128);
constexpr std::uint32_t kOnce = IM_COL32(127, 127, 127, 255);

Raster square() {
  Raster raster;
  raster.resize(kSize, kSize);
  return raster;
}

// A place on a grid of eighths of a pixel, where edges often meet pixel centres.
Vertex random_vertex(RandomSource& random) {
  return {static_cast<float>(random.between(-40, kSize * 8 + 40)) / 8.0F,
          static_cast<float>(random.between(-40, kSize * 8 + 40)) / 8.0F,
          kHalfBlack};
}

TEST_SUITE_BEGIN("wasm/platform/raster");

TEST_CASE("a triangle takes the centres on its left and top sides and leaves the others") {
  Raster raster;
  raster.resize(5, 5);
  HandDrawing drawing;
  drawing.triangle({0.5F, 0.5F}, {4.5F, 0.5F}, {0.5F, 4.5F});
  raster.draw(drawing.data());
  CHECK(test_support::shape_of(raster) ==
        "####.\n"
        "###..\n"
        "##...\n"
        "#....\n"
        ".....\n");
}

// All triangles of a fan around one point, however its corners lie: each pixel of
// the convex outline belongs to exactly one of them.
TEST_CASE("property: triangles that share edges blend every pixel exactly once") {
  auto random = RandomSource::from_environment();
  INFO("replay with TEST_SEED=", random.seed());
  for (int run = 0; run < 400; ++run) {
    const Vertex centre{static_cast<float>(random.between(64, 320)) / 8.0F,
                        static_cast<float>(random.between(64, 320)) / 8.0F,
                        kHalfBlack};
    // Corners by falling angle around the centre, on the picture's outline and beyond it.
    const std::vector<Vertex> outline{
        {-9.0F, -9.0F, kHalfBlack},
        {static_cast<float>(random.between(0, 48)), -9.0F, kHalfBlack},
        {57.0F, -9.0F, kHalfBlack},
        {57.0F, static_cast<float>(random.between(0, 48)), kHalfBlack},
        {57.0F, 57.0F, kHalfBlack},
        {static_cast<float>(random.between(0, 48)), 57.0F, kHalfBlack},
        {-9.0F, 57.0F, kHalfBlack}};
    Raster raster = square();
    HandDrawing drawing;
    for (std::size_t i = 0; i < outline.size(); ++i) {
      const Vertex& next = outline[(i + 1) % outline.size()];
      if (random.coin())
        drawing.triangle(centre, outline[i], next);
      else
        drawing.triangle(next, outline[i], centre);
    }
    raster.draw(drawing.data());
    const std::vector<std::uint32_t> picture = test_support::picture_of(raster);
    REQUIRE(std::count(picture.begin(), picture.end(), kOnce) == kSize * kSize);
  }
}

TEST_CASE("property: two halves of a quad cover what its corners enclose, each pixel once") {
  auto random = RandomSource::from_environment();
  INFO("replay with TEST_SEED=", random.seed());
  for (int run = 0; run < 2000; ++run) {
    // Two corners on either side of a shared edge.
    const Vertex a = random_vertex(random);
    const Vertex b = random_vertex(random);
    const Vertex c = random_vertex(random);
    const Vertex d = random_vertex(random);
    const auto side = [&](const Vertex& p) {
      return (b.x - a.x) * (p.y - a.y) - (b.y - a.y) * (p.x - a.x);
    };
    if (!(side(c) > 0.0F && side(d) < 0.0F)) continue;
    Raster raster = square();
    HandDrawing drawing;
    drawing.triangle(a, b, c);
    drawing.triangle(b, a, d);
    raster.draw(drawing.data());
    const std::vector<std::uint32_t> picture = test_support::picture_of(raster);
    const auto touched = std::count(picture.begin(), picture.end(), kOnce);
    const auto untouched = std::count(picture.begin(), picture.end(), IM_COL32_WHITE);
    REQUIRE(touched + untouched == kSize * kSize);
  }
}

TEST_CASE("property: a rectangle is the same pixels as the two triangles it is made of") {
  auto random = RandomSource::from_environment();
  INFO("replay with TEST_SEED=", random.seed());
  for (int run = 0; run < 500; ++run) {
    Vertex a = random_vertex(random);
    Vertex b = random_vertex(random);
    // Thinner than a pixel and a half is a rule, which has a law of its own.
    if (std::fabs(a.x - b.x) < 1.5F || std::fabs(a.y - b.y) < 1.5F) continue;
    Raster whole = square();
    Raster halves = square();
    HandDrawing drawing;
    drawing.rectangle(ImVec2(a.x, a.y), ImVec2(b.x, b.y), kHalfBlack);
    whole.draw(drawing.data());
    HandDrawing other;
    other.triangle(a, {b.x, a.y, kHalfBlack}, b);
    other.triangle(a, b, {a.x, b.y, kHalfBlack});
    halves.draw(other.data());
    REQUIRE(test_support::shape_of(whole) == test_support::shape_of(halves));
  }
}

TEST_CASE("a side that fades does so evenly from full to nothing") {
  Raster raster;
  raster.resize(10, 1);
  HandDrawing drawing;
  drawing.triangle({0.0F, -20.0F}, {10.0F, -20.0F, IM_COL32(0, 0, 0, 0)}, {0.0F, 20.0F});
  drawing.triangle(
      {0.0F, 20.0F}, {10.0F, -20.0F, IM_COL32(0, 0, 0, 0)}, {10.0F, 20.0F, IM_COL32(0, 0, 0, 0)});
  raster.draw(drawing.data());
  for (int x = 0; x < 10; ++x) {
    const double cover = 1.0 - (x + 0.5) / 10.0;
    const int expected = static_cast<int>(std::lround(255.0 * (1.0 - cover)));
    CHECK(std::abs(static_cast<int>(raster.pixels()[x] & 0xFF) - expected) <= 1);
  }
}

TEST_SUITE_END();

}  // namespace
}  // namespace platform
