// The frame of the program: top bar, sections at the left, the page, a panel at the right when
// asked, the status bar. On narrow or low screens it folds into one column that scrolls.
//
//   AppFrame frame{{.navigation_open = state.navigation_open, .aside = state.why_open}};
//   { TopBar bar; …; bar.to_right(); … }
//   { NoticeBar notices; … what must be seen wherever the page is scrolled … }
//   { SideNavigation navigation; navigation_item(…); … }
//   { MainArea main; … the page … }
//   if (…) { Aside why{"Why this number?"}; … }
//   { StatusBar status; … }
#pragma once

#include "wasm/widgets/rect.h"
#include "wasm/widgets/scroll.h"

#include <optional>
#include <string_view>

namespace widgets {

// True when there is only room for one column: the top bar then needs a button for the sections.
bool is_narrow();
// True when sections, page and panel beside each other would leave the page too little room.
bool is_crowded();

// How far the page is scrolled, in device pixels, and putting it elsewhere.
float page_scroll();
void scroll_page_to(float y);

struct AppFrameOptions {
  bool navigation_open = false;  // on narrow screens; on wide ones it is always there
  bool navigation = true;
  bool aside = false;
};

class AppFrame {
 public:
  explicit AppFrame(const AppFrameOptions& options);
  ~AppFrame();
  AppFrame(const AppFrame&) = delete;
  AppFrame& operator=(const AppFrame&) = delete;

 private:
  friend class TopBar;
  friend class NoticeBar;
  friend class SideNavigation;
  friend class MainArea;
  friend class Aside;
  friend class StatusBar;

  // The one column of a folded frame, opened when first needed.
  void open_column();

  AppFrameOptions options_;
  bool folded_ = false, low_ = false;
  Rect top_, navigation_, main_, aside_, status_, middle_;
  std::optional<ScrollRegion> column_;
};

class TopBar {
 public:
  TopBar();
  ~TopBar();
  TopBar(const TopBar&) = delete;
  TopBar& operator=(const TopBar&) = delete;
  // What follows stands at the right edge.
  void to_right();

 private:
  void close_line();
  Rect place_;
  bool in_flow_ = false;
  bool right_ = false;
  float left_width_ = 0;
};

// Messages above the page, which stay while it scrolls. Takes no room while nothing is in it.
class NoticeBar {
 public:
  // `has_any` says whether there will be something in it: an empty region would only be in the way.
  explicit NoticeBar(bool has_any);
  ~NoticeBar();
  NoticeBar(const NoticeBar&) = delete;
  NoticeBar& operator=(const NoticeBar&) = delete;

 private:
  Rect place_;
  bool in_flow_ = false, has_any_;
};

class SideNavigation {
 public:
  SideNavigation();
  ~SideNavigation();
  SideNavigation(const SideNavigation&) = delete;
  SideNavigation& operator=(const SideNavigation&) = delete;
  // False on narrow screens while it is closed: draw nothing then.
  explicit operator bool() const { return open_; }

 private:
  bool open_ = false;
  std::optional<ScrollRegion> scroll_;
};

class MainArea {
 public:
  MainArea();
  ~MainArea();
  MainArea(const MainArea&) = delete;
  MainArea& operator=(const MainArea&) = delete;

 private:
  std::optional<ScrollRegion> scroll_;
};

// A panel about what is selected. The frame must have been opened with `aside`.
class Aside {
 public:
  explicit Aside(std::string_view title);
  ~Aside();
  Aside(const Aside&) = delete;
  Aside& operator=(const Aside&) = delete;
  // True when the person closed it.
  bool closed() const { return closed_; }

 private:
  bool closed_ = false;
  std::optional<ScrollRegion> scroll_;
};

class StatusBar {
 public:
  StatusBar();
  ~StatusBar();
  StatusBar(const StatusBar&) = delete;
  StatusBar& operator=(const StatusBar&) = delete;
  void to_right();

 private:
  bool in_flow_ = false;
  bool right_ = false;
};

// Words in the status bar.
void status_item(std::string_view words);

}  // namespace widgets
