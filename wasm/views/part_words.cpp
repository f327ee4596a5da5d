#include "wasm/views/part_words.h"

#include <array>

namespace app {
namespace {

constexpr std::array kLists = {
    ListWords{"income", "a payment", "Who pays how much into which stream, year by year."},
    ListWords{"districts", "a district", "What each housing authority receives of the grant."},
    ListWords{"minimums", "a minimum", "The least that must be spent under each ring-fence."},
    ListWords{"risk_sharing/shares",
              "a share",
              "Which body bears which part of an overspend or underspend."},
    ListWords{"schemes/lines", "a budget line", "What is spent, from which source, in which year."},
    ListWords{"schemes/lines/purposes",
              "a purpose",
              "How the line divides by the purposes of the grant."},
    ListWords{"schemes/outputs", "an output", "What the money is to bring about, in numbers."},
    ListWords{"schemes/impacts", "an impact", "Which metrics the scheme is to move, and how far."},
    ListWords{"themes",
              "a theme",
              "The area's own themes or priorities, by which spending is added up beside streams."},
    ListWords{"unit_costs",
              "a unit cost",
              "What one hour, visit or place costs, with where that is from."},
    ListWords{
        "benefits",
        "a benefit",
        "What schemes are expected to save or free up, to whom it falls and on what evidence."},
    ListWords{"metrics", "a metric", "Actual values and targets of the round's metrics."},
    ListWords{
        "metrics/baselines", "a baseline", "The spans that the target could be measured against."},
    ListWords{
        "metrics/options", "an alternative", "The targets that were weighed, with their reasons."},
    ListWords{"metrics/stretch_targets",
              "a stretch target",
              "Targets beyond the one that is asked for, and who agreed to them."},
    ListWords{"metrics/benchmarks", "a benchmark", "How the area compares with a group of others."},
    ListWords{"metrics/benchmarks/comparators", "an area", "The values of others in the group."},
    ListWords{
        "metrics/trajectories", "a trajectory", "Where the metric is to go over several years."},
    ListWords{"conditions",
              "a condition",
              "How each national condition is met, with the evidence or what is done instead."},
    ListWords{"requirements",
              "a requirement",
              "How each planning requirement is answered, and where the evidence stands."},
    ListWords{
        "changes", "a change", "How mature each change of the model is now, and is to become."},
    ListWords{"actions", "an action", "What will be done, by whom and until when."},
    ListWords{"risks",
              "a risk",
              "What could go wrong, how likely and how bad that is, and what is done about it."},
    ListWords{"sections",
              "a section",
              "The text of the plan, section by section, under the prompts of the round."},
    ListWords{"cross_references",
              "a cross-reference",
              "Where the text points to another section or document."},
    ListWords{"milestones", "a milestone", "What happens when, row by row of the timeline."},
    ListWords{"lead_times",
              "a step",
              "How many days before the submission or the board each step must be done."},
    ListWords{"need", "a figure", "Figures of need and demography, each with source and date."},
    ListWords{"inequalities",
              "a group",
              "Which groups fare worse, how large the gap is and what is done about it."},
    ListWords{"capacity", "a service", "Demand and capacity by service and pathway, by month."},
    ListWords{
        "workforce", "a role", "How many staff are needed and there, and how to close the gap."},
    ListWords{"seven_day_services", "a service", "What runs at weekends, since when and by whom."},
    ListWords{"pilots", "a pilot", "What was tried, on how many cases, and what came of it."},
    ListWords{"sign_offs",
              "an approval",
              "Which body approved the plan, who signed, at which meeting and on what evidence."},
    ListWords{"partners", "a partner", "The bodies that make the plan and pay into the pool."},
    ListWords{"people", "a person", "Who leads, writes, sponsors and answers for the plan."},
    ListWords{"boards", "a board", "The boards and groups, and which reports to which."},
    ListWords{"agreements",
              "an agreement",
              "The legal agreements under which money is pooled or passed."},
    ListWords{"engagement",
              "an engagement",
              "Who was asked, when and how, what they said and what was done about it."},
    ListWords{"documents",
              "a document",
              "Strategies, assessments and evidence that the plan rests on or attaches."},
    ListWords{"versions", "a version", "The drafts of the plan, and what changed in each."},
    ListWords{"linked_plans",
              "a linked plan",
              "Plans of other areas that this one is aligned with, or of the round before."},
    ListWords{"stated",
              "a stated figure",
              "Totals as the document prints them, to hold the computed ones against."},
    ListWords{"local/streams", "a stream", "Streams that the area pays beside the round's."},
    ListWords{"local/ring_fences", "a ring-fence", "Ring-fences beside the round's."},
    ListWords{"local/earmarks", "an earmark", "Earmarks beside the round's."},
    ListWords{"local/uplifts", "an uplift", "Uplifts beside the round's."},
    ListWords{
        "local/conditions", "a condition", "Conditions of the area beside the national ones."},
    ListWords{
        "local/metrics", "a metric", "Metrics that the area defines itself, or defines otherwise."},
    ListWords{"local/metrics/parts", "a part", "The parts that the metric is counted by."},
    ListWords{"local/scheme_types", "a scheme type", "Scheme types that the round does not have."},
    ListWords{"local/scheme_types/sub_types", "a sub type", "The sub types of the scheme type."},
    ListWords{"local/requirements", "a requirement", "Requirements beside the round's."},
    ListWords{"local/prompts", "a prompt", "Headings of the narrative that are the area's own."},
    ListWords{"local/dates", "a date", "Dates that moved, or that are the area's own."},
    ListWords{"local/lists", "a list", "Drop-down lists with the area's own entries."},
    ListWords{"local/lists/entries", "an entry", "What can be chosen from the list."}};

constexpr ListWords kAny{"", "a row", "Nothing is entered here yet."};

}  // namespace

const ListWords& words_of_list(std::string_view pattern) {
  for (const ListWords& words : kLists) {
    if (words.pattern == pattern) return words;
  }
  return kAny;
}

std::string_view without_article(std::string_view one) {
  return one.substr(one.find(' ') + 1);
}

}  // namespace app
