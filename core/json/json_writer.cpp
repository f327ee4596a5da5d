#include "core/json/json_writer.h"

namespace core {
namespace {

enum class Layout { Lines, Compact };

class Writer {
 public:
  explicit Writer(Layout layout) : layout_(layout) {}

  void write(const Json& value) {
    if (value.is_null()) {
      out_ += "null";
    } else if (const bool* flag = value.if_bool()) {
      out_ += *flag ? "true" : "false";
    } else if (const std::int64_t* integer = value.if_integer()) {
      out_ += std::to_string(*integer);
    } else if (const Json::Number* number = value.if_number()) {
      out_ += number->text;
    } else if (const std::string* text = value.if_string()) {
      append_json_string(out_, *text);
    } else if (const Json::Array* items = value.if_array()) {
      write_items(*items);
    } else {
      write_members(*value.if_object());
    }
  }

  std::string take() { return std::move(out_); }

 private:
  void write_items(const Json::Array& items) {
    if (items.empty()) {
      out_ += "[]";
      return;
    }
    out_ += '[';
    ++depth_;
    for (const Json& item : items) {
      if (&item != items.data()) out_ += ',';
      new_line();
      write(item);
    }
    --depth_;
    new_line();
    out_ += ']';
  }

  void write_members(const Json::Object& members) {
    if (members.empty()) {
      out_ += "{}";
      return;
    }
    out_ += '{';
    ++depth_;
    for (const Json::Member& member : members) {
      if (&member != members.data()) out_ += ',';
      new_line();
      append_json_string(out_, member.first);
      out_ += layout_ == Layout::Lines ? ": " : ":";
      write(member.second);
    }
    --depth_;
    new_line();
    out_ += '}';
  }

  void new_line() {
    if (layout_ == Layout::Compact) return;
    out_ += '\n';
    out_.append(2 * depth_, ' ');
  }

  Layout layout_;
  std::size_t depth_ = 0;
  std::string out_;
};

void append_escaped(std::string& out, char c) {
  if (c == '"' || c == '\\') {
    out += '\\';
    out += c;
  } else if (c == '\n') {
    out += "\\n";
  } else if (c == '\r') {
    out += "\\r";
  } else if (c == '\t') {
    out += "\\t";
  } else if (static_cast<unsigned char>(c) < 0x20) {
    constexpr std::string_view kHex = "0123456789abcdef";
    out += "\\u00";
    out += kHex[static_cast<unsigned char>(c) >> 4];
    out += kHex[static_cast<unsigned char>(c) & 15];
  } else {
    out += c;
  }
}

}  // namespace

void append_json_string(std::string& out, std::string_view text) {
  out += '"';
  for (const char c : text) append_escaped(out, c);
  out += '"';
}

std::string write_json(const Json& value) {
  Writer writer{Layout::Lines};
  writer.write(value);
  return writer.take() + "\n";
}

std::string write_json_compact(const Json& value) {
  Writer writer{Layout::Compact};
  writer.write(value);
  return writer.take();
}

}  // namespace core
