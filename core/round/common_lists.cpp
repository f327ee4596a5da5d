#include "core/round/common_lists.h"

#include <array>

namespace core {
namespace {

using Choice = CommonChoice;

constexpr std::array kCertainties = {Choice{"indicative", "Indicative"},
                                     Choice{"confirmed", "Confirmed"}};
constexpr std::array kMoneyUnits = {Choice{"pounds", "Pounds"},
                                    Choice{"thousands", "Thousands of pounds"},
                                    Choice{"millions", "Millions of pounds"}};
constexpr std::array kBenefitKinds = {Choice{"cash", "Money saved"},
                                      Choice{"avoided", "Cost avoided"},
                                      Choice{"capacity", "Capacity freed"},
                                      Choice{"quality", "Better care"}};
constexpr std::array kAgreementKinds = {Choice{"section_75", "Section 75, NHS Act 2006"},
                                        Choice{"section_256", "Section 256, NHS Act 2006"},
                                        Choice{"contract", "Contract"},
                                        Choice{"other", "Other"}};
// From the least to the most advanced; the calculations know "complete" and "dropped".
constexpr std::array kActionStatuses = {Choice{"not_started", "Not started"},
                                        Choice{"on_track", "On track"},
                                        Choice{"at_risk", "At risk"},
                                        Choice{"delayed", "Delayed"},
                                        Choice{"complete", "Complete"},
                                        Choice{"dropped", "Dropped"}};
constexpr std::array kServiceStatuses = {Choice{"in_place", "In place"},
                                         Choice{"partly", "Partly in place"},
                                         Choice{"planned", "Planned"}};
constexpr std::array kRiskStatuses = {
    Choice{"open", "Open"}, Choice{"accepted", "Accepted"}, Choice{"closed", "Closed"}};
constexpr std::array kCapacityKinds = {Choice{"discharge", "Discharge from hospital"},
                                       Choice{"community", "In the community"}};
constexpr std::array kPlanRelations = {Choice{"aligned", "Aligned plan of another area"},
                                       Choice{"shared_narrative", "Shares the narrative"},
                                       Choice{"year_before", "Plan of the round before"}};
constexpr std::array kContactRoles = {Choice{"lead", "Better Care Fund lead"},
                                      Choice{"author", "Author"},
                                      Choice{"sponsor", "Sponsor"},
                                      Choice{"finance", "Finance"},
                                      Choice{"legal", "Legal"},
                                      Choice{"metric_owner", "Owner of a metric"},
                                      Choice{"pool_manager", "Pooled-fund manager"},
                                      Choice{"other", "Other"}};
constexpr std::array kSectionStatuses = {Choice{"to_do", "To do"},
                                         Choice{"draft", "Draft"},
                                         Choice{"ready", "Ready"},
                                         Choice{"agreed", "Agreed"}};
constexpr std::array kLeadTimeEnds = {Choice{"submission", "The submission"},
                                      Choice{"board", "The board meeting"}};
// Whom to engage with; a round names those of them that must be covered ("groups_to_cover").
constexpr std::array kEngagementGroups = {Choice{"nhs_trusts", "NHS trusts"},
                                          Choice{"health_providers", "Health providers"},
                                          Choice{"social_care_providers", "Social care providers"},
                                          Choice{"providers", "Health and social care providers"},
                                          Choice{"voluntary", "Voluntary and community sector"},
                                          Choice{"districts", "District councils"},
                                          Choice{"housing", "Housing authorities and providers"},
                                          Choice{"patients", "Patients"},
                                          Choice{"service_users", "Service users and carers"},
                                          Choice{"public", "The public"},
                                          Choice{"primary_care", "Primary care"},
                                          Choice{"staff", "Staff"},
                                          Choice{"partners", "Commissioners and their boards"},
                                          Choice{"other", "Others"}};
constexpr std::array kDocumentKinds = {Choice{"strategy", "Strategy or plan"},
                                       Choice{"need", "Needs assessment"},
                                       Choice{"evidence", "Evidence or evaluation"},
                                       Choice{"template", "Official template or return"},
                                       Choice{"appendix", "Appendix"},
                                       Choice{"policy", "National guidance"},
                                       Choice{"agreement", "Agreement"},
                                       Choice{"other", "Other"}};
constexpr std::array kBoardOwns = {Choice{"plan", "The plan"},
                                   Choice{"pool", "The pooled budget"},
                                   Choice{"metrics", "The metrics"},
                                   Choice{"discharge", "Discharge and winter"},
                                   Choice{"delivery", "Delivery"}};

// The two sides that pay into a pool; a stream of the round says which is its own.
constexpr std::array kPayers = {Choice{"council", "Councils"}, Choice{"nhs", "NHS"}};

// What the facts of a round are made of; the calculations know these ids.
constexpr std::array kTrusts = {Choice{"primary", "Read in the source itself"},
                                Choice{"page", "Read on a web page"},
                                Choice{"calculated", "Calculated from sources"},
                                Choice{"inferred", "Inferred from sources"},
                                Choice{"recalled", "Only recalled"},
                                Choice{"carried_over", "Carried over from another round"}};
constexpr std::array kDirections = {Choice{"low", "Lower is better"},
                                    Choice{"high", "Higher is better"}};
constexpr std::array kAggregations = {Choice{"sum", "Sum of the periods"},
                                      Choice{"mean", "Mean of the periods"},
                                      Choice{"day_weighted", "Mean weighted by days"},
                                      Choice{"cumulative", "Latest running total"},
                                      Choice{"none", "None: periods stand alone"}};
constexpr std::array kPeriodKinds = {
    Choice{"month", "Month"}, Choice{"quarter", "Quarter"}, Choice{"year", "Year"}};
constexpr std::array kStreamKinds = {Choice{"revenue", "Revenue"},
                                     Choice{"capital", "Capital"},
                                     Choice{"any", "Revenue or capital"}};

struct NamedList {
  std::string_view id;
  std::span<const Choice> choices;
};

constexpr std::array kLists = {NamedList{"certainties", kCertainties},
                               NamedList{"money_units", kMoneyUnits},
                               NamedList{"benefit_kinds", kBenefitKinds},
                               NamedList{"agreement_kinds", kAgreementKinds},
                               NamedList{"action_statuses", kActionStatuses},
                               NamedList{"service_statuses", kServiceStatuses},
                               NamedList{"risk_statuses", kRiskStatuses},
                               NamedList{"capacity_kinds", kCapacityKinds},
                               NamedList{"plan_relations", kPlanRelations},
                               NamedList{"contact_roles", kContactRoles},
                               NamedList{"section_statuses", kSectionStatuses},
                               NamedList{"lead_time_ends", kLeadTimeEnds},
                               NamedList{"engagement_groups", kEngagementGroups},
                               NamedList{"document_kinds", kDocumentKinds},
                               NamedList{"board_owns", kBoardOwns},
                               NamedList{"payers", kPayers},
                               NamedList{"trusts", kTrusts},
                               NamedList{"directions", kDirections},
                               NamedList{"aggregations", kAggregations},
                               NamedList{"period_kinds", kPeriodKinds},
                               NamedList{"stream_kinds", kStreamKinds}};

}  // namespace

std::span<const CommonChoice> common_list(std::string_view list) {
  for (const NamedList& named : kLists) {
    if (named.id == list) return named.choices;
  }
  return {};
}

}  // namespace core
