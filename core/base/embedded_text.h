// A text file that is compiled in (tools/cmake/embed_texts.cmake).
#pragma once

#include <span>
#include <string_view>

namespace core {

struct EmbeddedText {
  std::string_view name;  // of the file, without folder and extension
  std::string_view text;
};

}  // namespace core
