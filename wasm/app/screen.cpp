#include "wasm/app/screen.h"

namespace app {
namespace {

struct ScreenName {
  Screen screen;
  std::string_view id, name;
};

// In the order of the enumeration.
constexpr std::array<ScreenName, 14> kNames = {
    {{Screen::Plans, "plans", "Plans"},
     {Screen::Overview, "overview", "Overview"},
     {Screen::Funding, "funding", "Funding"},
     {Screen::Schemes, "schemes", "Schemes"},
     {Screen::Metrics, "metrics", "Metrics"},
     {Screen::Conditions, "conditions", "Conditions"},
     {Screen::ChangeModel, "change_model", "Change model"},
     {Screen::Risks, "risks", "Risks"},
     {Screen::Narrative, "narrative", "Narrative"},
     {Screen::Timeline, "timeline", "Timeline"},
     {Screen::Need, "need", "Need and capacity"},
     {Screen::People, "people", "People and approvals"},
     {Screen::Round, "round", "Document and round"},
     {Screen::Checks, "checks", "Checks"}}};

// Computed figures begin with their family; that of a plan's own lists is kHomes.
constexpr std::array kFigures = {Home{"finance/schemes", Screen::Schemes},
                                 Home{"finance/outputs", Screen::Schemes},
                                 Home{"finance", Screen::Funding},
                                 Home{"results", Screen::Metrics}};

bool is_within(std::string_view address, std::string_view list) {
  return address.substr(0, list.size()) == list &&
         (address.size() == list.size() || address[list.size()] == '/');
}

}  // namespace

std::string_view id_of(Screen screen) {
  return kNames[static_cast<std::size_t>(screen)].id;
}

std::string_view name_of(Screen screen) {
  return kNames[static_cast<std::size_t>(screen)].name;
}

std::optional<Screen> screen_from_id(std::string_view id) {
  for (const ScreenName& name : kNames) {
    if (name.id == id) return name.screen;
  }
  return std::nullopt;
}

Screen screen_for(std::string_view address) {
  for (const Home& home : kHomes) {
    if (is_within(address, home.list)) return home.screen;
  }
  for (const Home& home : kFigures) {
    if (is_within(address, home.list)) return home.screen;
  }
  return Screen::Checks;
}

}  // namespace app
