// A region that scrolls: the browser moves it, the program draws what is in sight.
#pragma once

#include "wasm/widgets/rect.h"

#include <string_view>

namespace widgets {

// Fills a place and scrolls downwards. For the frame of the app and for dialogs.
class ScrollRegion {
 public:
  // `padding` in device pixels is kept free on all sides of the content.
  ScrollRegion(
      std::string_view id, std::string_view name, const Rect& place, float padding, float gap);
  ~ScrollRegion();
  ScrollRegion(const ScrollRegion&) = delete;
  ScrollRegion& operator=(const ScrollRegion&) = delete;

 private:
  Rect place_;
  float padding_;
  int node_;
};

}  // namespace widgets
