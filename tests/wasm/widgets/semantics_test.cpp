#include "wasm/widgets/semantics.h"

#include "core/json/json_reader.h"
#include "core/json/json_writer.h"
#include "tests/support/random_source.h"

#include <doctest/doctest.h>

#include <map>
#include <string>
#include <vector>

namespace widgets {
namespace {

TEST_SUITE_BEGIN("wasm/widgets/semantics");

// The page's side of the contract, in its order: set, children, remove.
struct Mirror {
  std::map<std::string, std::string> nodes;  // id to its JSON
  std::map<std::string, std::vector<std::string>> children;

  void apply(const std::string& announcement) {
    const core::Result<core::Json> json = core::read_json(announcement);
    REQUIRE(json.has_value());
    if (const core::Json* set = json->find("set")) {
      for (const core::Json& node : *set->if_array()) {
        nodes[std::string{node.text_at("id")}] = core::write_json(node);
      }
    }
    if (const core::Json* lists = json->find("children")) {
      for (const auto& [parent, list] : *lists->if_object()) {
        std::vector<std::string>& ids = children[parent];
        ids.clear();
        for (const core::Json& id : *list.if_array()) ids.emplace_back(*id.if_string());
      }
    }
    if (const core::Json* gone = json->find("remove")) {
      for (const core::Json& id : *gone->if_array()) {
        nodes.erase(std::string{*id.if_string()});
        children.erase(std::string{*id.if_string()});
      }
    }
  }
};

Mirror mirror_of(SemanticTree& tree) {
  Mirror mirror;
  tree.index_children();
  for (int i = 0; i < tree.size(); ++i) {
    std::string json;
    append_node_json(tree.at(i), json);
    const core::Result<core::Json> read = core::read_json(json);
    REQUIRE(read.has_value());
    if (i > 0) mirror.nodes[std::string{tree.at(i).id}] = core::write_json(*read);
    for (const std::int32_t child : tree.children_of(i)) {
      mirror.children[std::string{tree.at(i).id}].emplace_back(tree.at(child).id);
    }
  }
  return mirror;
}

void erase_childless(Mirror& mirror) {
  std::erase_if(mirror.children, [](const auto& entry) { return entry.second.empty(); });
}

// A tree of up to forty nodes whose ids come from a small set, so that two of them overlap.
void fill_at_random(SemanticTree& tree, test_support::RandomSource& random) {
  tree.clear();
  std::vector<bool> used(60);
  int depth = 0;
  const auto count = random.between(0, 40);
  for (int i = 0; i < count; ++i) {
    const auto pick = static_cast<std::size_t>(random.between(0, 59));
    if (used[pick]) continue;
    used[pick] = true;
    const std::string id = "n" + std::to_string(pick);
    Node node{.id = id};
    node.role = random.coin() ? Role::Group : Role::Button;
    const std::string name = random.coin() ? "a \"name\"\n" : "é";
    node.name = name;
    node.rect = {static_cast<float>(random.between(0, 3)), 0, 10, 10};
    if (random.between(0, 9) == 0) node.states = kOverlay;
    NodeDetails details;
    details.description = random.coin() ? "described" : "";
    if (random.coin()) {
      tree.begin(node, &details);
      ++depth;
    } else {
      tree.add(node);
    }
    if (depth > 0 && random.coin()) {
      tree.end();
      --depth;
    }
  }
  while (depth-- > 0) tree.end();
}

TEST_CASE("property: the difference applied to the old tree gives the new one") {
  auto random = test_support::RandomSource::from_environment();
  INFO("replay with TEST_SEED=", random.seed());
  SemanticTree before, after;
  TreeDifference difference;
  Mirror mirror;
  for (int run = 0; run < 300; ++run) {
    fill_at_random(after, random);
    std::string announcement = "{";
    const bool changed = difference.append(before, after, announcement);
    announcement += '}';
    REQUIRE(difference.duplicate() == "");
    if (!changed) REQUIRE(announcement == "{}");
    mirror.apply(announcement);
    erase_childless(mirror);
    const Mirror wanted = mirror_of(after);
    REQUIRE(mirror.nodes == wanted.nodes);
    REQUIRE(mirror.children == wanted.children);
    std::swap(before, after);
  }
}

TEST_CASE("a tree that means the same announces nothing") {
  SemanticTree before, after;
  for (SemanticTree* tree : {&before, &after}) {
    tree->begin({.id = "g", .role = Role::Group, .name = "Group"});
    tree->add({.id = "g/b", .role = Role::Button, .name = "Press"});
    tree->end();
  }
  std::string out = "{";
  CHECK_FALSE(TreeDifference{}.append(before, after, out));
  CHECK(out == "{");
}

TEST_CASE("an id that is announced twice is named") {
  SemanticTree before, after;
  after.add({.id = "same", .role = Role::Button, .name = "One"});
  after.add({.id = "same", .role = Role::Button, .name = "Two"});
  std::string out = "{";
  TreeDifference difference;
  difference.append(before, after, out);
  CHECK(difference.duplicate() == "same");
}

TEST_CASE("an overlay comes after everything else, wherever it was announced") {
  SemanticTree tree;
  tree.begin({.id = "page", .role = Role::Main});
  Node menu{.id = "menu", .role = Role::Menu, .name = "Plan"};
  menu.states = kOverlay;
  tree.begin(menu);
  tree.add({.id = "menu/rename", .role = Role::MenuItem, .name = "Rename"});
  tree.end();
  tree.add({.id = "page/after", .role = Role::Button, .name = "After"});
  tree.end();
  tree.add({.id = "status", .role = Role::ContentInfo});
  CHECK(tree.as_text() ==
        "main\n"
        "  button \"After\"\n"
        "contentinfo\n"
        "menu \"Plan\"\n"
        "  menu_item \"Rename\"\n");
}

TEST_CASE("a node is written with the members of the contract") {
  Node node{.id = "a/b", .role = Role::TextBox, .name = "Amount", .value = "12"};
  node.rect = {1.5F, 2, 100.25F, 36};
  node.states = kHasValue | kRequired;
  NodeDetails details;
  details.error = "Enter an amount";
  details.input = "decimal";
  node.details = &details;
  std::string json;
  append_node_json(node, json);
  CHECK(json ==
        R"({"id":"a/b","role":"textbox","name":"Amount","rect":[1.5,2,100.25,36],"value":"12",)"
        R"("required":true,"error":"Enter an amount","input":"decimal"})");
}

TEST_SUITE_END();

}  // namespace
}  // namespace widgets
