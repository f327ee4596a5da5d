#include "tests/support/mirror_tree.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <set>

namespace test_support {
namespace {

constexpr std::array<std::string_view, 13> kFlags = {"checked",
                                                     "pressed",
                                                     "expanded",
                                                     "selected",
                                                     "current",
                                                     "disabled",
                                                     "read_only",
                                                     "required",
                                                     "hidden_visually_only",
                                                     "modal",
                                                     "pressable",
                                                     "live_typing",
                                                     "previews"};

const core::Json::Array& items(const core::Json& difference, std::string_view name) {
  static const core::Json::Array kNone;
  const core::Json* member = difference.find(name);
  return member == nullptr || member->if_array() == nullptr ? kNone : *member->if_array();
}

std::vector<std::string> texts(const core::Json& list) {
  std::vector<std::string> out;
  if (const core::Json::Array* array = list.if_array()) {
    for (const core::Json& item : *array) out.push_back(*item.if_string());
  }
  return out;
}

bool is_pressed(std::string_view role) {
  return role == "link" || role == "button" || role == "menu_item" || role == "tab";
}

bool is_entered(std::string_view role) {
  return role == "textbox" || role == "multiline" || role == "choice";
}

// The label of the value that a choice has.
std::string shown_value(const MirrorNode& node) {
  for (const core::Json& option : items(node.json, "options")) {
    if (option.text_at("value") == node.value()) return std::string{option.text_at("label")};
  }
  return std::string{node.value()};
}

std::string in_a_row(const MirrorNode& node) {
  if (is_entered(node.role())) return "[" + shown_value(node) + "]";
  if (is_pressed(node.role())) return "<" + std::string{node.name()} + ">";
  return std::string{node.name()};
}

void append_line(const MirrorNode& node, std::string& out) {
  out += node.role();
  if (const core::Json* level = node.json.find("level")) {
    out += ' ' + std::to_string(*level->if_integer());
  }
  if (!node.name().empty()) ((out += " \"") += node.name()) += '"';
  if (node.json.find("value") != nullptr) ((out += " = \"") += shown_value(node)) += '"';
  for (const std::string_view flag : kFlags) {
    if (const core::Json* member = node.json.find(flag)) {
      const bool* yes = member->if_bool();
      out += yes != nullptr && !*yes ? " not " : " ";
      out += flag;
    }
  }
  for (const std::string_view member : {"hint", "description", "error"}) {
    if (node.text_at(member).empty()) continue;
    ((((out += ' ') += member) += " \"") += node.text_at(member)) += '"';
  }
}

}  // namespace

bool MirrorNode::is(std::string_view flag) const {
  const core::Json* member = json.find(flag);
  const bool* yes = member == nullptr ? nullptr : member->if_bool();
  return yes != nullptr && *yes;
}

MirrorTree::MirrorTree() {
  set(core::Json::object().add("id", "root").add("role", "root").add("name", ""));
}

void MirrorTree::set(const core::Json& node) {
  const std::string id{node.text_at("id")};
  CHECK_FALSE(id.empty());
  core::Json& json = nodes_[id].json = node;
  if (const std::string_view key = node.text_at("options_key"); !key.empty()) {
    const auto list = lists_.find(key);
    INFO("no such list: ", std::string{key});
    REQUIRE(list != lists_.end());
    json.add("options", list->second);
  }
}

void MirrorTree::apply(const core::Json& difference) {
  if (const core::Json* lists = difference.find("lists")) {
    for (const core::Json::Member& list : *lists->if_object()) lists_[list.first] = list.second;
  }
  std::set<std::string_view> seen;
  for (const core::Json& node : items(difference, "set")) {
    const std::string_view id = node.text_at("id");
    INFO("announced twice: ", std::string{id});
    CHECK(seen.insert(id).second);
    set(node);
  }
  const core::Json* children = difference.find("children");
  if (children != nullptr) {
    for (const core::Json::Member& parent : *children->if_object()) {
      const auto found = nodes_.find(parent.first);
      INFO("children of a node that is not there: ", parent.first);
      REQUIRE(found != nodes_.end());
      found->second.children = texts(parent.second);
      for (const std::string& child : found->second.children) nodes_[child].parent = parent.first;
    }
  }
  for (const core::Json& id : items(difference, "remove")) nodes_.erase(*id.if_string());
  check_places();
}

void MirrorTree::check_places() const {
  std::set<std::string_view> seen;
  for (const MirrorNode* node : nodes()) {
    INFO("in two places: ", std::string{node->id()});
    CHECK(seen.insert(node->id()).second);
  }
  CHECK(seen.size() == nodes_.size());
}

const MirrorNode* MirrorTree::find(std::string_view id) const {
  const auto found = nodes_.find(id);
  return found == nodes_.end() ? nullptr : &found->second;
}

const MirrorNode* MirrorTree::find(std::string_view role, std::string_view name) const {
  const MirrorNode* beginning = nullptr;
  for (const MirrorNode* node : nodes()) {
    if (node->role() != role) continue;
    if (node->name() == name) return node;
    if (beginning == nullptr && node->name().starts_with(name)) beginning = node;
  }
  return beginning;
}

std::vector<const MirrorNode*> MirrorTree::nodes() const {
  std::vector<const MirrorNode*> out;
  const auto walk = [&](const auto& self, std::string_view id) -> void {
    const MirrorNode* node = find(id);
    const bool is_fine = node != nullptr && out.size() <= nodes_.size();
    INFO("no such node, or it is inside itself: ", std::string{id});
    CHECK(is_fine);
    if (!is_fine) return;
    out.push_back(node);
    for (const std::string& child : node->children) self(self, child);
  };
  walk(walk, "root");
  return out;
}

bool MirrorTree::says(std::string_view words) const {
  for (const MirrorNode* node : nodes()) {
    for (const std::string_view member : {"name", "value", "description", "error"}) {
      if (node->text_at(member).find(words) != std::string_view::npos) return true;
    }
  }
  return false;
}

std::string MirrorTree::as_text(std::string_view id) const {
  std::string out;
  const auto add_row = [&](const MirrorNode& row) {
    out += "row";
    if (row.is("selected")) out += " selected";
    for (const std::string& child : row.children) {
      const MirrorNode& cell = *find(child);
      out += child == row.children.front() ? "  " : " | ";
      const bool holds_one = cell.children.size() == 1;
      out += in_a_row(holds_one ? *find(cell.children.front()) : cell);
      if (holds_one && find(cell.children.front())->is("expanded")) out += " (open)";
      if (!holds_one && !cell.children.empty()) out += " (…)";
    }
  };
  const auto walk = [&](const auto& self, std::string_view from, int depth) -> void {
    const MirrorNode& node = *find(from);
    out.append(static_cast<std::size_t>(depth) * 2, ' ');
    const bool is_row = node.role() == "row";
    if (is_row) {
      add_row(node);
    } else {
      append_line(node, out);
    }
    out += '\n';
    if (is_row) return;
    for (const std::string& child : node.children) self(self, child, depth + 1);
  };
  const MirrorNode* top = find(id);
  if (top == nullptr) return {};
  if (id != "root") {
    walk(walk, id, 0);
  } else {
    for (const std::string& child : top->children) walk(walk, child, 0);
  }
  return out;
}

}  // namespace test_support
