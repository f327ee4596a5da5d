#include "core/round/round_differences.h"

#include "core/round/round_words.h"

#include <array>
#include <map>
#include <string_view>
#include <utility>

namespace core {
namespace {

// A row or a field of a round, flat.
struct Leaf {
  std::string where;
  std::string row;   // the address of the row it is in, or is; empty in a part
  std::string what;  // the names on the way
  std::string text;  // of a field
  bool is_row = false;
};

// What a row is called: the first of these that it holds, else its id.
class RowName final : public FieldVisitor {
 public:
  void field(const FieldInfo& info, FieldRef field) override {
    constexpr std::array<std::string_view, 6> kNames = {
        "label", "title", "year", "asks", "field", "code"};
    for (std::size_t i = 0; i < rank_ && i < kNames.size(); ++i) {
      if (info.id == kNames[i] && !is_empty(field)) {
        rank_ = i;
        name = text_of(value_of(field));
      }
    }
  }
  void rows(const FieldInfo&, RowList) override {}
  void part(const FieldInfo&, PartRef) override {}

  std::string name;

 private:
  std::size_t rank_ = SIZE_MAX;
};

std::string name_of_row(const RowList& rows, std::size_t index) {
  RowName name;
  rows.part(index).visit(name);
  return name.name.empty() ? rows.id(index) : name.name;
}

class Flattening final : public FieldVisitor {
 public:
  explicit Flattening(const PlanningRound& round) : round_(round) {}

  void field(const FieldInfo& info, FieldRef field) override {
    if (std::holds_alternative<Series*>(field)) return;  // no round holds one
    if (is_empty(field)) return;
    leaves.push_back({address_ + std::string{info.id},
                      row_,
                      what_ + std::string{info.label},
                      text_for(info, field),
                      false});
  }

  void rows(const FieldInfo& info, RowList rows) override {
    for (std::size_t i = 0; i < rows.size(); ++i) {
      const std::string where = address_ + std::string{info.id} + "/" + rows.id(i);
      const std::string what = what_ + std::string{info.label} + ", " + name_of_row(rows, i);
      leaves.push_back({where, where, what, {}, true});
      visit_below({where + "/", where, what + ", "}, rows.part(i));
    }
  }

  void part(const FieldInfo& info, PartRef part) override {
    visit_below(
        {address_ + std::string{info.id} + "/", row_, what_ + std::string{info.label} + ", "},
        part);
  }

  std::vector<Leaf> leaves;

 private:
  // Choices and references by their names.
  std::string text_for(const FieldInfo& info, const FieldRef& field) const {
    const auto name = [&](const std::string& id) { return label_of(round_, info.list, id); };
    const auto* choice = std::get_if<WrittenChoice*>(&field);
    if (choice != nullptr && (*choice)->value) return name((*choice)->value->id);
    if (const auto* row = std::get_if<RowReference*>(&field)) return name((*row)->id);
    const auto* rows = std::get_if<RowReferences*>(&field);
    if (rows == nullptr) return text_of(value_of(field));
    std::string names;
    for (const RowReference& row : **rows) names += (names.empty() ? "" : ", ") + name(row.id);
    return names;
  }

  struct Place {
    std::string address, row, what;
  };

  void visit_below(Place place, const PartRef& part) {
    Place above{std::move(address_), std::move(row_), std::move(what_)};
    address_ = std::move(place.address);
    row_ = std::move(place.row);
    what_ = std::move(place.what);
    part.visit(*this);
    address_ = std::move(above.address);
    row_ = std::move(above.row);
    what_ = std::move(above.what);
  }

  const PlanningRound& round_;
  std::string address_;  // with "/" at its end, unless it is empty
  std::string row_;
  std::string what_;  // with ", " at its end, unless it is empty
};

using Leaves = std::map<std::string_view, const Leaf*>;

std::vector<Leaf> leaves_of(const PlanningRound& round) {
  Flattening flattening{round};
  visit_constant(round, flattening);
  return std::move(flattening.leaves);
}

Leaves by_address(const std::vector<Leaf>& leaves) {
  Leaves found;
  for (const Leaf& leaf : leaves) found.emplace(leaf.where, &leaf);
  return found;
}

// Whether a row around the leaf, or around the row that the leaf is, is missing from the others:
// then that row is the difference, and the leaf none of its own.
bool is_told_by_its_row(const Leaf& leaf, const Leaves& others) {
  std::string_view row = leaf.row;
  if (leaf.is_row) {
    // "lists/areas/entries/social_care" is in "lists/areas".
    for (int steps = 0; steps < 2 && !row.empty(); ++steps) {
      const std::size_t slash = row.rfind('/');
      row = slash == std::string_view::npos ? std::string_view{} : row.substr(0, slash);
    }
    if (row.find('/') == std::string_view::npos) return false;
  }
  return !row.empty() && !others.contains(row);
}

}  // namespace

std::string_view name_of(DifferenceKind kind) {
  switch (kind) {
    case DifferenceKind::Added:
      return "added";
    case DifferenceKind::Removed:
      return "removed";
    case DifferenceKind::Changed:
      return "changed";
  }
  return {};
}

std::vector<RoundDifference> round_differences(const PlanningRound& before,
                                               const PlanningRound& after) {
  const std::vector<Leaf> old_leaves = leaves_of(before);
  const std::vector<Leaf> new_leaves = leaves_of(after);
  const Leaves in_old = by_address(old_leaves);
  const Leaves in_new = by_address(new_leaves);
  std::vector<RoundDifference> differences;
  for (const Leaf& leaf : new_leaves) {
    if (is_told_by_its_row(leaf, in_old)) continue;
    const auto old = in_old.find(leaf.where);
    if (old == in_old.end()) {
      const DifferenceKind kind = leaf.is_row ? DifferenceKind::Added : DifferenceKind::Changed;
      differences.push_back({kind, leaf.where, leaf.what, {}, leaf.text});
    } else if (old->second->text != leaf.text) {
      differences.push_back(
          {DifferenceKind::Changed, leaf.where, leaf.what, old->second->text, leaf.text});
    }
  }
  for (const Leaf& leaf : old_leaves) {
    if (in_new.contains(leaf.where) || is_told_by_its_row(leaf, in_new)) continue;
    const DifferenceKind kind = leaf.is_row ? DifferenceKind::Removed : DifferenceKind::Changed;
    differences.push_back({kind, leaf.where, leaf.what, leaf.text, {}});
  }
  return differences;
}

}  // namespace core
