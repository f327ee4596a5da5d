#include "core/cli/round_text.h"

#include "core/base/text.h"
#include "core/cli/text_table.h"
#include "core/round/fact_count.h"
#include "core/round/round_words.h"

#include <utility>
#include <vector>

namespace core {
namespace {

// What is said of one row: its name, its other fields, and where it comes from.
struct RowText {
  std::string name;
  std::vector<std::string> lines;
  std::string trust;
  std::string sources;
};

class RoundText final : public FieldVisitor {
 public:
  RoundText(const PlanningRound& round, bool is_for_sources)
      : round_(round), is_for_sources_(is_for_sources) {}

  void field(const FieldInfo& info, FieldRef field) override {
    const std::string value = shown(info, field);
    if (value.empty()) return;
    if (info.id == "trust") {
      row_->trust = value;
    } else if (info.id == "sources") {
      row_->sources = value;
    } else if (row_->name.empty() && (info.id == "label" || info.id == "title")) {
      row_->name = value;
    } else {
      row_->lines.push_back(std::string{info.label} + ": " + value);
    }
  }
  void rows(const FieldInfo& info, RowList rows) override {
    // The sources stand last: the facts refer to them by their ids.
    if (rows.size() == 0 || (depth_ == 0 && (info.id == "sources") != is_for_sources_)) return;
    const std::string indent(depth_ * 2, ' ');
    text_ += (depth_ == 0 ? "\n" : indent) + std::string{info.label} + "\n";
    for (std::size_t i = 0; i < rows.size(); ++i) add_row(rows.id(i), rows.part(i));
  }
  void part(const FieldInfo&, PartRef) override {}

  std::string take() { return std::move(text_); }

 private:
  std::string shown(const FieldInfo& info, const FieldRef& field) const {
    if (const auto* choice = std::get_if<WrittenChoice*>(&field)) {
      if (!(*choice)->value) return {};
      // Behind every fact stands its trust in a word; that is its id.
      const std::string& id = (*choice)->value->id;
      return info.id == "trust" ? id : label_of(round_, info.list, id);
    }
    if (const auto* one = std::get_if<RowReference*>(&field)) {
      return (*one)->id.empty() ? "" : label_of(round_, info.list, (*one)->id);
    }
    if (const auto* many = std::get_if<RowReferences*>(&field)) {
      std::vector<std::string> names;
      for (const RowReference& reference : **many) {
        names.push_back(info.list.empty() || info.list == "sources"
                            ? reference.id
                            : label_of(round_, info.list, reference.id));
      }
      return one_line(joined(names, ", "));
    }
    return one_line(text_of(value_of(field)));
  }

  void add_row(const std::string& id, PartRef part) {
    // The rows within are written below this one, so it has to be known first.
    RowText row;
    std::string before = std::exchange(text_, {});
    RowText* const outer = std::exchange(row_, &row);
    depth_ += 2;
    part.visit(*this);
    depth_ -= 2;
    row_ = outer;
    const std::string within = std::exchange(text_, std::move(before));
    write(id, row);
    text_ += within;
  }

  void write(const std::string& id, const RowText& row) {
    const std::string indent(depth_ * 2 + 2, ' ');
    text_ += indent + id;
    if (!row.name.empty()) text_ += "  " + row.name;
    if (!row.trust.empty()) {
      const bool is_unverified = row.trust == kTrustRecalled || row.trust == kTrustCarriedOver;
      text_ +=
          "  [" + std::string{is_unverified ? "? " : ""} + row.trust + ": " + row.sources + "]";
    }
    const std::string next_line = '\n' + indent + "    ";
    for (const std::string& line : row.lines) (text_ += next_line) += line;
    text_ += '\n';
  }

  const PlanningRound& round_;
  bool is_for_sources_;
  std::string text_;
  std::size_t depth_ = 0;  // of rows within rows
  RowText* row_ = nullptr;
};

}  // namespace

std::string round_text(const PlanningRound& round) {
  const FactCount count = count_facts(round);
  std::string text = one_line(round.about.name) + " \u00b7 " + round.about.round + ", revision " +
                     count_text(round.about.revision.value.value_or(0));
  if (round.about.is_provisional == true) text += ", provisional";
  text += "\n" + counted(count.facts, "fact", "facts") + ", " + count_text(count.unverified) +
          " of them unverified (marked ?)\n";
  if (!round.about.note.text.empty()) text += one_line(round.about.note.text) + "\n";
  RoundText facts{round, false};
  visit_constant(round, facts);
  RoundText sources{round, true};
  visit_constant(round, sources);
  return text + facts.take() + sources.take();
}

}  // namespace core
