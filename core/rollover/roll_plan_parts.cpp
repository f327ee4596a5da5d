// The rest of the plan: its title page, how it is delivered, and what is over.
#include "core/rollover/rollover_steps.h"

#include <algorithm>

namespace core {
namespace {

constexpr auto kCarried = RolloverKind::Carried;
constexpr auto kChanged = RolloverKind::Changed;
constexpr auto kDropped = RolloverKind::Dropped;

// "The plan 2019-20" gives "The plan 2021-22"; a title without the old round stays.
std::string title_in(std::string title, const std::string& from, const std::string& to) {
  const std::size_t at = from.empty() ? std::string::npos : title.find(from);
  return at == std::string::npos ? title : title.replace(at, from.size(), to);
}

bool is_done(const Action& action) {
  const std::string status = action.status.value ? action.status.value->id : std::string{};
  return status == "complete" || status == "dropped" || !action.completed_on.is_empty();
}

// Whether all housing authorities that were named have gone into another body.
bool has_become_one_tier(const Rolling& rolling) {
  if (!rolling.of.plan.about.is_two_tier.value_or(false)) return false;
  std::size_t ended = 0;
  for (const Partner& partner : rolling.of.plan.partners) {
    if (!partner.kind.value || partner.kind.value->id != "district") continue;
    if (rolling.successors.count(partner.id) == 0) return false;
    ++ended;
  }
  return ended > 0;
}

template <class Rows>
void drop_all(
    Rolling& rolling, Rows& rows, const char* list, std::string_view one, std::string_view many) {
  rolling.say_count(kDropped, list, {rows.size(), one, many}, " of the old round's time");
  rows.clear();
}

void roll_partners(Rolling& rolling) {
  std::vector<Partner>& partners = rolling.plan.partners;
  std::erase_if(partners, [&](const Partner& partner) {
    const auto successor = rolling.successors.find(partner.id);
    if (successor == rolling.successors.end()) return false;
    const Partner* next = find_row_in(rolling.of.plan.partners, successor->second);
    const std::string& name =
        next == nullptr || next->name.empty() ? successor->second : next->name;
    rolling.say(kDropped,
                "partners/" + partner.id,
                (partner.name.empty() ? partner.id : partner.name) +
                    " has ended: what referred to it now refers to " + name + ".");
    return true;
  });
  rolling.say_count(kCarried, "partners", {partners.size(), "body", "bodies"});
}

void roll_links(Rolling& rolling) {
  std::size_t kept = 0;
  std::vector<LinkedPlan>& links = rolling.plan.linked_plans;
  const std::size_t dropped = std::erase_if(links, [](const LinkedPlan& link) {
    return link.relation.value && link.relation.value->id == "year_before";
  });
  for (LinkedPlan& link : links) {
    link.file.clear();
    link.fingerprint.clear();
    ++kept;
  }
  rolling.say_count(
      kDropped, "linked_plans", {dropped, "link", "links"}, " to the plan of the round before");
  rolling.say_count(kChanged,
                    "linked_plans",
                    {kept, "linked plan", "linked plans"},
                    " without file and fingerprint");
}

}  // namespace

void roll_about(Rolling& rolling) {
  About& about = rolling.plan.about;
  const RoundAbout& to = rolling.to.about;
  rolling.say(
      kChanged, "about/round", "The round is " + to.round + "; it was " + about.round + ".");
  const std::string title = title_in(about.title, about.round, to.round);
  if (title != about.title) rolling.say(kChanged, "about/title", "The title is \"" + title + "\".");
  about.title = title;
  about.round = to.round;
  about.round_revision = to.revision;
  rolling.say(kChanged, "about/round_revision", "The revision is that of the new round.");
  if (about.version != "Draft") rolling.say(kChanged, "about/version", "The version is \"Draft\".");
  about.version = "Draft";
  for (auto [date, where] : {std::pair{&about.board_date, "about/board_date"},
                             std::pair{&about.submission_date, "about/submission_date"}}) {
    if (!date->is_empty()) rolling.say(kDropped, where, "The date of the old round.");
    *date = {};
  }
  if (!has_become_one_tier(rolling)) return;
  about.is_two_tier = false;
  rolling.say(kChanged, "about/is_two_tier", "The area has one tier: its districts have ended.");
}

void roll_delivery(Rolling& rolling) {
  Plan& plan = rolling.plan;
  roll_partners(rolling);
  roll_links(rolling);
  const auto carried =
      [&](const auto& rows, const char* list, std::string_view one, std::string_view many) {
        rolling.say_count(kCarried, list, {rows.size(), one, many});
      };
  carried(plan.people, "people", "person", "people");
  carried(plan.boards, "boards", "board", "boards");
  carried(plan.themes, "themes", "theme", "themes");
  carried(plan.unit_costs, "unit_costs", "unit cost", "unit costs");
  carried(plan.agreements, "agreements", "agreement", "agreements");
  carried(plan.seven_day_services, "seven_day_services", "seven-day service", "seven-day services");
  carried(plan.inequalities, "inequalities", "inequality", "inequalities");
  const std::size_t done = std::erase_if(plan.actions, is_done);
  rolling.say_count(kDropped, "actions", {done, "action that is over", "actions that are over"});
  carried(plan.actions,
          "actions",
          "open action with its deadline",
          "open actions with their deadlines");
  carried(plan.risks, "risks", "risk", "risks");
  std::size_t reviews = 0;
  for (Risk& risk : plan.risks) {
    reviews += risk.review_date.is_empty() ? 0 : 1;
    risk.review_date = {};
  }
  rolling.say_count(
      kChanged, "risks/review_date", {reviews, "date of a review", "dates of reviews"}, " emptied");
  std::size_t agreed = 0;
  for (LeadTime& lead_time : plan.lead_times) {
    agreed += lead_time.agreed_date.is_empty() ? 0 : 1;
    lead_time.agreed_date = {};
  }
  carried(plan.lead_times, "lead_times", "lead time", "lead times");
  rolling.say_count(
      kChanged, "lead_times/agreed_date", {agreed, "agreed date", "agreed dates"}, " emptied");
}

void drop_what_is_over(Rolling& rolling) {
  Plan& plan = rolling.plan;
  drop_all(rolling, plan.benefits, "benefits", "benefit", "benefits");
  drop_all(rolling, plan.milestones, "milestones", "milestone", "milestones");
  drop_all(rolling, plan.capacity, "capacity", "row of capacity", "rows of capacity");
  drop_all(rolling, plan.workforce, "workforce", "need of workforce", "needs of workforce");
  drop_all(rolling, plan.need, "need", "figure of need", "figures of need");
  drop_all(rolling, plan.pilots, "pilots", "pilot", "pilots");
  drop_all(rolling, plan.sign_offs, "sign_offs", "approval", "approvals");
  drop_all(rolling, plan.engagement, "engagement", "entry of engagement", "entries of engagement");
  drop_all(rolling, plan.documents, "documents", "document", "documents");
  drop_all(
      rolling, plan.cross_references, "cross_references", "cross-reference", "cross-references");
  drop_all(rolling, plan.versions, "versions", "version", "versions");
  drop_all(rolling,
           plan.accepted_findings,
           "accepted_findings",
           "accepted finding",
           "accepted findings");
  drop_all(rolling, plan.stated, "stated", "stated figure", "stated figures");
}

}  // namespace core
