#include "wasm/platform/raster/damage.h"

#include "tests/support/random_source.h"
#include "tests/wasm/platform/raster/hand_drawing.h"
#include "tests/wasm/platform/raster/raster_scenes.h"
#include "wasm/platform/raster/raster.h"
#include "wasm/platform/raster/rect_merger.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <vector>

namespace platform {
namespace {

using test_support::HandDrawing;
using test_support::RandomSource;

constexpr int kWidth = 300;
constexpr int kHeight = 200;

struct Shape {
  int kind = 0;
  float x = 0.0F;
  float y = 0.0F;
  float width = 0.0F;
  float height = 0.0F;
  ImU32 colour = 0;
};

Shape random_shape(RandomSource& random) {
  const auto some = [&](int least, int most) {
    return static_cast<float>(random.between(least, most)) / 4.0F;
  };
  Shape shape;
  shape.kind = static_cast<int>(random.between(0, 3));
  shape.x = some(-100, kWidth * 4);
  shape.y = some(-100, kHeight * 4);
  shape.width = some(1, 300);
  shape.height = some(1, 300);
  shape.colour = static_cast<ImU32>(random.next());
  if (random.coin()) shape.colour |= IM_COL32_A_MASK;
  return shape;
}

void put(HandDrawing& drawing, const Shape& shape) {
  const ImVec2 from(shape.x, shape.y);
  const ImVec2 to(shape.x + shape.width, shape.y + shape.height);
  const ImU32 faded = shape.colour & ~IM_COL32_A_MASK;
  if (shape.kind == 0) drawing.rectangle(from, to, shape.colour);
  if (shape.kind == 1)
    drawing.triangle(
        {from.x, from.y, shape.colour}, {to.x, from.y, faded}, {from.x, to.y, shape.colour});
  if (shape.kind == 2)
    drawing.letter(
        from, ImVec2(from.x + 6.0F, from.y + 8.0F), ImVec4(2.0F, 2.0F, 8.0F, 10.0F), shape.colour);
  if (shape.kind == 3) {
    drawing.clip(ImVec4(from.x, from.y, to.x, to.y));
    drawing.letter(from, to, ImVec4(1.0F, 1.0F, 12.0F, 14.0F), shape.colour);
    drawing.clip(ImVec4(0.0F, 0.0F, kWidth, kHeight));
  }
}

void change(std::vector<Shape>& shapes, HandDrawing& drawing, RandomSource& random) {
  switch (random.between(0, 4)) {
    case 0:
      shapes.push_back(random_shape(random));
      break;
    case 1:
      shapes.pop_back();
      break;
    case 2:
      shapes[static_cast<std::size_t>(random.between(0, static_cast<int>(shapes.size()) - 1))] =
          random_shape(random);
      break;
    case 3:
      std::swap(shapes.front(), shapes.back());
      break;
    default: {
      const auto column = static_cast<unsigned short>(random.between(1, 14));
      const auto row = static_cast<unsigned short>(random.between(1, 14));
      drawing.texel(column, row) = static_cast<unsigned char>(random.between(0, 255));
      drawing.announce_texels(column, row, 1, 1);
    }
  }
  if (shapes.empty()) shapes.push_back(random_shape(random));
}

bool is_inside_damage(const FrameDamage& damage, int x, int y) {
  return std::any_of(damage.begin(), damage.end(), [&](const PixelRect& r) {
    return x >= r.x && x < r.x + r.width && y >= r.y && y < r.y + r.height;
  });
}

void check_damage(const FrameDamage& damage,
                  const std::vector<std::uint32_t>& before,
                  const Raster& now) {
  for (int i = 0; i < kWidth * kHeight; ++i) {
    const bool changed = before[static_cast<std::size_t>(i)] != now.pixels()[i];
    if (changed && !is_inside_damage(damage, i % kWidth, i / kWidth))
      FAIL("changed outside the damage: ", i);
  }
  for (int i = 0; i < damage.size(); ++i) {
    const PixelRect& r = damage[i];
    REQUIRE((r.x >= 0 && r.y >= 0 && r.x + r.width <= kWidth && r.y + r.height <= kHeight));
  }
}

bool is_held(const RectMerger& merger, const PixelBounds& area) {
  return std::any_of(
      merger.begin(), merger.end(), [&](const PixelBounds& r) { return r.contains(area); });
}

bool overlaps_itself(const RectMerger& merger) {
  for (const PixelBounds* a = merger.begin(); a != merger.end(); ++a)
    if (std::any_of(merger.begin(), a, [a](const PixelBounds& b) { return a->overlaps(b); }))
      return true;
  return false;
}

TEST_SUITE_BEGIN("wasm/platform/raster");

TEST_CASE("property: drawing what changed gives the picture that drawing everything gives") {
  auto random = RandomSource::from_environment();
  INFO("replay with TEST_SEED=", random.seed());
  for (int run = 0; run < 20; ++run) {
    Raster kept;
    kept.resize(kWidth, kHeight);
    HandDrawing drawing;
    for (int i = 0; i < 256; ++i) drawing.texel(i % 16, i / 16) = static_cast<unsigned char>(i * 7);
    drawing.texel(0, 0) = 255;
    std::vector<Shape> shapes(12);
    for (Shape& shape : shapes) shape = random_shape(random);
    for (int step = 0; step < 25; ++step) {
      CAPTURE(step);
      if (step > 0) change(shapes, drawing, random);
      drawing.clear();
      for (const Shape& shape : shapes) put(drawing, shape);
      const std::vector<std::uint32_t> before = test_support::picture_of(kept);
      const FrameDamage damage = kept.draw(drawing.data());
      check_damage(damage, before, kept);
      Raster fresh;
      fresh.resize(kWidth, kHeight);
      fresh.draw(drawing.data());
      REQUIRE(test_support::picture_of(kept) == test_support::picture_of(fresh));
    }
  }
}

TEST_CASE("a small change damages little, and none nothing") {
  test_support::ImGuiStage stage{1366.0F, 768.0F, 1.0F};
  test_support::DenseScene scene;
  const auto frame = [&] { return stage.frame([&] { test_support::build_dense_scene(scene); }); };
  for (int i = 0; i < 4; ++i) frame();
  CHECK(frame().is_empty());
  scene.changed_pence += 1;
  const FrameDamage damage = frame();
  REQUIRE(damage.size() == 1);
  CHECK(damage[0].width <= 96);
  CHECK(damage[0].height <= 64);
}

// Dear ImGui's atlas grows, is packed anew and forgets letters on the way.
TEST_CASE("text in ever new sizes is drawn as if everything were drawn anew") {
  test_support::ImGuiStage stage{400.0F, 300.0F, 1.25F};
  for (int step = 0; step < 120; ++step) {
    CAPTURE(step);
    stage.frame([step] {
      ImGui::PushFont(nullptr, 10.0F + static_cast<float>(step * 7 % 61));
      ImGui::GetBackgroundDrawList()->AddText(
          ImVec2(4.0F, 8.0F), IM_COL32_BLACK, "Better care fund 2019\nQuarterly");
      ImGui::PopFont();
    });
    const std::vector<std::uint32_t> kept = test_support::picture_of(stage.raster);
    stage.raster.redraw_everything();
    stage.raster.draw(*ImGui::GetDrawData());
    REQUIRE(kept == test_support::picture_of(stage.raster));
  }
}

TEST_CASE("a rewritten texel redraws what shows it and nothing else") {
  Raster raster;
  raster.resize(200, 40);
  HandDrawing drawing;
  drawing.letter(ImVec2(2.0F, 2.0F), ImVec2(6.0F, 6.0F), ImVec4(1.0F, 1.0F, 5.0F, 5.0F));
  drawing.letter(ImVec2(150.0F, 2.0F), ImVec2(154.0F, 6.0F), ImVec4(6.0F, 1.0F, 10.0F, 5.0F));
  raster.draw(drawing.data());
  drawing.texel(7, 2) = 255;
  drawing.announce_texels(7, 2, 1, 1);
  const FrameDamage damage = raster.draw(drawing.data());
  REQUIRE(damage.size() == 1);
  CHECK(damage[0] == PixelRect{128, 0, 32, 32});
  CHECK(raster.pixels()[3 * 200 + 151] == IM_COL32_BLACK);
}

TEST_CASE("property: a few rectangles, none on another, hold all areas they were given") {
  auto random = RandomSource::from_environment();
  INFO("replay with TEST_SEED=", random.seed());
  for (int run = 0; run < 200; ++run) {
    RectMerger merger;
    std::vector<PixelBounds> areas;
    for (std::int64_t i = random.between(1, 120); i > 0; --i) {
      const auto x = static_cast<std::int32_t>(random.between(0, 60));
      const auto y = static_cast<std::int32_t>(random.between(0, 40));
      areas.push_back({x, y, x + static_cast<std::int32_t>(random.between(1, 9)), y + 1});
      merger.add(areas.back());
    }
    merger.reduce(8, 4);
    REQUIRE(merger.end() - merger.begin() <= 8);
    for (const PixelBounds& area : areas) REQUIRE(is_held(merger, area));
    REQUIRE_FALSE(overlaps_itself(merger));
  }
}

TEST_SUITE_END();

}  // namespace
}  // namespace platform
