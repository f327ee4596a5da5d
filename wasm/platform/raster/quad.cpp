#include "wasm/platform/raster/quad.h"

#include <algorithm>
#include <cstddef>
#include <cstdlib>

namespace platform {
namespace {

const Corner& at(const std::array<Corner, 4>& corners, int index) {
  return corners[static_cast<std::size_t>(index)];
}

// Texture coordinates were rounded one by one, so a straight one may be this far out.
constexpr std::int32_t kBendAllowed = 2;

bool is_straight(std::int32_t top_left,
                 std::int32_t top_right,
                 std::int32_t low_left,
                 std::int32_t low_right) {
  return std::abs(top_left + low_right - top_right - low_left) <= kBendAllowed;
}

}  // namespace

std::optional<Quad> quad_from_corners(const std::array<Corner, 4>& corners, int lone) {
  const Corner& a = corners[0];
  const Corner& b = corners[1];
  const Corner& c = corners[2];
  const Corner& d = corners[3];
  if (a.colour != b.colour || a.colour != c.colour || a.colour != d.colour) return {};

  Quad quad;
  quad.x0 = std::min({a.x, b.x, c.x, d.x});
  quad.x1 = std::max({a.x, b.x, c.x, d.x});
  quad.y0 = std::min({a.y, b.y, c.y, d.y});
  quad.y1 = std::max({a.y, b.y, c.y, d.y});
  if (quad.x0 == quad.x1 || quad.y0 == quad.y1) return {};

  // Each corner must be one of the four of the hull, and each of those be taken.
  std::array<const Corner*, 4> placed{};
  for (const Corner& corner : corners) {
    const bool right = corner.x == quad.x1;
    const bool low = corner.y == quad.y1;
    if ((!right && corner.x != quad.x0) || (!low && corner.y != quad.y0)) return {};
    placed[(low ? 2U : 0U) + (right ? 1U : 0U)] = &corner;
  }
  if (std::find(placed.begin(), placed.end(), nullptr) != placed.end()) return {};

  // The lone corner faces corner 3 across the shared edge; beside it the two
  // triangles would lie on each other.
  const Corner& facing = at(corners, lone);
  if (facing.x == d.x || facing.y == d.y) return {};

  const auto [tl, tr, ll, lr] = placed;
  if (!is_straight(tl->u, tr->u, ll->u, lr->u) || !is_straight(tl->v, tr->v, ll->v, lr->v))
    return {};
  quad.u = tl->u;
  quad.u_right = tr->u - tl->u;
  quad.u_down = ll->u - tl->u;
  quad.v = tl->v;
  quad.v_right = tr->v - tl->v;
  quad.v_down = ll->v - tl->v;
  quad.colour = a.colour;
  return quad;
}

}  // namespace platform
