// The catalogue's rules that hold for any field. For rule_table.h only.
#pragma once

#include "core/checks/rules.h"

#include <array>

namespace core {

inline constexpr std::array kRulesOfFields = {
    Rule{.id = "field_required",
         .family = "fields",
         .severity = Severity::ToDo,
         .title = "Fields that are empty",
         .why = "The round asks for this field.",
         .remedy = "Fill it in."},
    Rule{.id = "choice_unknown",
         .family = "fields",
         .severity = Severity::Warning,
         .title = "Choices that the round does not have",
         .why = "A choice that the round does not know counts towards nothing.",
         .remedy = "Choose one from the list."},
    Rule{.id = "reference_unknown",
         .family = "fields",
         .severity = Severity::Warning,
         .title = "References to rows that are not there",
         .why = "A reference leads to a row of the plan.",
         .remedy = "Choose another, or clear the field."},
    Rule{.id = "period_no_year",
         .family = "fields",
         .severity = Severity::Warning,
         .title = "Periods that are no financial year",
         .why = "Money is planned by financial year.",
         .remedy = "Enter a financial year such as 2019-20."},
    Rule{.id = "period_outside_round",
         .family = "fields",
         .severity = Severity::Warning,
         .title = "Years outside the round",
         .why = "A row of another year stands in none of the plan's totals.",
         .remedy = "Check the year, or take the row out."},
    Rule{.id = "span_backwards",
         .family = "fields",
         .severity = Severity::Warning,
         .title = "Spans that end before they begin",
         .why = "The last day is not before the first.",
         .remedy = "Correct one of the two."},
    Rule{.id = "text_too_long",
         .family = "fields",
         .severity = Severity::Warning,
         .title = "Texts too long for the template",
         .why = "A cell of the official template holds 32,767 characters.",
         .remedy = "Shorten it, or attach it as a document of its own."},
    Rule{.id = "amount_not_understood",
         .family = "fields",
         .severity = Severity::ToDo,
         .title = "Amounts that are not understood",
         .why = "An amount in words stands in no total.",
         .remedy = "Enter an amount in pounds beside it."}};

}  // namespace core
