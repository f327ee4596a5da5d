// What the screen means: a tree of nodes that every widget adds to while it draws. The page keeps
// a real DOM from it, screen readers and tests read it, and actions come back to its ids.
//
// A tree holds one frame. Node text is copied when it is announced, so callers may pass views of
// anything that lives until the call returns.
#pragma once

#include "wasm/widgets/arena.h"
#include "wasm/widgets/rect.h"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace widgets {

enum class Role : std::uint8_t {
  Root,
  Banner,
  Navigation,
  Main,
  Complementary,
  ContentInfo,
  Region,
  Group,
  Form,
  Heading,
  Text,
  List,
  ListItem,
  Button,
  Link,
  Checkbox,
  Choice,
  TextBox,
  MultiLine,
  Table,
  RowGroup,
  Row,
  ColumnHeader,
  RowHeader,
  Cell,
  Dialog,
  Status,
  Alert,
  Image,
  Progress,
  Scroll,
  Tooltip,
  Menu,
  MenuItem,
  TabList,
  Tab,
};

// The name of a role in the contract with the page, such as "column_header".
std::string_view role_name(Role role);

// True when a person can press, choose or type there.
bool is_interactive(Role role);

// States are bits. Those that can also be "no" have a second bit that says they apply at all.
inline constexpr std::uint32_t kHasValue = 1 << 0;
inline constexpr std::uint32_t kCheckable = 1 << 1;
inline constexpr std::uint32_t kChecked = 1 << 2;
inline constexpr std::uint32_t kMixed = 1 << 3;
inline constexpr std::uint32_t kPressable = 1 << 4;
inline constexpr std::uint32_t kPressed = 1 << 5;
inline constexpr std::uint32_t kExpandable = 1 << 6;
inline constexpr std::uint32_t kExpanded = 1 << 7;
inline constexpr std::uint32_t kSelected = 1 << 8;
inline constexpr std::uint32_t kCurrent = 1 << 9;
inline constexpr std::uint32_t kDisabled = 1 << 10;
inline constexpr std::uint32_t kReadOnly = 1 << 11;
inline constexpr std::uint32_t kRequired = 1 << 12;
inline constexpr std::uint32_t kVisuallyHidden = 1 << 13;
inline constexpr std::uint32_t kModal = 1 << 14;
inline constexpr std::uint32_t kLiveTyping = 1 << 15;
// Announced after all its siblings, so that it lies above them: menus, dialogs, tooltips.
inline constexpr std::uint32_t kOverlay = 1 << 16;
// On a row: pressing it anywhere is an action; a control in it does the same by keyboard.
inline constexpr std::uint32_t kRowPressable = 1 << 17;

// On a text field: what is typed is told at each keystroke, and committed as in any other field.
inline constexpr std::uint32_t kPreviews = 1 << 18;

// One entry of a choice: the value that a request carries and the words a person reads.
struct Option {
  std::string_view value, label;
};

// Members that few nodes have; kept apart so that a table of thousands of cells stays small.
struct NodeDetails {
  std::string_view description, error, hint, href, keys, sort, input, font, align, colour,
      background, live, label_id, autofill;
  // Of a choice. Where many nodes have the same list, its key: it is then kept and told once a frame,
  // and whoever uses the key must give the same list.
  std::span<const Option> options;
  std::string_view options_key = {};
  float font_size = 0;                 // CSS pixels
  float content_w = 0, content_h = 0;  // of a scroll region, CSS pixels
  double now = 0, min = 0, max = 0;    // of a progress, when max > min
  std::int32_t row_count = 0, column_count = 0, column_span = 0, max_length = 0;
};

struct Node {
  std::string_view id;
  Role role = Role::Text;
  std::string_view name = {};
  std::string_view value = {};  // given only with kHasValue
  Rect rect = {};               // CSS pixels, relative to the parent's content
  std::uint32_t states = 0;
  std::int32_t row_index = 0, column_index = 0;  // from 1; 0 when it has none
  std::uint8_t level = 0;
  NodeDetails* details = nullptr;
  std::int32_t parent = -1;
};

bool same_meaning(const Node& a, const Node& b);

class SemanticTree {
 public:
  SemanticTree();

  // Forgets all nodes but the root, "root".
  void clear();

  // Adds a node under the one that is open. Copies its text and details; the id must be full and
  // unique in the frame. Returns its index.
  int add(const Node& node, const NodeDetails* details = nullptr);

  // Adds a node and opens it: what is added until end() is inside it.
  int begin(const Node& node, const NodeDetails* details = nullptr);
  void end();

  int open_node() const { return open_; }
  Node& at(int index) { return nodes_[static_cast<std::size_t>(index)]; }
  const Node& at(int index) const { return nodes_[static_cast<std::size_t>(index)]; }
  int size() const { return static_cast<int>(nodes_.size()); }
  const std::vector<Node>& nodes() const { return nodes_; }
  Arena& arena() { return arena_; }

  // The lists of choices that nodes share, in the order in which they were first named.
  struct OptionList {
    std::string_view key;
    std::span<const Option> options;
  };
  const std::vector<OptionList>& option_lists() const { return option_lists_; }

  // The node with this full id, or nullptr. Slow: for tests and rare questions.
  const Node* find(std::string_view id) const;

  // Children of each node in the order of the page: as added, overlays last.
  // children_of(i) is valid until the tree changes.
  void index_children();
  std::span<const std::int32_t> children_of(int index) const;

  // The tree as indented lines, role "name" = value, states, for tests and people. With
  // WithPlaces::Yes each line ends in the id and rectangle.
  enum class WithPlaces : bool { No, Yes };
  std::string as_text(WithPlaces places = WithPlaces::No);

 private:
  std::string_view keep_list(const NodeDetails& details);

  std::vector<Node> nodes_;
  std::vector<OptionList> option_lists_;
  Arena arena_;
  int open_ = 0;
  std::vector<std::int32_t> open_stack_;   // what each open node goes back to
  std::vector<std::int32_t> first_child_;  // index into children_, one more than nodes
  std::vector<std::int32_t> next_child_;
  std::vector<std::int32_t> children_;
};

// Finds what changed from one frame's tree to the next and writes it as the "set", "children" and
// "remove" members of the contract. Keeps its buffers between calls.
class TreeDifference {
 public:
  // Appends `"lists":{…},"set":[…],"children":{…},"remove":[…]` to out, leaving out empty members. Returns
  // false when the trees mean the same (and nothing was appended). Both trees must have unique
  // ids; duplicate() names the first that is not.
  bool append(SemanticTree& before, SemanticTree& after, std::string& out);

  std::string_view duplicate() const { return duplicate_; }

 private:
  struct Slot {
    std::uint64_t hash;
    std::int32_t index;
  };
  void fill(const SemanticTree& tree, std::vector<Slot>& slots, bool report);
  static int look_up(const SemanticTree& tree, const std::vector<Slot>& slots, std::string_view id);
  static bool append_lists(const SemanticTree& before, const SemanticTree& after, std::string& out);
  bool append_set(const SemanticTree& before, const SemanticTree& after, std::string& out);
  bool append_children(SemanticTree& before, SemanticTree& after, std::string& out);
  bool append_removed(const SemanticTree& before, const SemanticTree& after, std::string& out);

  std::vector<Slot> before_slots_, after_slots_;
  std::vector<std::int32_t> before_of_;  // index in `before` of each node of `after`, or -1
  std::string duplicate_;
};

// One node as a JSON object of the contract, and a list of choices as an array of it.
void append_node_json(const Node& node, std::string& out);
void append_options_json(std::span<const Option> options, std::string& out);

bool same_options(std::span<const Option> a, std::span<const Option> b);

}  // namespace widgets
