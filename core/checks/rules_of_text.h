// The catalogue's rules of prose. For rule_table.h only.
#pragma once

#include "core/checks/rules.h"

#include <array>

namespace core {

inline constexpr std::array kRulesOfText = {
    Rule{.id = "text_figure_differs",
         .family = "text",
         .severity = Severity::Warning,
         .title = "Figures in the text that are not the plan's",
         .why = "Readers hold the narrative against the tables; where the two differ, nobody knows "
                "which of them was approved.",
         .source = "A60",
         .remedy = "Correct the text, or the rows that make the figure."},
    Rule{.id = "text_figures_contradict",
         .family = "text",
         .severity = Severity::Warning,
         .title = "Places in the text that state different figures for one thing",
         .why = "One of the two is wrong, or they speak of different things and do not say so.",
         .source = "A60",
         .remedy = "Make them agree, or say what sets them apart."},
    Rule{.id = "text_figure_malformed",
         .family = "text",
         .severity = Severity::Warning,
         .title = "Figures in the text that cannot be read with certainty",
         .why = "With separators in the wrong place, too many digits or a range that runs "
                "backwards readers would have to guess.",
         .source = "A60",
         .remedy = "Write the figure again, such as £1,234,567 or £1.2m."},
    Rule{.id = "text_unfinished",
         .family = "text",
         .severity = Severity::Warning,
         .title = "Notes that something is still to be written",
         .why = "Notes like TBC and INSERT have gone out in published plans.",
         .source = "A60",
         .remedy = "Write what belongs there, or take the note out."},
    Rule{.id = "text_nhs_number",
         .family = "text",
         .severity = Severity::Error,
         .title = "NHS numbers in the text",
         .why = "An NHS number names a patient: it must not stand in a plan that others read.",
         .source = "A60",
         .remedy = "Take the number out."},
    Rule{.id = "text_date_of_birth",
         .family = "text",
         .severity = Severity::Error,
         .title = "Dates of birth in the text",
         .why = "With a place or a service a date of birth names a person.",
         .source = "A60",
         .remedy = "Take the date out."},
    Rule{.id = "text_small_count",
         .family = "text",
         .severity = Severity::Warning,
         .title = "Fewer than five people, with a place",
         .why = "People who live there may know who is meant.",
         .source = "A60",
         .remedy = "Say “fewer than five”, or name a larger area."},
    Rule{.id = "text_document_absent",
         .family = "text",
         .severity = Severity::Warning,
         .title = "Documents that the text names and the register does not have",
         .why = "Readers look for what the text points to and do not find it.",
         .source = "A65",
         .remedy = "Add it to the register of documents, or correct the reference."}};

}  // namespace core
