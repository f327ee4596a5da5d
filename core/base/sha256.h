// SHA-256 (FIPS 180-4), for fingerprints of plans and hashes of pictures; not for secrets.
#pragma once

#include <string>
#include <string_view>

namespace core {

// 64 lower-case hexadecimal digits.
std::string sha256_hex(std::string_view bytes);

}  // namespace core
