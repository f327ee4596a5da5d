// Writes a picture as a PNG file, stored without compression: for tests and for
// looking at, not for the page.
#pragma once

#include <cstdint>
#include <vector>

namespace platform {

// The bytes of an RGBA8888 picture of width * height pixels as a PNG file.
std::vector<unsigned char> png_from_pixels(const std::uint32_t* pixels,
                                           std::int32_t width,
                                           std::int32_t height);

}  // namespace platform
