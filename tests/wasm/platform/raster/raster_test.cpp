#include "wasm/platform/raster/raster.h"

#include "tests/wasm/platform/raster/hand_drawing.h"
#include "tests/wasm/platform/raster/raster_scenes.h"
#include "wasm/platform/raster/blend.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <vector>

namespace platform {
namespace {

using test_support::HandDrawing;
using test_support::picture_of;
using test_support::pixel_at;
using test_support::shape_of;

constexpr ImU32 kRed = IM_COL32(213, 40, 27, 255);
constexpr ImU32 kHalfBlack = IM_COL32(0, 0, 0, 128);

Raster raster_of(int width, int height) {
  Raster raster;
  raster.resize(width, height);
  return raster;
}

TEST_SUITE_BEGIN("wasm/platform/raster");

TEST_CASE("a filled rectangle covers the pixels whose centres it holds, inside its clip") {
  Raster raster = raster_of(8, 5);
  HandDrawing drawing;
  drawing.clip(ImVec4(0.0F, 0.0F, 5.0F, 3.0F));
  drawing.rectangle(ImVec2(2.0F, 1.0F), ImVec2(7.0F, 4.0F), kRed);
  raster.draw(drawing.data());
  CHECK(shape_of(raster) ==
        "........\n"
        "..###...\n"
        "..###...\n"
        "........\n"
        "........\n");
  CHECK(pixel_at(raster, 2, 1) == kRed);
}

TEST_CASE("a picture is opaque whatever is laid over it") {
  Raster raster = raster_of(4, 4);
  raster.set_background(IM_COL32(10, 20, 30, 0));
  HandDrawing drawing;
  drawing.rectangle(ImVec2(0.0F, 0.0F), ImVec2(2.0F, 4.0F), kHalfBlack);
  raster.draw(drawing.data());
  for (const std::uint32_t pixel : picture_of(raster)) CHECK(alpha_of(pixel) == 255);
  CHECK(pixel_at(raster, 3, 0) == IM_COL32(10, 20, 30, 255));
}

TEST_CASE("half of black over white is rounded to the nearest grey") {
  Raster raster = raster_of(1, 1);
  HandDrawing drawing;
  drawing.rectangle(ImVec2(0.0F, 0.0F), ImVec2(1.0F, 1.0F), kHalfBlack);
  raster.draw(drawing.data());
  CHECK(pixel_at(raster, 0, 0) == IM_COL32(127, 127, 127, 255));
}

// Two roundings to the nearest of the same quotient, one by the book.
bool blends_to_nearest(std::uint32_t under, std::uint32_t over, std::uint32_t alpha) {
  constexpr std::uint32_t kGrey = 0x00010101U;
  const std::uint32_t nearest = (2 * (over * alpha + under * (255 - alpha)) + 255) / (2 * 255);
  return blended(kAlphaMask | (under * kGrey), kAlphaMask | (over * kGrey), alpha) ==
         (kAlphaMask | (nearest * kGrey));
}

TEST_CASE("blending is exact for every colour and alpha") {
  std::uint32_t wrong = 0;
  for (std::uint32_t under = 0; under < 256; under += 5)
    for (std::uint32_t over = 0; over < 256; ++over)
      for (std::uint32_t alpha = 0; alpha < 256; ++alpha)
        wrong += blends_to_nearest(under, over, alpha) ? 0 : 1;
  CHECK(wrong == 0);
}

TEST_CASE("a rule one unit thick has one thickness wherever it falls") {
  for (const float scale : {1.0F, 1.1F, 1.25F, 1.5F, 1.75F, 2.0F, 0.67F}) {
    CAPTURE(scale);
    Raster raster = raster_of(400, 4);
    HandDrawing drawing;
    drawing.clear(scale);
    for (int i = 0; i < 40; ++i) {
      const float x = static_cast<float>(i * 5);
      drawing.rectangle(ImVec2(x, 0.0F), ImVec2(x + 1.0F, 6.0F), kRed);
    }
    raster.draw(drawing.data());
    const std::vector<std::uint32_t> picture = picture_of(raster);
    const auto red = std::count(picture.begin(), picture.begin() + 400, kRed);
    CHECK(red == 40 * (scale > 1.5F ? 2 : 1));
  }
}

TEST_CASE("a letter is copied texel by texel, and stays sharp between two pixels") {
  for (const float x : {1.0F, 1.2F, 0.6F, 1.4F}) {
    CAPTURE(x);
    Raster raster = raster_of(6, 4);
    HandDrawing drawing;
    drawing.texel(4, 8) = 255;
    drawing.texel(5, 8) = 128;
    drawing.texel(5, 9) = 255;
    drawing.letter(ImVec2(x, 1.0F), ImVec2(x + 3.0F, 3.0F), ImVec4(4.0F, 8.0F, 7.0F, 10.0F));
    raster.draw(drawing.data());
    CHECK(shape_of(raster) ==
          "......\n"
          ".##...\n"
          "..#...\n"
          "......\n");
    CHECK(pixel_at(raster, 1, 1) == IM_COL32(0, 0, 0, 255));
    CHECK(pixel_at(raster, 2, 1) == IM_COL32(127, 127, 127, 255));
  }
}

TEST_CASE("a letter rasterised twice as fine takes every second texel, by where it falls") {
  HandDrawing drawing;
  for (int column = 4; column < 12; ++column)
    drawing.texel(column, 8) = static_cast<unsigned char>(column * 10);
  const auto first_pixel = [&](float x) {
    Raster raster = raster_of(8, 1);
    drawing.clear();
    drawing.letter(ImVec2(x, 0.0F), ImVec2(x + 4.0F, 1.0F), ImVec4(4.0F, 8.0F, 12.0F, 9.0F));
    raster.draw(drawing.data());
    return 255 - (pixel_at(raster, 1, 0) & 0xFF);
  };
  CHECK(first_pixel(1.0F) == 50);
  CHECK(first_pixel(1.25F) == 40);
}

TEST_CASE("a letter at another size is mixed from its texels, and stays inside its clip") {
  Raster raster = raster_of(8, 8);
  HandDrawing drawing;
  for (int column = 4; column < 8; ++column)
    for (int row = 4; row < 8; ++row) drawing.texel(column, row) = 255;
  drawing.clip(ImVec4(1.0F, 1.0F, 7.0F, 3.0F));
  drawing.letter(ImVec2(0.0F, 0.0F), ImVec2(7.0F, 7.0F), ImVec4(4.0F, 4.0F, 8.0F, 8.0F));
  raster.draw(drawing.data());
  CHECK(shape_of(raster) ==
        "........\n"
        ".######.\n"
        ".######.\n"
        "........\n"
        "........\n"
        "........\n"
        "........\n"
        "........\n");
  CHECK(pixel_at(raster, 3, 2) == IM_COL32_BLACK);
}

TEST_CASE("what is turned inside out, endless or no number harms nothing") {
  Raster raster = raster_of(8, 8);
  HandDrawing drawing;
  const float endless = 1e30F;
  const float no_number = endless * 1e30F - endless * 1e30F;
  drawing.triangle({-endless, -endless}, {endless, 3.0F}, {no_number, endless});
  drawing.rectangle(ImVec2(5.0F, 5.0F), ImVec2(2.0F, 2.0F), kRed);
  drawing.letter(
      ImVec2(0.0F, 0.0F), ImVec2(8.0F, 8.0F), ImVec4(-endless, 400.0F, endless, no_number));
  drawing.clip(ImVec4(no_number, 0.0F, -3.0F, endless));
  drawing.rectangle(ImVec2(0.0F, 0.0F), ImVec2(8.0F, 8.0F), kRed);
  raster.draw(drawing.data());
  CHECK(raster.width() == 8);
}

TEST_CASE("a new size is drawn whole, and an empty picture not at all") {
  Raster raster = raster_of(40, 40);
  HandDrawing drawing;
  drawing.rectangle(ImVec2(0.0F, 0.0F), ImVec2(100.0F, 100.0F), kRed);
  CHECK(raster.draw(drawing.data())[0] == PixelRect{0, 0, 40, 40});
  CHECK(raster.draw(drawing.data()).is_empty());
  raster.resize(70, 30);
  CHECK(raster.draw(drawing.data())[0] == PixelRect{0, 0, 70, 30});
  CHECK(pixel_at(raster, 69, 29) == kRed);
  raster.resize(0, 30);
  CHECK(raster.draw(drawing.data()).is_empty());
}

// The figures are those of the pinned Dear ImGui and Inter; the same list holds
// natively, under sanitizers and as wasm, and that is what it is here for.
TEST_CASE("a window of Dear ImGui has the same pixels in every build") {
  struct Case {
    float scale;
    std::string hash;
  };
  for (const Case& c :
       {Case{1.0F, "5fd0b80c1ecccfb5"}, {1.25F, "57c0c7bf5f5c490f"}, {2.0F, "7024744233a976fe"}}) {
    CAPTURE(c.scale);
    test_support::ImGuiStage stage{900.0F, 420.0F, c.scale};
    for (int i = 0; i < 4; ++i) stage.frame(test_support::build_small_scene);
    CHECK(test_support::picture_hash(stage.raster) == c.hash);
  }
}

TEST_SUITE_END();

}  // namespace
}  // namespace platform
