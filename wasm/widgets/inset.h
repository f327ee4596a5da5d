// What was opened in a list, set apart from the list by an edge at its left.
#pragma once

#include <string_view>

namespace widgets {

// Announced as a group by its title, which stands on top as a heading of level 3; what is drawn while
// it lives is inside it.
class Inset {
 public:
  Inset(std::string_view id, std::string_view title);
  ~Inset();
  Inset(const Inset&) = delete;
  Inset& operator=(const Inset&) = delete;

 private:
  void* stretch_;  // the edge, drawn before its height is known
  float shift_ = 0;
};

}  // namespace widgets
