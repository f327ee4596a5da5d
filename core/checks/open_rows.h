// The rows that a walk through the plan stands in, and what they are called together: "Falls, CCG
// minimum 2019-20". For the files of core/checks only.
#pragma once

#include "core/fields/description.h"
#include "core/round/planning_round.h"

#include <string>
#include <string_view>
#include <vector>

namespace core {

class OpenRows {
 public:
  explicit OpenRows(const PlanningRound& round) : round_(round) {}

  // `list` is the label of the list, `index` counts from 0.
  void open(std::string_view list, std::size_t index) { rows_.push_back({list, index}); }
  void close() { rows_.pop_back(); }
  bool is_empty() const { return rows_.empty(); }
  // The fields of the row that was opened last, and what is known of each, in the same order; they
  // may still grow, and live until it is closed. A part within a row changes nothing.
  void look_at(const std::vector<FieldInfo>& infos, const std::vector<FieldRef>& fields) {
    if (rows_.empty() || rows_.back().fields != nullptr) return;
    rows_.back().infos = &infos;
    rows_.back().fields = &fields;
  }

  // Each by its name, else by what it is about and its year, else by its place in the list.
  std::string name() const;

 private:
  struct OpenRow {
    std::string_view list;
    std::size_t index;
    const std::vector<FieldInfo>* infos = nullptr;
    const std::vector<FieldRef>* fields = nullptr;
  };
  std::string name_of(const OpenRow& row) const;
  std::string text_of_field(const OpenRow& row, std::string_view id) const;

  const PlanningRound& round_;
  std::vector<OpenRow> rows_;
};

}  // namespace core
