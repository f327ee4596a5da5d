// Finds the axis-aligned rectangles that Dear ImGui writes as two triangles.
#pragma once

#include <array>
#include <cstdint>
#include <optional>

namespace platform {

// A vertex in device pixels and texels, both in 1/256.
struct Corner {
  std::int32_t x = 0;
  std::int32_t y = 0;
  std::int32_t u = 0;
  std::int32_t v = 0;
  std::uint32_t colour = 0;
};

// A rectangle of one colour; its texture coordinates are straight across it.
struct Quad {
  std::int32_t x0 = 0, y0 = 0, x1 = 0, y1 = 0;  // x0 < x1, y0 < y1
  // Texture coordinates at the top left, and what they gain by the whole way
  // right and the whole way down.
  std::int32_t u = 0, u_right = 0, u_down = 0;
  std::int32_t v = 0, v_right = 0, v_down = 0;
  std::uint32_t colour = 0;
};

// Where the corners of the second of two triangles sit in the first: 0..2, or 3
// for the one corner that is its own. Nothing when they do not share exactly two.
template <class Index>
std::optional<std::array<int, 3>> shared_corners(const Index* six) {
  // How Dear ImGui writes nearly all of its quads.
  if (six[3] == six[0] && six[4] == six[2]) {
    const bool is_new = six[5] != six[0] && six[5] != six[1] && six[5] != six[2];
    if (is_new && six[0] != six[2]) return std::array<int, 3>{0, 2, 3};
    return {};
  }
  std::array<int, 3> place{};
  int own = 0;
  for (int i = 0; i < 3; ++i) {
    const Index index = six[3 + i];
    place[static_cast<std::size_t>(i)] = index == six[0]   ? 0
                                         : index == six[1] ? 1
                                         : index == six[2] ? 2
                                                           : 3;
    own += place[static_cast<std::size_t>(i)] == 3 ? 1 : 0;
  }
  const bool all_differ = place[0] != place[1] && place[1] != place[2] && place[0] != place[2];
  if (own != 1 || !all_differ) return {};
  return place;
}

// The rectangle that triangle (0, 1, 2) of `corners` and a second one, made of
// corner 3 and all of the first but `lone`, cover together. Nothing when they are
// no rectangle, overlap, or have more than one colour or a bent texture.
std::optional<Quad> quad_from_corners(const std::array<Corner, 4>& corners, int lone);

}  // namespace platform
