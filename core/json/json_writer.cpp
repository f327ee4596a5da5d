#include "core/json/json_writer.h"

namespace core {
namespace {

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

void JsonText::open(char bracket, char closing) {
  begin_item();
  out_ += bracket;
  closing_ += closing;
}

void JsonText::close() {
  const char closing = closing_.back();
  closing_.pop_back();
  // The bracket that opened it stands two before it in ASCII: nothing has come between.
  if (out_.back() != closing - 2) new_line();
  out_ += closing;
}

void JsonText::name(std::string_view name) {
  if (out_.back() != '{') out_ += ',';
  new_line();
  append_json_string(out_, name);
  out_ += layout_ == Layout::Lines ? ": " : ":";
}

void JsonText::begin_item() {
  if (closing_.empty() || closing_.back() != ']') return;
  if (out_.back() != '[') out_ += ',';
  new_line();
}

void JsonText::new_line() {
  if (layout_ == Layout::Compact) return;
  out_ += '\n';
  out_.append(2 * closing_.size(), ' ');
}

void JsonText::value(const Json& value) {
  if (const Json::Array* items = value.if_array()) {
    open_array();
    for (const Json& item : *items) this->value(item);
    close();
    return;
  }
  if (const Json::Object* members = value.if_object()) {
    open_object();
    for (const Json::Member& member : *members) {
      name(member.first);
      this->value(member.second);
    }
    close();
    return;
  }
  begin_item();
  if (value.is_null()) {
    out_ += "null";
  } else if (const bool* flag = value.if_bool()) {
    out_ += *flag ? "true" : "false";
  } else if (const std::int64_t* integer = value.if_integer()) {
    out_ += std::to_string(*integer);
  } else if (const Json::Number* number = value.if_number()) {
    out_ += number->text;
  } else {
    append_json_string(out_, *value.if_string());
  }
}

std::string write_json(const Json& value) {
  JsonText text{JsonText::Layout::Lines};
  text.value(value);
  return text.take() + "\n";
}

std::string write_json_compact(const Json& value) {
  JsonText text{JsonText::Layout::Compact};
  text.value(value);
  return text.take();
}

}  // namespace core
