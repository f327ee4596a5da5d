// The tree of meaning as the page holds it: what is left when every announcement was applied.
#pragma once

#include "core/json/json.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace test_support {

struct MirrorNode {
  core::Json json;  // the node of the contract, shell/types.d.ts
  std::string parent;
  std::vector<std::string> children;

  std::string_view text_at(std::string_view member) const { return json.text_at(member); }
  std::string_view id() const { return text_at("id"); }
  std::string_view role() const { return text_at("role"); }
  std::string_view name() const { return text_at("name"); }
  std::string_view value() const { return text_at("value"); }
  bool is(std::string_view flag) const;  // "disabled", "read_only", "current", …
};

class MirrorTree {
 public:
  MirrorTree();

  // Applies a difference in the order of the contract, and checks what the page relies on: parents
  // and children exist, and no node stands in two places.
  void apply(const core::Json& difference);

  // Null when there is none. By role and name the first in the order of the page; what the name
  // begins with will do when no name is the same.
  const MirrorNode* find(std::string_view id) const;
  const MirrorNode* find(std::string_view role, std::string_view name) const;
  // Every node from the root down, in the order of the page.
  std::vector<const MirrorNode*> nodes() const;
  // Whether the words stand somewhere: in a name, a value, a description or an error.
  bool says(std::string_view words) const;
  // A person's reading of the part under a node: a line a node, a row of a table in one line.
  // [a field's value], <a link or button>.
  std::string as_text(std::string_view id = "root") const;

 private:
  void set(const core::Json& node);
  void check_places() const;

  std::map<std::string, MirrorNode, std::less<>> nodes_;
  std::map<std::string, core::Json, std::less<>> lists_;
};

}  // namespace test_support
