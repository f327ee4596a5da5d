#include "wasm/platform/raster/png.h"

#include <algorithm>
#include <cstddef>
#include <string_view>

namespace platform {
namespace {

using Bytes = std::vector<unsigned char>;

void put_big_endian(Bytes& out, std::uint32_t value) {
  for (int shift = 24; shift >= 0; shift -= 8)
    out.push_back(static_cast<unsigned char>(value >> shift));
}

std::uint32_t crc_of(const unsigned char* bytes, std::size_t size) {
  std::uint32_t crc = 0xFFFFFFFFU;
  for (std::size_t i = 0; i < size; ++i) {
    crc ^= bytes[i];
    for (int bit = 0; bit < 8; ++bit) crc = (crc >> 1) ^ ((crc & 1U) != 0 ? 0xEDB88320U : 0U);
  }
  return ~crc;
}

std::uint32_t adler_of(const Bytes& bytes) {
  std::uint32_t low = 1;
  std::uint32_t high = 0;
  for (const unsigned char byte : bytes) {
    low = (low + byte) % 65521;
    high = (high + low) % 65521;
  }
  return (high << 16) | low;
}

void put_chunk(Bytes& out, std::string_view name, const Bytes& body) {
  put_big_endian(out, static_cast<std::uint32_t>(body.size()));
  const std::size_t start = out.size();
  out.insert(out.end(), name.begin(), name.end());
  out.insert(out.end(), body.begin(), body.end());
  put_big_endian(out, crc_of(out.data() + start, out.size() - start));
}

// A zlib stream of stored blocks.
Bytes zlib_stored(const Bytes& bytes) {
  constexpr std::size_t kLargestBlock = 65535;
  Bytes out{0x78, 0x01};
  for (std::size_t at = 0; at < bytes.size(); at += kLargestBlock) {
    const std::size_t size = std::min(kLargestBlock, bytes.size() - at);
    out.push_back(at + size == bytes.size() ? 1 : 0);
    for (const std::size_t word : {size, ~size}) {
      out.push_back(static_cast<unsigned char>(word & 0xFF));
      out.push_back(static_cast<unsigned char>((word >> 8) & 0xFF));
    }
    out.insert(out.end(), bytes.data() + at, bytes.data() + at + size);
  }
  put_big_endian(out, adler_of(bytes));
  return out;
}

}  // namespace

std::vector<unsigned char> png_from_pixels(const std::uint32_t* pixels,
                                           std::int32_t width,
                                           std::int32_t height) {
  Bytes rows;
  rows.reserve(static_cast<std::size_t>(height) * (static_cast<std::size_t>(width) * 4 + 1));
  for (std::int32_t y = 0; y < height; ++y) {
    rows.push_back(0);  // no filter
    for (std::int32_t x = 0; x < width; ++x, ++pixels)
      for (int shift = 0; shift < 32; shift += 8)
        rows.push_back(static_cast<unsigned char>(*pixels >> shift));
  }
  Bytes header;
  put_big_endian(header, static_cast<std::uint32_t>(width));
  put_big_endian(header, static_cast<std::uint32_t>(height));
  header.insert(header.end(), {8, 6, 0, 0, 0});  // 8 bits a channel, RGBA

  Bytes out{0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
  put_chunk(out, "IHDR", header);
  put_chunk(out, "IDAT", zlib_stored(rows));
  put_chunk(out, "IEND", {});
  return out;
}

}  // namespace platform
