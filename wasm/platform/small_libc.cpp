// What the page's program needs of three functions of the C library, whose own come with twenty kilobytes
// of floating point in software. The linker takes these for them; the tests run with the library's.
#include <imgui_internal.h>

#include <cstdarg>
#include <cstddef>

namespace {

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

}  // namespace

// Only the JSON library calls it, on what it has found to be a number; core/json keeps the number's text
// and never looks at the value.
extern "C" double strtod(const char* text, char** end) {
  const char* at = text;
  double value = 0;
  for (; is_digit(*at) || *at == '-' || *at == '+' || *at == '.' || *at == 'e' || *at == 'E';
       ++at) {
    if (is_digit(*at)) value = value * 10 + (*at - '0');
  }
  if (end != nullptr) *end = const_cast<char*>(at);
  return value;
}

// They are in one piece with it, and the C++ library names them though nothing calls them.
extern "C" float strtof(const char* text, char** end) {
  return static_cast<float>(strtod(text, end));
}
extern "C" long double strtold(const char* text, char** end) {
  return strtod(text, end);
}

// For the JSON library's words about a control character: "<U+001F>".
extern "C" int snprintf(char* buffer, std::size_t size, const char* format, ...) {
  std::va_list arguments;
  va_start(arguments, format);
  const int length = ImFormatStringV(buffer, size, format, arguments);
  va_end(arguments);
  return length;
}
