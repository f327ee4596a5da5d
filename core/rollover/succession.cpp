#include "core/rollover/succession.h"

#include "core/round/round_words.h"

#include <algorithm>
#include <vector>

namespace core {
namespace {

template <class RowType>
std::vector<std::string> that_replace(const std::vector<RowType>& rows, const std::string& id) {
  std::vector<std::string> ids;
  for (const RowType& row : rows) {
    const bool replaces = std::any_of(row.replaces.begin(),
                                      row.replaces.end(),
                                      [&](const RowReference& old) { return old.id == id; });
    if (replaces) ids.push_back(row.id);
  }
  return ids;
}

std::vector<std::string> that_replace(const PlanningRound& round,
                                      std::string_view list,
                                      const std::string& id) {
  if (list == "streams") return that_replace(round.streams, id);
  if (list == "scheme_types") return that_replace(round.scheme_types, id);
  return {};
}

}  // namespace

std::string ChoiceSuccession::successor_of(std::string_view list, const std::string& id) const {
  std::string current = id;
  const auto step = [&](const PlanningRound& round) {
    if (has_choice(round, list, current)) return;
    const std::vector<std::string> ids = that_replace(round, list, current);
    if (ids.size() == 1) current = ids.front();
  };
  for (const PlanningRound& round : between_) step(round);
  step(to_);
  return current != id && has_choice(to_, list, current) ? current : std::string{};
}

std::map<std::string, std::string> successors_of_bodies(const Plan& plan) {
  std::map<std::string, std::string> next;
  for (const Partner& partner : plan.partners) next[partner.id] = partner.succeeded_by.id;
  std::map<std::string, std::string> last;
  for (const Partner& partner : plan.partners) {
    std::string body = partner.succeeded_by.id;
    std::size_t steps = 0;
    while (next.count(body) == 1 && !next[body].empty() && ++steps <= next.size()) {
      body = next[body];
    }
    if (next.count(body) == 1 && next[body].empty()) last[partner.id] = body;
  }
  return last;
}

}  // namespace core
