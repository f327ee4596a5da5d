#include "wasm/widgets/semantics.h"

#include "core/base/check.h"
#include "wasm/widgets/json_writer.h"

#include <algorithm>
#include <array>

namespace widgets {
namespace {

constexpr std::array<std::string_view, 36> kRoleNames{
    "root",      "banner",  "navigation", "main",      "complementary", "contentinfo",
    "region",    "group",   "form",       "heading",   "text",          "list",
    "list_item", "button",  "link",       "checkbox",  "choice",        "textbox",
    "multiline", "table",   "row_group",  "row",       "column_header", "row_header",
    "cell",      "dialog",  "status",     "alert",     "image",         "progress",
    "scroll",    "tooltip", "menu",       "menu_item", "tab_list",      "tab",
};

bool same_details(const NodeDetails* a, const NodeDetails* b) {
  if (a == b) return true;
  if (a == nullptr || b == nullptr) return false;
  return same_options(a->options, b->options) && a->options_key == b->options_key &&
         a->description == b->description && a->error == b->error && a->hint == b->hint &&
         a->href == b->href && a->keys == b->keys && a->sort == b->sort && a->input == b->input &&
         a->font == b->font && a->align == b->align && a->colour == b->colour &&
         a->background == b->background && a->live == b->live && a->label_id == b->label_id &&
         a->autofill == b->autofill && a->font_size == b->font_size &&
         a->content_w == b->content_w && a->content_h == b->content_h && a->now == b->now &&
         a->min == b->min && a->max == b->max && a->row_count == b->row_count &&
         a->column_count == b->column_count && a->column_span == b->column_span &&
         a->max_length == b->max_length;
}

std::span<const Option> copy_options(Arena& arena, std::span<const Option> from) {
  const std::span<Option> options = arena.copy(from);
  for (Option& option : options) {
    option = {arena.copy(option.value), arena.copy(option.label)};
  }
  return options;
}

NodeDetails* copy_details(Arena& arena, const NodeDetails& from) {
  NodeDetails* to = arena.make(from);
  for (std::string_view NodeDetails::*text : {&NodeDetails::description,
                                              &NodeDetails::error,
                                              &NodeDetails::hint,
                                              &NodeDetails::href,
                                              &NodeDetails::keys,
                                              &NodeDetails::sort,
                                              &NodeDetails::input,
                                              &NodeDetails::font,
                                              &NodeDetails::align,
                                              &NodeDetails::colour,
                                              &NodeDetails::background,
                                              &NodeDetails::live,
                                              &NodeDetails::label_id,
                                              &NodeDetails::autofill}) {
    to->*text = arena.copy(from.*text);
  }
  to->options =
      from.options_key.empty() ? copy_options(arena, from.options) : std::span<const Option>{};
  return to;
}

void append_state_words(std::uint32_t states, std::string& out) {
  const auto word = [&](std::uint32_t state, std::string_view text) {
    if ((states & state) == 0) return;
    out += ' ';
    out += text;
  };
  if ((states & kCheckable) != 0 && (states & kMixed) == 0) {
    out += (states & kChecked) != 0 ? " checked" : " unchecked";
  }
  if ((states & kExpandable) != 0) out += (states & kExpanded) != 0 ? " expanded" : " collapsed";
  if ((states & kPressable) != 0) out += (states & kPressed) != 0 ? " pressed" : " unpressed";
  word(kMixed, "mixed");
  word(kSelected, "selected");
  word(kCurrent, "current");
  word(kDisabled, "disabled");
  word(kReadOnly, "read-only");
  word(kRequired, "required");
  word(kModal, "modal");
}

void append_line(const Node& node, int depth, bool places, std::string& out) {
  out.append(static_cast<std::size_t>(depth) * 2, ' ');
  out += role_name(node.role);
  if (node.level > 0) out += ' ' + std::to_string(node.level);
  if (!node.name.empty()) ((out += " \"") += node.name) += '"';
  if ((node.states & kHasValue) != 0) ((out += " = \"") += node.value) += '"';
  append_state_words(node.states, out);
  if (node.details != nullptr) {
    const NodeDetails& details = *node.details;
    if (!details.hint.empty()) ((out += " hint \"") += details.hint) += '"';
    if (!details.description.empty()) ((out += " described \"") += details.description) += '"';
    if (!details.error.empty()) ((out += " error \"") += details.error) += '"';
    if (!details.sort.empty()) (out += " sorted ") += details.sort;
  }
  if (places) {
    ((out += " #") += node.id) += " [";
    for (const float number : {node.rect.x, node.rect.y, node.rect.w, node.rect.h}) {
      append_json_number(number, out);
      out += ' ';
    }
    out.back() = ']';
  }
  out += '\n';
}

}  // namespace

std::string_view role_name(Role role) {
  return kRoleNames[static_cast<std::size_t>(role)];
}

bool is_interactive(Role role) {
  switch (role) {
    case Role::Button:
    case Role::Link:
    case Role::Checkbox:
    case Role::Choice:
    case Role::TextBox:
    case Role::MultiLine:
    case Role::MenuItem:
    case Role::Tab:
      return true;
    default:
      return false;
  }
}

bool same_options(std::span<const Option> a, std::span<const Option> b) {
  return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const Option& x, const Option& y) {
    return x.value == y.value && x.label == y.label;
  });
}

bool same_meaning(const Node& a, const Node& b) {
  return a.role == b.role && a.rect == b.rect && a.states == b.states && a.name == b.name &&
         a.value == b.value && a.level == b.level && a.row_index == b.row_index &&
         a.column_index == b.column_index && a.id == b.id && same_details(a.details, b.details);
}

SemanticTree::SemanticTree() {
  clear();
}

void SemanticTree::clear() {
  arena_.clear();
  nodes_.clear();
  option_lists_.clear();
  Node root;
  root.id = "root";
  root.role = Role::Root;
  nodes_.push_back(root);
  open_ = 0;
  open_stack_.clear();
}

int SemanticTree::add(const Node& node, const NodeDetails* details) {
  Node& copy = nodes_.emplace_back(node);
  copy.id = arena_.copy(node.id);
  copy.name = arena_.copy(node.name);
  copy.value = arena_.copy(node.value);
  copy.details = details != nullptr ? copy_details(arena_, *details) : nullptr;
  if (copy.details != nullptr) copy.details->options_key = keep_list(*details);
  copy.parent = (node.states & kOverlay) != 0 ? 0 : open_;
  return size() - 1;
}

std::string_view SemanticTree::keep_list(const NodeDetails& details) {
  if (details.options_key.empty()) return {};
  for (const OptionList& list : option_lists_) {
    if (list.key != details.options_key) continue;
    CORE_CHECK(list.options.size() == details.options.size());  // one key, one list
    return list.key;
  }
  option_lists_.push_back(
      {arena_.copy(details.options_key), copy_options(arena_, details.options)});
  return option_lists_.back().key;
}

int SemanticTree::begin(const Node& node, const NodeDetails* details) {
  const int before = open_;
  const int index = add(node, details);
  // Not the parent: an overlay hangs on the root but goes back to where it was opened.
  open_stack_.push_back(before);
  open_ = index;
  return index;
}

void SemanticTree::end() {
  open_ = open_stack_.back();
  open_stack_.pop_back();
}

const Node* SemanticTree::find(std::string_view id) const {
  for (const Node& node : nodes_) {
    if (node.id == id) return &node;
  }
  return nullptr;
}

void SemanticTree::index_children() {
  first_child_.assign(nodes_.size() + 1, 0);
  children_.resize(nodes_.size() - 1);
  for (std::size_t i = 1; i < nodes_.size(); ++i) {
    ++first_child_[static_cast<std::size_t>(nodes_[i].parent) + 1];
  }
  for (std::size_t i = 1; i < first_child_.size(); ++i) first_child_[i] += first_child_[i - 1];
  next_child_.assign(first_child_.begin(), first_child_.end() - 1);
  for (const bool overlays : {false, true}) {
    for (std::size_t i = 1; i < nodes_.size(); ++i) {
      if (((nodes_[i].states & kOverlay) != 0) != overlays) continue;
      const auto parent = static_cast<std::size_t>(nodes_[i].parent);
      children_[static_cast<std::size_t>(next_child_[parent]++)] = static_cast<std::int32_t>(i);
    }
  }
}

std::span<const std::int32_t> SemanticTree::children_of(int index) const {
  const auto i = static_cast<std::size_t>(index);
  const auto from = static_cast<std::size_t>(first_child_[i]);
  return {children_.data() + from, static_cast<std::size_t>(first_child_[i + 1]) - from};
}

std::string SemanticTree::as_text(WithPlaces places) {
  index_children();
  std::string out;
  const auto walk = [&](const auto& self, int index, int depth) -> void {
    append_line(at(index), depth, places == WithPlaces::Yes, out);
    for (const std::int32_t child : children_of(index)) self(self, child, depth + 1);
  };
  for (const std::int32_t child : children_of(0)) walk(walk, child, 0);
  return out;
}

}  // namespace widgets
