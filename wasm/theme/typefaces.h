// The three faces of Inter inside Dear ImGui's font atlas, which rasterises letters on demand.
#pragma once

#include "wasm/theme/tokens.h"

#include <span>

struct ImFont;

namespace theme {

struct FaceBytes {
  std::span<const unsigned char> regular, semibold, bold;
};

// Adds the faces to the current ImGui context. The bytes must outlive it.
void load_typefaces(const FaceBytes& bytes);

ImFont* typeface(Face face);

// Dear ImGui measures a face from the top of its ascent to the foot of its descent; screens are
// designed in ems. This is the ImGui size of letters that are `em` pixels.
float imgui_size(float em);

}  // namespace theme
