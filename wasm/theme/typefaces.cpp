#include "wasm/theme/typefaces.h"

#include <imgui.h>

#include <cmath>

namespace theme {
namespace {

// Ascent 0.96875 and descent 0.2412 of an em, from Inter's hhea table.
constexpr float kLineOfEm = 0.96875F + 0.2412F;

void add(std::span<const unsigned char> bytes) {
  ImFontConfig config;
  config.FontDataOwnedByAtlas = false;
  // const_cast: Dear ImGui takes a mutable pointer but only writes to data that it owns.
  auto* data = const_cast<unsigned char*>(bytes.data());
  ImGui::GetIO().Fonts->AddFontFromMemoryTTF(
      data, static_cast<int>(bytes.size()), imgui_size(16), &config);
}

}  // namespace

void load_typefaces(const FaceBytes& bytes) {
  add(bytes.regular);
  add(bytes.semibold);
  add(bytes.bold);
}

ImFont* typeface(Face face) {
  return ImGui::GetIO().Fonts->Fonts[static_cast<int>(face)];
}

float imgui_size(float em) {
  return std::round(em * kLineOfEm);
}

}  // namespace theme
