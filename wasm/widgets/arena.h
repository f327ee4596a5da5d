// Memory that lives as long as one frame's tree: taken by moving a pointer, given back all at once.
#pragma once

#include <cstddef>
#include <cstring>
#include <memory>
#include <new>
#include <span>
#include <string_view>
#include <type_traits>
#include <vector>

namespace widgets {

class Arena {
 public:
  // Forgets everything, keeps the memory.
  void clear() {
    block_ = 0;
    used_ = 0;
  }

  // A copy of the text that stays until clear().
  std::string_view copy(std::string_view text) {
    if (text.empty()) return {};
    char* to = take(text.size(), 1);
    std::memcpy(to, text.data(), text.size());
    return {to, text.size()};
  }

  // The two texts with a separator between, as one.
  std::string_view join(std::string_view a, char separator, std::string_view b) {
    if (a.empty()) return copy(b);
    char* to = take(a.size() + 1 + b.size(), 1);
    std::memcpy(to, a.data(), a.size());
    to[a.size()] = separator;
    if (!b.empty()) std::memcpy(to + a.size() + 1, b.data(), b.size());
    return {to, a.size() + 1 + b.size()};
  }

  template <class T>
  T* make(const T& value) {
    static_assert(std::is_trivially_destructible_v<T>);
    return new (take(sizeof(T), alignof(T))) T(value);
  }

  template <class T>
  std::span<T> copy(std::span<const T> values) {
    static_assert(std::is_trivially_copyable_v<T>);
    if (values.empty()) return {};
    char* to = take(values.size_bytes(), alignof(T));
    std::memcpy(to, values.data(), values.size_bytes());
    return {reinterpret_cast<T*>(to), values.size()};
  }

 private:
  static constexpr std::size_t kBlock = std::size_t{64} * 1024;

  struct Block {
    std::unique_ptr<char[]> bytes;
    std::size_t size;
  };

  char* take(std::size_t size, std::size_t alignment) {
    for (;; ++block_, used_ = 0) {
      if (block_ == blocks_.size()) {
        const std::size_t bytes = size + alignment > kBlock ? size + alignment : kBlock;
        blocks_.push_back({std::make_unique<char[]>(bytes), bytes});
      }
      const std::size_t start = (used_ + alignment - 1) / alignment * alignment;
      if (start + size <= blocks_[block_].size) {
        used_ = start + size;
        return blocks_[block_].bytes.get() + start;
      }
    }
  }

  std::vector<Block> blocks_;
  std::size_t block_ = 0;
  std::size_t used_ = 0;
};

}  // namespace widgets
