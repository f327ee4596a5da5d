// The screens and dialogs that there are.
#pragma once

#include <array>
#include <optional>
#include <string_view>

namespace app {

enum class Screen : unsigned char {
  Plans,
  Overview,
  Funding,
  Schemes,
  Metrics,
  Conditions,
  ChangeModel,
  Risks,
  Narrative,
  Timeline,
  Need,
  People,
  Round,
  Checks
};

// In the order of the navigation.
inline constexpr std::array kScreens = {Screen::Overview,
                                        Screen::Funding,
                                        Screen::Schemes,
                                        Screen::Metrics,
                                        Screen::Conditions,
                                        Screen::ChangeModel,
                                        Screen::Risks,
                                        Screen::Narrative,
                                        Screen::Timeline,
                                        Screen::Need,
                                        Screen::People,
                                        Screen::Round,
                                        Screen::Checks,
                                        Screen::Plans};

// The id in addresses of the page, "schemes".
std::string_view id_of(Screen screen);
// The name in the navigation, "Schemes".
std::string_view name_of(Screen screen);
std::optional<Screen> screen_from_id(std::string_view id);

// The lists and parts of a plan, each on the screen where it is at home, in the order of that screen.
struct Home {
  std::string_view list;
  Screen screen;
};
inline constexpr std::array kHomes = {Home{"about", Screen::Overview},
                                      Home{"income", Screen::Funding},
                                      Home{"minimums", Screen::Funding},
                                      Home{"districts", Screen::Funding},
                                      Home{"risk_sharing", Screen::Funding},
                                      Home{"schemes", Screen::Schemes},
                                      Home{"themes", Screen::Schemes},
                                      Home{"unit_costs", Screen::Schemes},
                                      Home{"benefits", Screen::Schemes},
                                      Home{"metrics", Screen::Metrics},
                                      Home{"conditions", Screen::Conditions},
                                      Home{"requirements", Screen::Conditions},
                                      Home{"changes", Screen::ChangeModel},
                                      Home{"actions", Screen::ChangeModel},
                                      Home{"risks", Screen::Risks},
                                      Home{"sections", Screen::Narrative},
                                      Home{"cross_references", Screen::Narrative},
                                      Home{"milestones", Screen::Timeline},
                                      Home{"lead_times", Screen::Timeline},
                                      Home{"need", Screen::Need},
                                      Home{"inequalities", Screen::Need},
                                      Home{"capacity", Screen::Need},
                                      Home{"workforce", Screen::Need},
                                      Home{"seven_day_services", Screen::Need},
                                      Home{"pilots", Screen::Need},
                                      Home{"sign_offs", Screen::People},
                                      Home{"partners", Screen::People},
                                      Home{"people", Screen::People},
                                      Home{"boards", Screen::People},
                                      Home{"agreements", Screen::People},
                                      Home{"engagement", Screen::People},
                                      Home{"documents", Screen::People},
                                      Home{"versions", Screen::People},
                                      Home{"linked_plans", Screen::People},
                                      Home{"accepted_findings", Screen::Checks},
                                      Home{"stated", Screen::Round},
                                      Home{"local", Screen::Round}};

// The screen where a field or figure of that address is at home; Checks when it has none.
Screen screen_for(std::string_view address);

enum class Dialog : unsigned char {
  None,
  NewPlan,
  RenamePlan,
  SaveFile,
  Report,
  Tables,
  Help,
  Glossary,
  Guide,
  Find,
  AcceptFinding,
  DamagedHistory,
  Review
};

}  // namespace app
