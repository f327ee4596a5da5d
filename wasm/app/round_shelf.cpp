#include "wasm/app/round_shelf.h"

#include "core/round/round_reader.h"

#include <algorithm>
#include <set>

namespace app {
namespace {

std::int64_t integer_at(const core::Json& json, std::string_view name) {
  const core::Json* member = json.find(name);
  const std::int64_t* number = member == nullptr ? nullptr : member->if_integer();
  return number == nullptr ? 0 : *number;
}

}  // namespace

std::vector<LoadedRound> loaded_rounds_from(const core::Json& files) {
  std::vector<LoadedRound> loaded;
  const core::Json::Array* items = files.if_array();
  if (items == nullptr) return loaded;
  for (const core::Json& item : *items) {
    LoadedRound each;
    each.text = item.text_at("text");
    const core::Result<core::PlanningRound> round = core::read_round(each.text);
    if (!round.has_value() || !round->about.revision.value) continue;
    each.round = round->about.round;
    each.revision = *round->about.revision.value;
    each.name = round->about.name;
    each.file_name = item.text_at("file");
    each.time_ms = static_cast<double>(integer_at(item, "time"));
    loaded.push_back(std::move(each));
  }
  return loaded;
}

const core::PlanningRound& RoundShelf::add(core::PlanningRound round) {
  std::unique_ptr<core::PlanningRound>& file =
      files_[{round.about.round, round.about.revision.value.value_or(0)}];
  if (!file) file = std::make_unique<core::PlanningRound>(std::move(round));
  return *file;
}

void RoundShelf::add_shipped(core::PlanningRound round) {
  const core::PlanningRound& file = add(std::move(round));
  shipped_[file.about.round] = file.about.revision.value.value_or(0);
}

void RoundShelf::follow(const std::vector<LoadedRound>& loaded, const core::PlanningRound* in_use) {
  std::set<Key> kept;
  for (const LoadedRound& each : loaded) {
    kept.insert({each.round, each.revision});
    if (exact(each.round, each.revision) != nullptr) continue;
    if (auto round = core::read_round(each.text); round.has_value()) add(*std::move(round));
  }
  kept.insert(shipped_.begin(), shipped_.end());
  std::erase_if(files_, [&](const auto& file) {
    return file.second.get() != in_use && !kept.contains(file.first);
  });
}

const core::PlanningRound* RoundShelf::exact(std::string_view round, std::int64_t revision) const {
  const auto found = files_.find({std::string{round}, revision});
  return found == files_.end() ? nullptr : found->second.get();
}

const core::PlanningRound* RoundShelf::newest(std::string_view round) const {
  const core::PlanningRound* newest = nullptr;
  for (const auto& [key, file] : files_) {
    if (key.first == round) newest = file.get();  // in the order of the revisions
  }
  return newest;
}

const core::PlanningRound* RoundShelf::for_plan(const core::About& about) const {
  const std::optional<std::int64_t>& revision = about.round_revision.value;
  const core::PlanningRound* made_with = revision ? exact(about.round, *revision) : nullptr;
  if (made_with != nullptr) return made_with;
  const auto shipped = shipped_.find(about.round);
  return shipped == shipped_.end() ? newest(about.round) : exact(about.round, shipped->second);
}

}  // namespace app
