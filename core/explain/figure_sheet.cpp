#include "core/explain/figure_sheet.h"

#include <algorithm>

namespace core {

void FigureSheet::put(const FigureName& name, Figure figure) {
  const Key key{.kind = name.kind,
                .period = name.period,
                .row = ids_.add(name.row),
                .sub_row = ids_.add(name.sub_row),
                .part = ids_.add(name.part)};
  entries_.push_back({key, std::move(figure)});
}

void FigureSheet::put_in_order() {
  std::stable_sort(entries_.begin(), entries_.end(), [](const Entry& a, const Entry& b) {
    return a.key < b.key;
  });
}

std::optional<Figure> FigureSheet::find(const FigureName& name) const {
  const Key key{.kind = name.kind,
                .period = name.period,
                .row = ids_.find(name.row),
                .sub_row = ids_.find(name.sub_row),
                .part = ids_.find(name.part)};
  const auto found = std::lower_bound(
      entries_.begin(), entries_.end(), key, [](const Entry& entry, const Key& wanted) {
        return entry.key < wanted;
      });
  return found != entries_.end() && found->key == key ? std::optional{found->figure} : std::nullopt;
}

bool FigureTarget::put(const FigureName& name, Figure figure) const {
  sheet_.put(name, std::move(figure));
  return recording_ != nullptr && recording_->wants(name);
}

void FigureTarget::tell(std::string_view formula, std::vector<ExplanationInput> inputs) const {
  recording_->set_formula(formula);
  for (ExplanationInput& input : inputs) recording_->add_input(std::move(input));
}

}  // namespace core
