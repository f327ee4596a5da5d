// Dear ImGui's formatting as it is built for the web (tools/cmake/third_party.cmake), for the names that it
// makes: the C library's comes with twelve kilobytes of floating point that nothing here writes.
#include <imgui_internal.h>

#include <cstdarg>
#include <cstdint>

namespace {

class Out {
 public:
  Out(char* buffer, std::size_t size) : buffer_(buffer), size_(size) {}

  void put(char c) {
    if (buffer_ != nullptr && length_ + 1 < size_) buffer_[length_] = c;
    ++length_;
  }
  int length() const { return static_cast<int>(length_); }

 private:
  char* buffer_;
  std::size_t size_;
  std::size_t length_ = 0;  // of the whole text, whether or not it has room
};

// What stands between "%" and the letter.
struct Form {
  bool has_zeros = false;
  int width = 0;
  int precision = -1;
  int longs = 0;  // 2: 64 bits
};

int digits_or_argument(const char*& at, std::va_list& arguments) {
  if (*at == '*') {
    ++at;
    return va_arg(arguments, int);
  }
  int number = 0;
  for (; *at >= '0' && *at <= '9'; ++at) number = number * 10 + (*at - '0');
  return number;
}

Form form_at(const char*& at, std::va_list& arguments) {
  Form form;
  for (; *at == '0' || *at == '-' || *at == '+' || *at == ' ' || *at == '#'; ++at) {
    form.has_zeros = form.has_zeros || *at == '0';
  }
  form.width = digits_or_argument(at, arguments);
  if (*at == '.') {
    ++at;
    form.precision = digits_or_argument(at, arguments);
  }
  for (; *at == 'l' || *at == 'z' || *at == 'h'; ++at) form.longs += *at == 'l' ? 1 : 0;
  return form;
}

struct Number {
  std::uint64_t size = 0;
  bool is_negative = false;
  unsigned base = 10;
  char ten = 'a';  // the digit behind 9
};

void put_number(const Number& number, const Form& form, Out& out) {
  char digits[40];
  int count = 0;
  std::uint64_t rest = number.size;
  do {
    const auto digit = static_cast<int>(rest % number.base);
    digits[count++] = static_cast<char>(digit < 10 ? '0' + digit : number.ten + digit - 10);
    rest /= number.base;
  } while (rest > 0);
  while (count < form.precision && count < 32) digits[count++] = '0';
  int pad = form.width - count - (number.is_negative ? 1 : 0);
  if (!form.has_zeros) {
    for (; pad > 0; --pad) out.put(' ');
  }
  if (number.is_negative) out.put('-');
  for (; pad > 0; --pad) out.put('0');
  while (count > 0) out.put(digits[--count]);
}

Number signed_number(std::int64_t value) {
  const bool is_negative = value < 0;
  const auto bits = static_cast<std::uint64_t>(value);
  return {.size = is_negative ? 0 - bits : bits, .is_negative = is_negative};
}

void put_text(const char* text, const Form& form, Out& out) {
  for (int i = 0; text != nullptr && text[i] != 0 && (form.precision < 0 || i < form.precision);
       ++i) {
    out.put(text[i]);
  }
}

std::uint64_t unsigned_argument(const Form& form, std::va_list& arguments) {
  return form.longs > 1 ? va_arg(arguments, std::uint64_t) : va_arg(arguments, std::uint32_t);
}

void put_argument(char letter, const Form& form, std::va_list& arguments, Out& out) {
  switch (letter) {
    case 's':
      return put_text(va_arg(arguments, const char*), form, out);
    case 'c':
      return out.put(static_cast<char>(va_arg(arguments, int)));
    case 'd':
    case 'i':
      return put_number(signed_number(form.longs > 1 ? va_arg(arguments, std::int64_t)
                                                     : va_arg(arguments, std::int32_t)),
                        form,
                        out);
    case 'u':
      return put_number({.size = unsigned_argument(form, arguments)}, form, out);
    case 'x':
      return put_number({.size = unsigned_argument(form, arguments), .base = 16}, form, out);
    case 'X':
      return put_number(
          {.size = unsigned_argument(form, arguments), .base = 16, .ten = 'A'}, form, out);
    case 'p':
      return put_number(
          {.size = reinterpret_cast<std::uintptr_t>(va_arg(arguments, void*)), .base = 16},
          form,
          out);
    case 'f':
    case 'g':  // to the whole: only debug tools show them
      return put_number(
          signed_number(static_cast<std::int64_t>(va_arg(arguments, double))), form, out);
    default:
      return out.put(letter);
  }
}

}  // namespace

int ImFormatStringV(char* buffer, std::size_t size, const char* format, va_list given) {
  std::va_list arguments;
  va_copy(arguments, given);
  Out out{buffer, size};
  for (const char* at = format; *at != 0; ++at) {
    if (*at != '%') {
      out.put(*at);
      continue;
    }
    ++at;
    const Form form = form_at(at, arguments);
    if (*at == 0) break;
    put_argument(*at, form, arguments, out);
  }
  va_end(arguments);
  if (buffer == nullptr || size == 0) return out.length();
  const int last =
      out.length() < static_cast<int>(size) ? out.length() : static_cast<int>(size) - 1;
  buffer[last] = 0;
  return last;
}

int ImFormatString(char* buffer, std::size_t size, const char* format, ...) {
  va_list arguments;
  va_start(arguments, format);
  const int length = ImFormatStringV(buffer, size, format, arguments);
  va_end(arguments);
  return length;
}
