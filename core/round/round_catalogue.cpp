#include "core/round/round_catalogue.h"

#include "core/base/text.h"
#include "core/round/provisional_round.h"
#include "core/round/round_reader.h"

#include <algorithm>

namespace core {

bool is_round_id(std::string_view text) {
  constexpr std::size_t kLongest = 20;
  if (text.empty() || text.size() > kLongest) return false;
  return std::all_of(text.begin(), text.end(), [](char c) {
    return is_digit(c) || (c >= 'a' && c <= 'z') || c == '-' || c == '_';
  });
}

RoundCatalogue::RoundCatalogue(std::span<const EmbeddedText> rounds) {
  for (const EmbeddedText& round : rounds) add(round.name, round.text);
}

void RoundCatalogue::add(std::string_view id, std::string_view text) {
  const auto place =
      std::lower_bound(entries_.begin(), entries_.end(), id, [](const Entry& entry, auto wanted) {
        return entry.id < wanted;
      });
  if (place != entries_.end() && place->id == id) {
    place->text = text;
  } else {
    entries_.insert(place, Entry{std::string{id}, std::string{text}});
  }
}

std::vector<std::string> RoundCatalogue::ids() const {
  std::vector<std::string> ids;
  ids.reserve(entries_.size());
  for (const Entry& entry : entries_) ids.push_back(entry.id);
  return ids;
}

const std::string* RoundCatalogue::last() const {
  const std::string* last = nullptr;
  for (const Entry& entry : entries_) {
    const std::optional<Period> after = year_after(entry.id);
    if (after && (last == nullptr || *after >= *year_after(*last))) last = &entry.id;
  }
  return last;
}

std::string RoundCatalogue::provisional_id() const {
  const std::string* id = last();
  return id == nullptr ? std::string{} : year_after(*id)->text();
}

Result<PlanningRound> RoundCatalogue::find(std::string_view id) const {
  for (const Entry& entry : entries_) {
    if (entry.id == id) return read_round(entry.text);
  }
  if (!id.empty() && id == provisional_id()) {
    ASSIGN_OR_RETURN(const PlanningRound before, find(*last()));
    return provisional_round(before);
  }
  std::string known = entries_.empty() ? "none" : joined(ids(), ", ");
  if (const std::string provisional = provisional_id(); !provisional.empty()) {
    known += ", " + provisional + " (provisional)";
  }
  return Error{
      .code = ErrorCode::UnknownRound,
      .message = id.empty()
                     ? "The plan does not say for which planning round it is."
                     : "The planning round \"" + std::string{id.substr(0, 40)} + "\" is not known.",
      .where = "about/round",
      .remedy = "Known rounds: " + known + ". A newer version of the workbook may know it."};
}

}  // namespace core
