#include "wasm/platform/raster/quad.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <array>

namespace platform {
namespace {

using Corners = std::array<Corner, 4>;

// Corner 0 at the top left and then clockwise, texture coordinates along.
Corners rectangle() {
  return {Corner{256, 512, 0, 0, 7},
          {1024, 512, 90, 0, 7},
          {1024, 2048, 90, 60, 7},
          {256, 2048, 0, 60, 7}};
}

TEST_SUITE_BEGIN("wasm/platform/raster");

TEST_CASE("two triangles are a rectangle in whichever order their corners come") {
  std::array<unsigned short, 4> order{0, 1, 2, 3};
  do {
    const Corners all = rectangle();
    const Corners corners{all[order[0]], all[order[1]], all[order[2]], all[order[3]]};
    // The second triangle lacks the corner across from its own.
    int lone = 0;
    while (corners[static_cast<std::size_t>(lone)].x == corners[3].x ||
           corners[static_cast<std::size_t>(lone)].y == corners[3].y)
      ++lone;
    const auto quad = quad_from_corners(corners, lone);
    REQUIRE(quad.has_value());
    CHECK(quad->x0 == 256);
    CHECK(quad->y1 == 2048);
    CHECK(quad->u_right == 90);
    CHECK(quad->u_down == 0);
    CHECK(quad->v_down == 60);
  } while (std::next_permutation(order.begin(), order.end()));
}

TEST_CASE("what is no rectangle of one colour stays two triangles") {
  Corners slanted = rectangle();
  slanted[1].x += 1;
  CHECK_FALSE(quad_from_corners(slanted, 1).has_value());
  Corners coloured = rectangle();
  coloured[3].colour = 8;
  CHECK_FALSE(quad_from_corners(coloured, 1).has_value());
  Corners bent = rectangle();
  bent[2].u += 9;
  CHECK_FALSE(quad_from_corners(bent, 1).has_value());
  Corners flat = rectangle();
  for (Corner& corner : flat) corner.y = 512;
  CHECK_FALSE(quad_from_corners(flat, 1).has_value());
}

TEST_CASE("two triangles that lie on each other are no rectangle") {
  CHECK_FALSE(quad_from_corners(rectangle(), 0).has_value());
  CHECK_FALSE(quad_from_corners(rectangle(), 2).has_value());
}

TEST_CASE("the corners that two triangles share are found in any order") {
  const std::array<unsigned short, 6> usual{4, 5, 6, 4, 6, 7};
  CHECK(shared_corners(usual.data()) == std::array<int, 3>{0, 2, 3});
  const std::array<unsigned short, 6> line{9, 4, 5, 8, 5, 9};
  CHECK(shared_corners(line.data()) == std::array<int, 3>{3, 2, 0});
  const std::array<unsigned short, 6> apart{0, 1, 2, 3, 4, 5};
  CHECK_FALSE(shared_corners(apart.data()).has_value());
  const std::array<unsigned short, 6> twice{0, 1, 2, 0, 2, 1};
  CHECK_FALSE(shared_corners(twice.data()).has_value());
  const std::array<unsigned short, 6> folded{0, 1, 0, 0, 0, 3};
  CHECK_FALSE(shared_corners(folded.data()).has_value());
}

TEST_SUITE_END();

}  // namespace
}  // namespace platform
