// The program in a page without a browser: calls are answered as the page answers them, the tree of
// meaning is kept as the page keeps it, and a test acts on its nodes as a person does.
#pragma once

#include "core/json/json.h"
#include "tests/support/browser_store.h"
#include "tests/support/mirror_tree.h"
#include "wasm/platform/platform.h"

#include <cstdint>
#include <deque>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace test_support {

struct PageOptions {
  float width = 1280, height = 800;
  const char* theme = "light";
  // Chosen at an earlier visit.
  const char* display_theme = "";
  int text_percent = 100;
  bool guide_hidden = false;
  bool plain = false;     // no canvas
  std::string plan = {};  // named in the address
  std::string screen = {};
};

class PageStandIn final : public platform::Page {
 public:
  // The store outlives the page, as a browser's outlives its tabs. Starts the program and draws.
  explicit PageStandIn(BrowserStore& store, const PageOptions& options = {});
  ~PageStandIn() override;
  PageStandIn(const PageStandIn&) = delete;
  PageStandIn& operator=(const PageStandIn&) = delete;

  // Frames and answers until nothing moves any more.
  void settle();

  // What a person does; each needs the node to be there and enabled, and settles.
  void press(std::string_view id);
  void press(std::string_view role, std::string_view name);
  void set(std::string_view id, std::string_view text);
  void set(std::string_view role, std::string_view name, std::string_view text);
  // Types without committing: what the field holds so far.
  void type(std::string_view role, std::string_view name, std::string_view text);
  // Puts a block of texts into a table from the cell with this editor on: a JSON list of rows of texts.
  void paste(std::string_view id, std::string_view texts);
  // Scrolls a region, in CSS pixels; scroll() is where the program put it last, below 0 when nowhere.
  void scroll_to(std::string_view id, float y);
  float scroll() const { return scroll_; }
  // "Control+z"; true when the program took it.
  bool key(std::string_view chord);
  void resize(float width, float height);
  // The focus is nowhere, as before anything was pressed.
  void leave_focus();
  // Makes the window so tall that nothing is left to scroll to.
  void unroll();
  // Goes to a screen by the link of the navigation that begins with this name.
  void go_to(std::string_view name);
  void open_sample();

  // What happens outside.
  void tell(core::Json event, std::string_view bytes = {});
  // The next call of this name is answered by these members instead (plan, sequence and token of the
  // call are added), and does nothing.
  void answer_next(std::string call, core::Json event);
  // What the person will pick when asked for a file.
  void will_pick(std::string name, std::string bytes);
  void pass_time(double ms) { clock_ms_ += ms; }
  // From now on the clock goes forward by this much whenever the program looks at it.
  void tick(double ms) { tick_ms_ = ms; }

  const MirrorTree& tree() const { return tree_; }
  const MirrorNode& node(std::string_view id) const;
  const MirrorNode& node(std::string_view role, std::string_view name) const;
  bool says(std::string_view words) const { return tree_.says(words); }
  std::string value(std::string_view role, std::string_view name) const;
  // Of the mirror's root: "revision", "saved", "screen", "title".
  std::string root(std::string_view member) const { return std::string{root_.text_at(member)}; }
  // What was said aloud, oldest first.
  const std::vector<std::string>& said() const { return said_; }
  // Where the focus is; empty when nowhere.
  const std::string& focus() const { return focus_; }
  // What the person saved last, and where they are.
  const std::string& file_name() const { return file_name_; }
  const std::string& file_bytes() const { return file_bytes_; }
  const std::string& copied() const { return copied_; }
  const std::string& plan() const { return plan_; }
  // How often a call was made.
  int calls(std::string_view name) const;
  BrowserStore& store() { return store_; }
  platform::Program& program() { return *program_; }

 private:
  struct Call {
    core::Json json;
    std::string bytes;
  };

  void announce(std::string_view json) override;
  void cursor(std::string_view) override {}
  void call(std::string_view json, std::string_view bytes) override;
  double now_ms() override { return clock_ms_ += tick_ms_; }
  void random(std::span<unsigned char> bytes) override;
  void log(platform::LogLevel level, std::string_view text) override;
  void want_frame() override { is_frame_wanted_ = true; }

  void answer(const Call& call);
  core::Json answer_files(const Call& call, std::string& bytes_out);
  void request(std::string_view id, std::string_view action, std::string_view value);
  float hidden_height() const;

  BrowserStore& store_;
  std::unique_ptr<platform::Program> program_;
  MirrorTree tree_;
  core::Json root_;
  std::deque<Call> calls_;
  std::vector<std::string> made_;
  std::vector<std::pair<std::string, core::Json>> instead_;
  std::vector<std::string> said_;
  std::string focus_, focus_wanted_, plan_;
  std::string pick_name_, pick_bytes_, file_name_, file_bytes_, copied_;
  double clock_ms_ = 1'567'692'000'000;  // 5 September 2019, 14:00
  double tick_ms_ = 0;
  double frame_ms_ = 0;
  float scroll_ = -1;
  bool is_frame_wanted_ = false;
  std::uint32_t random_ = 0;
};

}  // namespace test_support
