// The words of the rules about prose, in one table. For the files of core/checks only.
#pragma once

#include "core/checks/finding.h"

#include <array>
#include <string_view>

namespace core {

struct TextRule {
  std::string_view id;
  Severity severity = Severity::Warning;
  std::string_view title;
  std::string_view why;
  std::string_view remedy;
};

// In the order in which they are looked for.
inline constexpr std::array kTextRules = {
    TextRule{"text_figure_differs",
             Severity::Warning,
             "A figure in the text is not the plan's",
             "Readers hold the narrative against the tables; where the two differ, nobody knows "
             "which of them was approved.",
             "Correct the text, or the rows that make the figure."},
    TextRule{"text_figures_contradict",
             Severity::Warning,
             "Two places in the text state different figures for the same thing",
             "One of the two is wrong, or they speak of different things and do not say so.",
             "Make them agree, or say what sets them apart."},
    TextRule{"text_figure_malformed",
             Severity::Warning,
             "A figure in the text cannot be read with certainty",
             "Separators in the wrong place, digits too many or a range that runs backwards: "
             "readers would have to guess.",
             "Write the figure again, such as £1,234,567 or £1.2m."},
    TextRule{"text_unfinished",
             Severity::Warning,
             "A note that something is still to be written",
             "Notes like TBC and INSERT have gone out in published plans.",
             "Write what belongs there, or take the note out."},
    TextRule{"text_nhs_number",
             Severity::Error,
             "An NHS number in the text",
             "It names a patient: it must not stand in a plan that others read.",
             "Take the number out."},
    TextRule{"text_date_of_birth",
             Severity::Error,
             "A date of birth in the text",
             "With a place or a service it names a person.",
             "Take the date out."},
    TextRule{"text_small_count",
             Severity::Warning,
             "Fewer than five people, with a place",
             "People who live there may know who is meant.",
             "Say \"fewer than five\", or name a larger area."},
    TextRule{"text_document_absent",
             Severity::Warning,
             "The text points to a document that the register does not have",
             "Readers look for it and do not find it.",
             "Add it to the register of documents, or correct the reference."},
};

}  // namespace core
