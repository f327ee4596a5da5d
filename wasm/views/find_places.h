// Finds what a few words name: commands, screens, the parts of a plan, the rows of its lists with their
// fields, findings, and the terms of the glossary once they are there.
#pragma once

#include "wasm/views/view_context.h"

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace app {

struct Found {
  std::string words;
  std::string note;  // what it is and where: "Schemes", "To mend"
  Command command;
};

inline constexpr std::size_t kMostFound = 12;

// All that can be found in one version of a plan, gathered once: words are then looked up in it at each
// keystroke.
class FindIndex {
 public:
  explicit FindIndex(const ViewContext& ctx);

  // Every word must stand in it, in any order and however it is capitalised; at most kMostFound, what
  // begins with the words first. A field is found by its name behind that of its row: "falls type".
  // Without words, what can be done and the screens.
  std::vector<Found> find(const ViewContext& ctx, std::string_view words) const;

 private:
  struct Entry {
    std::string lower = {}, words = {};
    std::string_view note = {};
    std::optional<Command> command = {};  // else it is a row, and leads to its naming field
    std::string row = {};                 // its address
    Screen screen = Screen::Plans;
    bool is_suggested = false;  // shown before anything is typed
  };

  // Returns the entry, good until the next is added.
  Entry& add(std::string words, std::string_view note, Command command);
  void suggest(std::string words, std::string_view note, Command command) {
    add(std::move(words), note, std::move(command)).is_suggested = true;
  }
  void add_commands(const ViewContext& ctx);
  void add_part(const ViewContext& ctx, const Home& home);
  void add_findings(const ViewContext& ctx);

  std::vector<Entry> entries_;
};

}  // namespace app
