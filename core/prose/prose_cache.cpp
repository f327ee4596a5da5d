#include "core/prose/prose_cache.h"

#include "core/prose/prose_reader.h"

#include <cstring>

namespace core {
namespace {

std::uint64_t digest_of(std::string_view text) {
  constexpr std::uint64_t kPrime = 0x9E3779B97F4A7C15ULL;
  std::uint64_t digest = text.size() * kPrime;
  while (text.size() >= sizeof digest) {
    std::uint64_t eight = 0;
    std::memcpy(&eight, text.data(), sizeof eight);
    digest = (digest ^ eight) * kPrime;
    digest ^= digest >> 29;
    text.remove_prefix(sizeof eight);
  }
  for (const char c : text) digest = (digest ^ static_cast<unsigned char>(c)) * kPrime;
  return digest ^ (digest >> 32);
}

}  // namespace

void ProseCache::read(std::string_view paragraph, std::vector<Mention>& mentions) {
  if (entries_.empty() || paragraph.size() > kLongest) return read_paragraph(paragraph, mentions);
  const std::uint64_t digest = digest_of(paragraph);
  Entry& entry = entries_[digest % entries_.size()];
  if (entry.digest == digest && entry.text == paragraph) {
    ++hits_;
    mentions.insert(mentions.end(), entry.mentions.begin(), entry.mentions.end());
    return;
  }
  const std::size_t first = mentions.size();
  read_paragraph(paragraph, mentions);
  entry.digest = digest;
  entry.text = paragraph;
  entry.mentions.assign(mentions.begin() + static_cast<std::ptrdiff_t>(first), mentions.end());
}

}  // namespace core
