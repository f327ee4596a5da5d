#include "wasm/widgets/json_writer.h"
#include "wasm/widgets/semantics.h"

#include <algorithm>

namespace widgets {
namespace {

// FNV-1a over eight bytes at a time would need care at the end; ids are short, bytes will do.
std::uint64_t hash_of(std::string_view id) {
  std::uint64_t hash = 1469598103934665603U;
  for (const char c : id) hash = (hash ^ static_cast<unsigned char>(c)) * 1099511628211U;
  return hash | 1;  // 0 marks an empty slot
}

std::size_t slots_for(std::size_t nodes) {
  std::size_t slots = 64;
  while (slots < nodes * 2) slots *= 2;
  return slots;
}

// True when both trees have the same nodes in the same places: the usual frame.
bool same_shape(const SemanticTree& a, const SemanticTree& b) {
  if (a.size() != b.size()) return false;
  for (int i = 0; i < a.size(); ++i) {
    if (a.at(i).parent != b.at(i).parent || a.at(i).id != b.at(i).id) return false;
    if (((a.at(i).states ^ b.at(i).states) & kOverlay) != 0) return false;
  }
  return true;
}

void open_member(std::string_view name, char bracket, std::string& out) {
  if (!out.empty() && out.back() != '{') out += ',';
  append_json_text(name, out);
  out += ':';
  out += bracket;
}

}  // namespace

void TreeDifference::fill(const SemanticTree& tree, std::vector<Slot>& slots, bool report) {
  slots.assign(slots_for(static_cast<std::size_t>(tree.size())), Slot{0, -1});
  for (int i = 0; i < tree.size(); ++i) {
    const std::uint64_t hash = hash_of(tree.at(i).id);
    std::size_t at = hash & (slots.size() - 1);
    while (slots[at].index >= 0) {
      const bool same = slots[at].hash == hash && tree.at(slots[at].index).id == tree.at(i).id;
      if (same && report && duplicate_.empty()) duplicate_ = tree.at(i).id;
      at = (at + 1) & (slots.size() - 1);
    }
    slots[at] = {hash, i};
  }
}

int TreeDifference::look_up(const SemanticTree& tree,
                            const std::vector<Slot>& slots,
                            std::string_view id) {
  const std::uint64_t hash = hash_of(id);
  std::size_t at = hash & (slots.size() - 1);
  for (; slots[at].index >= 0; at = (at + 1) & (slots.size() - 1)) {
    if (slots[at].hash == hash && tree.at(slots[at].index).id == id) return slots[at].index;
  }
  return -1;
}

bool TreeDifference::append(SemanticTree& before, SemanticTree& after, std::string& out) {
  duplicate_.clear();
  const bool has_lists = append_lists(before, after, out);
  before_of_.resize(static_cast<std::size_t>(after.size()));
  if (same_shape(before, after)) {
    for (std::size_t i = 0; i < before_of_.size(); ++i) {
      before_of_[i] = static_cast<std::int32_t>(i);
    }
    return append_set(before, after, out) || has_lists;
  }
  fill(before, before_slots_, false);
  fill(after, after_slots_, true);
  for (int i = 0; i < after.size(); ++i) {
    before_of_[static_cast<std::size_t>(i)] = look_up(before, before_slots_, after.at(i).id);
  }
  before.index_children();
  after.index_children();
  bool any = append_set(before, after, out) || has_lists;
  any = append_children(before, after, out) || any;
  return append_removed(before, after, out) || any;
}

// A list that is no longer named stays where it is known: it may be named again.
bool TreeDifference::append_lists(const SemanticTree& before,
                                  const SemanticTree& after,
                                  std::string& out) {
  const auto is_known = [&](const SemanticTree::OptionList& list) {
    const auto& known = before.option_lists();
    return std::any_of(known.begin(), known.end(), [&](const SemanticTree::OptionList& old) {
      return old.key == list.key && same_options(old.options, list.options);
    });
  };
  bool any = false;
  for (const SemanticTree::OptionList& list : after.option_lists()) {
    if (is_known(list)) continue;
    if (any) out += ',';
    if (!any) open_member("lists", '{', out);
    any = true;
    append_json_text(list.key, out);
    out += ':';
    append_options_json(list.options, out);
  }
  if (any) out += '}';
  return any;
}

bool TreeDifference::append_set(const SemanticTree& before,
                                const SemanticTree& after,
                                std::string& out) {
  bool any = false;
  for (int i = 1; i < after.size(); ++i) {
    const int old = before_of_[static_cast<std::size_t>(i)];
    if (old >= 0 && same_meaning(before.at(old), after.at(i))) continue;
    if (any) out += ',';
    if (!any) open_member("set", '[', out);
    any = true;
    append_node_json(after.at(i), out);
  }
  if (any) out += ']';
  return any;
}

bool TreeDifference::append_children(SemanticTree& before, SemanticTree& after, std::string& out) {
  const auto unchanged = [&](int node, int old) {
    const auto now = after.children_of(node);
    if (old < 0) return now.empty();
    const auto then = before.children_of(old);
    if (now.size() != then.size()) return false;
    for (std::size_t i = 0; i < now.size(); ++i) {
      if (before_of_[static_cast<std::size_t>(now[i])] != then[i]) return false;
    }
    return true;
  };
  bool any = false;
  for (int i = 0; i < after.size(); ++i) {
    if (unchanged(i, before_of_[static_cast<std::size_t>(i)])) continue;
    if (any) out += ',';
    if (!any) open_member("children", '{', out);
    any = true;
    append_json_text(after.at(i).id, out);
    out += ":[";
    for (const std::int32_t child : after.children_of(i)) {
      if (out.back() != '[') out += ',';
      append_json_text(after.at(child).id, out);
    }
    out += ']';
  }
  if (any) out += '}';
  return any;
}

bool TreeDifference::append_removed(const SemanticTree& before,
                                    const SemanticTree& after,
                                    std::string& out) {
  bool any = false;
  for (int i = 1; i < before.size(); ++i) {
    if (look_up(after, after_slots_, before.at(i).id) >= 0) continue;
    if (any) out += ',';
    if (!any) open_member("remove", '[', out);
    any = true;
    append_json_text(before.at(i).id, out);
  }
  if (any) out += ']';
  return any;
}

}  // namespace widgets
