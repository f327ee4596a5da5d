// The screens and dialogs that there are.
#pragma once

#include <array>
#include <optional>
#include <string_view>

namespace app {

enum class Screen : unsigned char { Plans, Overview, Funding, Schemes, Metrics, Checks };

inline constexpr std::array kScreens = {Screen::Overview,
                                        Screen::Funding,
                                        Screen::Schemes,
                                        Screen::Metrics,
                                        Screen::Checks,
                                        Screen::Plans};

// The id in addresses of the page, "schemes".
std::string_view id_of(Screen screen);
// The name in the navigation, "Schemes".
std::string_view name_of(Screen screen);
std::optional<Screen> screen_from_id(std::string_view id);

// The screen where a field or figure of that address is at home.
Screen screen_for(std::string_view address);

enum class Dialog : unsigned char { None, NewPlan, RenamePlan, SaveFile, Help, DamagedHistory };

}  // namespace app
