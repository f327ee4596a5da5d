#include "wasm/app/screen.h"

#include <utility>

namespace app {
namespace {

struct ScreenName {
  Screen screen;
  std::string_view id, name;
};

constexpr std::array<ScreenName, 6> kNames = {{{Screen::Plans, "plans", "Plans"},
                                               {Screen::Overview, "overview", "Overview"},
                                               {Screen::Funding, "funding", "Funding"},
                                               {Screen::Schemes, "schemes", "Schemes"},
                                               {Screen::Metrics, "metrics", "Metrics"},
                                               {Screen::Checks, "checks", "Checks"}}};

// Addresses begin with the list or family that they belong to.
constexpr std::array<std::pair<std::string_view, Screen>, 11> kHomes = {
    {{"income", Screen::Funding},
     {"districts", Screen::Funding},
     {"minimums", Screen::Funding},
     {"partners", Screen::Funding},
     {"finance/schemes", Screen::Schemes},
     {"finance/outputs", Screen::Schemes},
     {"finance", Screen::Funding},
     {"schemes", Screen::Schemes},
     {"metrics", Screen::Metrics},
     {"results", Screen::Metrics},
     {"about", Screen::Overview}}};

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
  for (const auto& [start, screen] : kHomes) {
    const bool fits = address.substr(0, start.size()) == start &&
                      (address.size() == start.size() || address[start.size()] == '/');
    if (fits) return screen;
  }
  return Screen::Checks;
}

}  // namespace app
