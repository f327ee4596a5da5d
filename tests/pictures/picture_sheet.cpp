#include "tests/pictures/picture_sheet.h"

#include "core/base/sha256.h"
#include "tests/support/golden.h"
#include "wasm/platform/raster/png.h"

#include <doctest/doctest.h>

#include <cstdlib>
#include <fstream>

namespace test_support {
namespace {

// Why this build compares no pixels; empty when it does.
constexpr std::string_view kOnlyTextBecause = PICTURES_ONLY_TEXT_BECAUSE;

// The folder to draw into, with its last slash; empty when nobody wants to look.
std::string wanted_folder() {
  const char* folder = std::getenv("WORKBOOK_PICTURES");
  return folder == nullptr ? std::string{} : std::string{folder} + '/';
}

void write_file(const std::string& path, std::string_view bytes) {
  std::ofstream file{path, std::ios::binary};
  file << bytes;
  INFO("cannot write ", path);
  CHECK(file.good());
}

std::string_view bytes_of(const Pixels& pixels) {
  const auto count =
      static_cast<std::size_t>(pixels.width) * static_cast<std::size_t>(pixels.height);
  return {reinterpret_cast<const char*>(pixels.rgba), count * sizeof *pixels.rgba};
}

}  // namespace

std::string Look::name() const {
  return std::to_string(static_cast<int>(width)) + '-' + theme;
}

std::vector<Look> looks() {
  std::vector<Look> all;
  for (const char* theme : {"light", "dark", "contrast"}) {
    all.push_back({1280, 800, theme});
    all.push_back({375, 667, theme});
  }
  const bool is_drawn_for_pixels = kOnlyTextBecause.empty() || !wanted_folder().empty();
  if (!is_drawn_for_pixels) std::erase_if(all, [](const Look& look) { return !look.is_read(); });
  return all;
}

void PictureSheet::add(const Look& look, const std::string& text, const Pixels& pixels) {
  if (look.is_read()) {
    const char* narrow = look.is_narrow() ? "-narrow" : "";
    check_golden("tests/golden/screens/" + screen_ + narrow + ".txt", text);
  }
  lines_ += look.name() + ' ' + std::to_string(pixels.width) + 'x' + std::to_string(pixels.height) +
            ' ' + core::sha256_hex(bytes_of(pixels)) + '\n';
  if (wanted_folder().empty()) return;
  const std::vector<unsigned char> png =
      platform::png_from_pixels(pixels.rgba, pixels.width, pixels.height);
  write_file(wanted_folder() + screen_ + '-' + look.name() + ".png",
             {reinterpret_cast<const char*>(png.data()), png.size()});
}

void PictureSheet::check() const {
  if (!wanted_folder().empty()) {
    write_file(wanted_folder() + screen_ + ".txt", lines_);
    write_file(wanted_folder() + "only_text_because", kOnlyTextBecause);
  }
  if (!kOnlyTextBecause.empty()) return;
  INFO("./workbook pictures writes the pictures before and after to build/pictures");
  check_golden("tests/golden/pictures/" + screen_ + ".txt", lines_);
}

}  // namespace test_support
