// The appendices and annexes that a plan has, by letter or number, and whether one that its text names
// is among them. For the files of core/checks only.
#pragma once

#include "core/plan/plan.h"
#include "core/prose/mention.h"

#include <set>
#include <string_view>

namespace core {

class DocumentNames {
 public:
  // The plan stays where it is.
  explicit DocumentNames(const Plan& plan) : plan_(plan) {}

  // Whether the register lacks what the text points to. Never without a register, for a line that is
  // a title itself, or for an appendix of another paper.
  bool misses(std::string_view text, const Mention& mention);

 private:
  bool names(std::string_view name);
  void look();
  void add_all_in(std::string_view text);

  const Plan& plan_;
  std::set<std::string_view> names_;
  bool has_looked_ = false;
};

}  // namespace core
