// The pictures of one screen, beside the ones that a person has looked at and accepted.
//
// tests/golden/pictures holds a file for each screen with a line for each picture: how it was looked
// at, its size and the hash of its pixels. tests/golden/screens holds what the screen says. Pixels
// are compared by the build that draws the same ones on every machine: wasm, by the pinned
// Emscripten, with the pinned Dear ImGui and typeface. Every other build compares the text.
//
// UPDATE_GOLDEN=1 accepts what comes out now.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace test_support {

struct Look {
  float width = 1280, height = 800;  // the page is drawn taller when it holds more
  const char* theme = "light";

  bool is_narrow() const { return width < 768; }
  // The themes say the same, so one of them is read.
  bool is_read() const { return std::string_view{theme} == "light"; }
  // "1280-light"
  std::string name() const;
};

// How each screen is looked at: in every way when its pictures are compared or wanted, else in the
// ways that are read.
std::vector<Look> looks();

struct Pixels {
  const std::uint32_t* rgba = nullptr;
  std::int32_t width = 0, height = 0;
};

class PictureSheet {
 public:
  // `screen` names its files.
  explicit PictureSheet(std::string screen) : screen_(std::move(screen)) {}

  // Compares the text, if that look is read, and takes the picture in. When the environment names a
  // folder as WORKBOOK_PICTURES the picture is written there as well, "overview-1280-light.png".
  void add(const Look& look, const std::string& text, const Pixels& pixels);

  // Compares the pictures that were taken in.
  void check() const;

 private:
  std::string screen_;
  std::string lines_;
};

}  // namespace test_support
