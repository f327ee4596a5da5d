#include "wasm/widgets/json_writer.h"
#include "wasm/widgets/semantics.h"

namespace widgets {
namespace {

class Members {
 public:
  explicit Members(std::string& out) : out_(out) {}

  void text(std::string_view name, std::string_view value) {
    if (!value.empty()) always_text(name, value);
  }
  void always_text(std::string_view name, std::string_view value) {
    key(name);
    append_json_text(value, out_);
  }
  void number(std::string_view name, double value) {
    key(name);
    append_json_number(value, out_);
  }
  void count(std::string_view name, std::int32_t value) {
    if (value != 0) number(name, value);
  }
  void yes(std::string_view name, bool value) {
    if (value) either(name, true);
  }
  void either(std::string_view name, bool value) {
    key(name);
    out_ += value ? "true" : "false";
  }
  void pair(std::string_view name, double a, double b) {
    key(name);
    out_ += '[';
    append_json_number(a, out_);
    out_ += ',';
    append_json_number(b, out_);
    out_ += ']';
  }
  void key(std::string_view name) {
    if (out_.back() != '{') out_ += ',';
    ((out_ += '"') += name) += "\":";
  }

 private:
  std::string& out_;
};

void append_states(std::uint32_t states, Members& members) {
  if ((states & kMixed) != 0) {
    members.always_text("checked", "mixed");
  } else if ((states & kCheckable) != 0) {
    members.either("checked", (states & kChecked) != 0);
  }
  if ((states & kPressable) != 0) members.either("pressed", (states & kPressed) != 0);
  if ((states & kExpandable) != 0) members.either("expanded", (states & kExpanded) != 0);
  members.yes("selected", (states & kSelected) != 0);
  members.yes("current", (states & kCurrent) != 0);
  members.yes("disabled", (states & kDisabled) != 0);
  members.yes("read_only", (states & kReadOnly) != 0);
  members.yes("required", (states & kRequired) != 0);
  members.yes("hidden_visually_only", (states & kVisuallyHidden) != 0);
  members.yes("modal", (states & kModal) != 0);
  members.yes("pressable", (states & kRowPressable) != 0);
  members.yes("live_typing", (states & kLiveTyping) != 0);
  members.yes("previews", (states & kPreviews) != 0);
}

void append_options(const NodeDetails& details, Members& members, std::string& out) {
  members.text("options_key", details.options_key);
  if (details.options.empty()) return;
  members.key("options");
  append_options_json(details.options, out);
}

void append_details(const NodeDetails& details, Members& members, std::string& out) {
  members.text("description", details.description);
  members.text("error", details.error);
  members.text("hint", details.hint);
  members.text("href", details.href);
  members.text("keys", details.keys);
  members.text("sort", details.sort);
  members.text("input", details.input);
  members.text("autofill", details.autofill);
  members.text("font", details.font);
  members.text("align", details.align);
  members.text("colour", details.colour);
  members.text("background", details.background);
  members.text("live", details.live);
  members.text("label_id", details.label_id);
  append_options(details, members, out);
  if (details.font_size > 0) members.number("size", details.font_size);
  if (details.content_w > 0) members.pair("content", details.content_w, details.content_h);
  if (details.max > details.min) {
    members.number("now", details.now);
    members.number("min", details.min);
    members.number("max", details.max);
  }
  members.count("row_count", details.row_count);
  members.count("column_count", details.column_count);
  members.count("column_span", details.column_span);
  members.count("max_length", details.max_length);
}

}  // namespace

void append_options_json(std::span<const Option> options, std::string& out) {
  out += '[';
  Members members{out};
  for (const Option& option : options) {
    out += out.back() == '[' ? "{" : ",{";
    members.always_text("value", option.value);
    members.always_text("label", option.label);
    out += '}';
  }
  out += ']';
}

void append_node_json(const Node& node, std::string& out) {
  out += '{';
  Members members{out};
  members.always_text("id", node.id);
  members.always_text("role", role_name(node.role));
  members.always_text("name", node.name);
  members.key("rect");
  out += '[';
  for (const float number : {node.rect.x, node.rect.y, node.rect.w, node.rect.h}) {
    append_json_number(static_cast<double>(number), out);
    out += ',';
  }
  out.back() = ']';
  if ((node.states & kHasValue) != 0) members.always_text("value", node.value);
  members.count("level", node.level);
  append_states(node.states, members);
  members.count("row_index", node.row_index);
  members.count("column_index", node.column_index);
  if (node.details != nullptr) append_details(*node.details, members, out);
  out += '}';
}

}  // namespace widgets
