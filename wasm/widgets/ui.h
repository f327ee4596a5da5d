// What widgets share while a frame is drawn: the theme, the pointer, the requests of the page, the
// tree of meaning and what is remembered from one frame to the next. For widgets; views use the
// widgets themselves.
//
// All places are device pixels; px() turns CSS pixels at 100 % text into them, rounded, so that
// edges fall on whole pixels at any zoom.
#pragma once

#include "wasm/theme/tokens.h"
#include "wasm/widgets/layout_box.h"
#include "wasm/widgets/rect.h"
#include "wasm/widgets/semantics.h"

#include <imgui.h>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace widgets {

// An action on an announced node: press, set, typing, cancel, dismiss, focus, blur or scroll.
struct Request {
  std::string id, action, value;
};

struct Saying {
  std::string text;
  bool urgent = false;
};

// A scroll region that is to stand elsewhere.
struct ScrollWish {
  std::string id;
  float y = 0;  // device pixels
};

// What the mirror's root carries, for tests and for the page's title.
struct RootFacts {
  std::string revision, saved, screen, title;
  friend bool operator==(const RootFacts&, const RootFacts&) = default;
};

struct Pointer {
  float x = -1, y = -1;
  float press_x = -1, press_y = -1;  // where the button went down
  bool down = false;
  bool touch = false;
};

// How an interactive widget should look now.
struct Look {
  bool hovered = false;
  bool held = false;
  bool focused = false;
};

enum class Layer : std::uint8_t { Page, Popup, Dialog, DialogPopup, Toast };

class Ui {
 public:
  // Set by the frame loop before begin().
  theme::Theme theme;
  float width = 0, height = 0;  // device pixels
  double now_ms = 0;
  Pointer pointer;
  std::optional<Request> request;  // at most one a frame, so that actions keep their order

  SemanticTree tree;
  std::vector<LayoutBox> boxes;  // the layout containers that are open
  std::vector<Saying> sayings;
  RootFacts root;
  std::string focused_id;  // where the DOM focus is
  std::string focus_next;  // where it should go
  std::vector<ScrollWish> scroll_wishes;
  bool focus_moved = false;             // in this frame
  Rect last_place;                      // of the widget that was drawn last
  Rect help_place;                      // that the last field with help left beside its label
  std::vector<std::string_view> items;  // ids given to Dear ImGui in this frame, for the audit
  const char* cursor = "default";
  bool again = false;                   // another frame is needed for things to settle
  double wake_in_ms = -1;               // or one after this time
  bool announces_all = false;           // tables leave no row out
  bool answered = false;                // a widget took this frame's request
  ImDrawListSplitter table_layers;      // the head of a table over its rows
  class AppFrame* app_frame = nullptr;  // while it is open

  void begin();
  void end();

  float px(float css) const;
  // A hairline or edge: at least one device pixel, never blurred.
  float hair() const { return px(theme::space::kHair) < 1 ? 1 : px(theme::space::kHair); }
  float css(float device) const { return device / theme.density; }
  const theme::Palette& colours() const { return theme.colours(); }
  float control_height() const;
  bool narrow() const;

  // The id of a widget in the open scopes: "schemes/s7" and "name" give "schemes/s7/name".
  std::string_view full_id(std::string_view local);
  // An id for what has no address, such as a paragraph: counted within the open node.
  std::string_view counted_id();
  void push_id(std::string_view local);
  void pop_id();

  // The value of the pending request if it is this action on this node; takes it.
  std::optional<std::string> take(std::string_view id, std::string_view action);
  bool took(std::string_view id, std::string_view action) { return take(id, action).has_value(); }

  // Announces a node at a place on the screen; `node.rect` is set here.
  int announce(Node node, const Rect& place, const NodeDetails* details = nullptr);
  // Opens a node. Children are placed relative to its corner, or to `scrolled` (the corner of its
  // content, which may lie outside) when it is a scroll region.
  int open(Node node, const Rect& place, const NodeDetails* details = nullptr);
  int open_scrolled(
      Node node, const Rect& place, float content_x, float content_y, const NodeDetails* details);
  // Closes it, and gives it its final size when that became known by drawing.
  void close();
  void close(const Rect& final_place);

  // Registers an interactive widget and says how it should look.
  Look interact(std::string_view id, const Rect& place, bool enabled = true);
  bool focused(std::string_view id) const { return !focused_id.empty() && focused_id == id; }

  ImDrawList* draw() const { return draw_; }
  const Rect& clip() const { return clips_.back(); }
  bool visible(const Rect& place) const { return clip().intersects(place); }
  void push_clip(const Rect& place);
  void pop_clip();

  // Draws above the page until leave_layer(). `cover` is what the layer hides from the pointer;
  // a modal one hides all that is under it.
  void enter_layer(Layer layer);
  void leave_layer();
  void cover(const Rect& place, bool modal);
  Layer layer() const { return layers_.back(); }

  // A number remembered under an id for as long as the program runs.
  float& remembered(std::string_view id, std::string_view what, float initial = 0);
  // Remembers a measured size and asks for another frame when it is a new one.
  void remember_size(std::string_view id, std::string_view what, float size);

  // Sets scroll, focus and blur aside before widgets see the request.
  void take_page_requests();

 private:
  struct Cover {
    Layer layer;
    Rect place;
    bool modal;
  };
  struct Origin {
    float x, y;
    int counted = 0;
  };

  ImDrawList* draw_ = nullptr;
  ImDrawListSplitter overlay_channels_;
  std::vector<Rect> clips_;
  std::vector<Layer> layers_;
  std::vector<Origin> origins_;
  std::vector<Cover> covers_, covers_before_;
  std::string prefix_;
  std::vector<std::size_t> prefix_lengths_;
  ImGuiStorage memory_;
};

// The one that is drawing now.
Ui& ui();
void set_current(Ui* current);

}  // namespace widgets
