// The pages of the gallery.
#pragma once

#include "wasm/gallery/gallery.h"

namespace gallery {

void draw_overview(State& state);
void draw_schemes(State& state);
void draw_why(State& state);
void draw_controls(State& state);

}  // namespace gallery
