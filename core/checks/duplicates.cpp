// Rows of one name, number or choice that stand twice.
#include "core/base/id_table.h"
#include "core/base/text.h"
#include "core/checks/check_context.h"
#include "core/round/round_words.h"

namespace core {
namespace {

// Looks at the rows of one list after the other.
class Duplicates {
 public:
  Duplicates(const CheckContext& context, std::string_view list, std::string_view field)
      : context_(context), list_(list), field_(field) {}

  void look_at_name(std::string_view id, std::string_view name) {
    const std::string key = lower_case(trimmed(name));
    if (key.empty() || is_first(key)) return;
    tell("name_twice", id, in_short(name, ""), "another row before it has the same name.");
  }

  void look_at_choice(std::string_view id, std::string_view choices, const WrittenChoice& choice) {
    if (!choice.value || is_first(choice.value->id)) return;
    tell("answer_twice",
         id,
         label_of(context_.round, choices, choice.value->id),
         "two rows answer for it.");
  }

  // Rows of one number in a row are parts of one; a number that comes back after others is not.
  void look_at_number(std::string_view id, std::string_view number) {
    const std::string key = lower_case(trimmed(number));
    if (key == last_) return;
    last_ = key;
    if (key.empty() || is_first(key)) return;
    tell("number_twice", id, in_short(number, ""), "the number was used before, for another row.");
  }

 private:
  void tell(std::string_view rule,
            std::string_view id,
            std::string_view subject,
            std::string_view rest) const {
    context_.tell(rule, place({list_, id, field_}), subject, rest);
  }

  bool is_first(std::string_view key) {
    const std::size_t before = seen_.size();
    seen_.add(key);
    return seen_.size() > before;
  }

  const CheckContext& context_;
  std::string_view list_;
  std::string_view field_;
  IdTable seen_;
  std::string last_;
};

template <class RowType>
void check_names(const CheckContext& context,
                 std::string_view list,
                 const std::vector<RowType>& rows,
                 std::string_view field,
                 const std::string RowType::*name) {
  Duplicates duplicates{context, list, field};
  for (const RowType& row : rows) duplicates.look_at_name(row.id, row.*name);
}

struct Choices {
  std::string_view list;     // of the plan
  std::string_view field;    // "condition"
  std::string_view choices;  // of the round
};

template <class RowType>
void check_choices(const CheckContext& context,
                   const Choices& of,
                   const std::vector<RowType>& rows,
                   const WrittenChoice RowType::*choice) {
  Duplicates duplicates{context, of.list, of.field};
  for (const RowType& row : rows) duplicates.look_at_choice(row.id, of.choices, row.*choice);
}

template <class RowType>
void check_numbers(const CheckContext& context,
                   std::string_view list,
                   const std::vector<RowType>& rows) {
  Duplicates duplicates{context, list, "number"};
  for (const RowType& row : rows) duplicates.look_at_number(row.id, row.number);
}

}  // namespace

void check_duplicates(const CheckContext& context) {
  const Plan& plan = context.plan;
  check_names(context, "schemes", plan.schemes, "name", &Scheme::name);
  check_names(context, "themes", plan.themes, "name", &Theme::name);
  check_names(context, "partners", plan.partners, "name", &Partner::name);
  check_names(context, "boards", plan.boards, "name", &Board::name);
  check_names(context, "documents", plan.documents, "title", &RegisteredDocument::title);
  check_names(context, "risks", plan.risks, "title", &Risk::title);
  check_choices(context, {"metrics", "metric", "metrics"}, plan.metrics, &MetricPlan::metric);
  check_choices(context, {"changes", "change", "changes"}, plan.changes, &ChangeMaturity::change);
  check_choices(context,
                {"conditions", "condition", "conditions"},
                plan.conditions,
                &ConditionAnswer::condition);
  check_choices(context,
                {"requirements", "requirement", "requirements"},
                plan.requirements,
                &RequirementAnswer::requirement);
  check_numbers(context, "schemes", plan.schemes);
  check_numbers(context, "sections", plan.sections);
}

}  // namespace core
