// What was opened, in a list or under a field, set apart by an edge at its left.
#pragma once

#include <string_view>

namespace widgets {

// Announced as a group by its title, which stands on top as a heading of level 3 unless it is only
// announced; what is drawn while it lives is inside it.
class Inset {
 public:
  enum class Title : bool { Announced, Shown };
  Inset(std::string_view id, std::string_view title, Title look = Title::Shown);
  ~Inset();
  Inset(const Inset&) = delete;
  Inset& operator=(const Inset&) = delete;

 private:
  void* stretch_;  // the edge, drawn before its height is known
  float shift_ = 0;
};

}  // namespace widgets
