#include "core/base/id_table.h"
#include "core/base/text.h"
#include "core/checks/check_context.h"
#include "core/checks/open_rows.h"
#include "core/fields/place.h"
#include "core/round/round_words.h"

#include <algorithm>
#include <map>
#include <utility>

namespace core {
namespace {

// A cell of the official template (Excel) holds no more characters.
constexpr std::size_t kLongestCell = 32'767;

// The field that says which financial year a row belongs to; other periods may be months.
constexpr std::string_view kYear = "year";

// The ends of a span of days or periods.
constexpr std::string_view kFrom = "from";
constexpr std::string_view kTo = "to";

// What is known of one field of the description, worked out once for all rows.
struct KnownField {
  FieldInfo info;
  FieldWords words;
  const FieldRule* rule = nullptr;
  const IdTable* choices = nullptr;  // null when anything goes
};

// The fields of one kind of part, in the order of its description.
struct KnownPart {
  std::string pattern;  // "schemes/lines/"
  std::vector<FieldInfo> infos;
  std::vector<KnownField> fields;
};

bool holds(const RowReferences& ids, std::string_view id) {
  return std::any_of(ids.begin(), ids.end(), [&](const RowReference& r) { return r.id == id; });
}

struct IsEmpty {
  bool operator()(const std::string* field) const { return field->empty(); }
  bool operator()(const LongText* field) const { return field->text.empty(); }
  bool operator()(const RowReference* field) const { return field->id.empty(); }
  bool operator()(const RowReferences* field) const { return field->empty(); }
  bool operator()(const RawJson* field) const { return field->text.empty(); }
  bool operator()(const Series* field) const { return field->is_empty(); }
  bool operator()(const YesNo* field) const { return !field->has_value(); }
  template <class T>
  bool operator()(const Written<T>* field) const {
    return field->is_empty();
  }
};

// Walks the plan by its description, so that no field is forgotten.
class FieldCheck final : public FieldVisitor {
 public:
  explicit FieldCheck(const CheckContext& context) : context_(context), open_(context.round) {
    for (const RoundYear& year : context.round.years) {
      if (!year.year.value) continue;
      years_.push_back(year.year.value->year());
      if (!year.is_planned.value_or(true)) compared_years_.push_back(years_.back());
    }
  }

  void check(PartRef part, const std::string& pattern) {
    const auto found = parts_.find(pattern);
    const bool is_new = found == parts_.end();
    KnownPart& known = is_new ? parts_[pattern] : found->second;
    if (is_new) known.pattern = pattern;
    std::vector<FieldRef> fields;
    KnownPart* const outer = std::exchange(known_, &known);
    std::vector<FieldRef>* const outer_fields = std::exchange(fields_, &fields);
    open_.look_at(known.infos, fields);
    part.visit(*this);
    known_ = outer;
    fields_ = outer_fields;
    asks_for_all_ = !is_only_compared(known, fields);
    for (std::size_t i = 0; i < fields.size(); ++i) check_field(known, fields, i);
    check_span(known, fields);
  }

  void field(const FieldInfo& info, FieldRef field) override {
    if (fields_->size() == known_->fields.size()) {
      known_->infos.push_back(info);
      known_->fields.push_back(known_from(info, field));
    }
    fields_->push_back(field);
  }
  void rows(const FieldInfo& info, RowList rows) override {
    const std::string pattern = known_->pattern + std::string{info.id} + "/";
    const std::size_t length = address_.size();
    for (std::size_t i = 0; i < rows.size(); ++i) {
      address_.append(info.id).append("/").append(rows.id(i)).append("/");
      open_.open(info.label, i);
      check(rows.part(i), pattern);
      open_.close();
      address_.resize(length);
    }
  }
  void part(const FieldInfo& info, PartRef part) override {
    const std::size_t length = address_.size();
    address_.append(info.id).append("/");
    check(part, known_->pattern + std::string{info.id} + "/");
    address_.resize(length);
  }

 private:
  KnownField known_from(const FieldInfo& info, const FieldRef& field) {
    const bool is_row = std::holds_alternative<RowReference*>(field) ||
                        std::holds_alternative<RowReferences*>(field);
    const std::string pattern = known_->pattern + std::string{info.id};
    return {.info = info,
            .words = words_for(context_.round, pattern, info),
            .rule = rule_for(context_.round, pattern),
            .choices = info.list.empty() ? nullptr
                       : is_row          ? rows_in(info.list)
                                         : choices_in(info.list)};
  }

  // Null for a list that the round does not have.
  const IdTable* choices_in(std::string_view list) {
    const auto found = choices_.find(list);
    if (found != choices_.end()) return &found->second;
    IdTable ids;
    for (const RoundChoice& choice : choices_of(context_.round, list)) ids.append(choice.id);
    if (ids.size() == 0) return nullptr;
    return &choices_.emplace(list, std::move(ids)).first->second;
  }

  // The rows of a list of the plan; null where that is no list (in what an area adds to the round).
  const IdTable* rows_in(std::string_view list) {
    const auto found = rows_.find(list);
    if (found != rows_.end()) return &found->second;
    const Result<RowList> rows =
        find_rows(PartRef{const_cast<Plan&>(context_.plan)}, list);  // NOLINT
    if (!rows.has_value()) return nullptr;
    IdTable ids;
    for (std::size_t i = 0; i < rows->size(); ++i) ids.append(rows->id(i));
    return &rows_.emplace(list, std::move(ids)).first->second;
  }

  // A row of a year that is only compared with need not be filled in beyond its figures.
  bool is_only_compared(const KnownPart& part, const std::vector<FieldRef>& fields) const {
    for (std::size_t i = 0; i < fields.size(); ++i) {
      const auto* year = std::get_if<WrittenPeriod*>(&fields[i]);
      if (year == nullptr || part.fields[i].info.id != kYear || !(*year)->value) continue;
      return std::find(compared_years_.begin(), compared_years_.end(), *(*year)->value) !=
             compared_years_.end();
    }
    return false;
  }

  // The choice that the field of that id in the same part holds.
  static std::string_view choice_beside(const KnownPart& part,
                                        const std::vector<FieldRef>& fields,
                                        std::string_view id) {
    for (std::size_t i = 0; i < fields.size(); ++i) {
      if (part.fields[i].info.id != id) continue;
      const auto* choice = std::get_if<WrittenChoice*>(&fields[i]);
      if (choice != nullptr && (*choice)->value) return (*choice)->value->id;
    }
    return {};
  }

  static bool is_required(const KnownPart& part,
                          const std::vector<FieldRef>& fields,
                          const KnownField& known) {
    const FieldRule* rule = known.rule;
    if (rule == nullptr) return known.words.is_required;
    if (!rule->applies_when_field.empty() &&
        !holds(rule->applies_when, choice_beside(part, fields, rule->applies_when_field))) {
      return false;
    }
    if (known.words.is_required) return true;
    return !rule->required_when_field.empty() &&
           holds(rule->required_when, choice_beside(part, fields, rule->required_when_field));
  }

  // The value of the field of that id in the part; null when it has none.
  template <class T>
  static const std::optional<T>* value_in(const KnownPart& part,
                                          const std::vector<FieldRef>& fields,
                                          std::string_view id) {
    for (std::size_t i = 0; i < fields.size(); ++i) {
      if (part.fields[i].info.id != id) continue;
      const auto* written = std::get_if<Written<T>*>(&fields[i]);
      return written != nullptr && (*written)->value ? &(*written)->value : nullptr;
    }
    return nullptr;
  }

  template <class T>
  static bool runs_backwards(const KnownPart& part, const std::vector<FieldRef>& fields) {
    const std::optional<T>* from = value_in<T>(part, fields, kFrom);
    const std::optional<T>* to = value_in<T>(part, fields, kTo);
    return from != nullptr && to != nullptr && **to < **from;
  }

  void check_span(const KnownPart& part, const std::vector<FieldRef>& fields) {
    if (!runs_backwards<Date>(part, fields) && !runs_backwards<Period>(part, fields)) return;
    const auto known = std::find_if(part.fields.begin(),
                                    part.fields.end(),
                                    [](const KnownField& field) { return field.info.id == kTo; });
    add("span_backwards", *known, std::string{known->words.label} + " is before the beginning.");
  }

  void check_field(const KnownPart& part, const std::vector<FieldRef>& fields, std::size_t index) {
    const KnownField& known = part.fields[index];
    const FieldRef& field = fields[index];
    if (std::visit(IsEmpty{}, field)) {
      const bool is_figure = std::holds_alternative<WrittenMoney*>(field);
      if ((asks_for_all_ || is_figure) && is_required(part, fields, known)) add_required(known);
      return;
    }
    if (const auto* choice = std::get_if<WrittenChoice*>(&field)) check_choice(known, **choice);
    if (const auto* reference = std::get_if<RowReference*>(&field)) {
      check_reference(known, **reference);
    }
    if (const auto* references = std::get_if<RowReferences*>(&field)) {
      for (const RowReference& reference : **references) check_reference(known, reference);
    }
    const auto* year = std::get_if<WrittenPeriod*>(&field);
    if (year != nullptr && known.info.id == kYear) check_year(known, **year);
    if (const auto* text = std::get_if<LongText*>(&field)) check_length(known, (*text)->text);
    if (const auto* text = std::get_if<std::string*>(&field)) check_length(known, **text);
    if (const auto* amount = std::get_if<WrittenMoney*>(&field)) check_amount(known, **amount);
  }

  void add(std::string_view rule,
           const KnownField& known,
           std::string message,
           std::string_view remedy = {},
           std::string_view own_key = {}) const {
    const std::string subject = open_.is_empty() ? std::string{} : open_.name();
    if (!subject.empty()) message = subject + ": " + message;
    context_.add(rule,
                 {.key = std::string{own_key},
                  .where = address_ + std::string{known.info.id},
                  .message = std::move(message),
                  .subject_size = subject.size(),
                  .remedy = std::string{remedy},
                  .is_unverified = known.rule != nullptr && !known.rule->is_verified()});
  }

  void add_required(const KnownField& known) const {
    add("field_required", known, std::string{known.words.label} + " is empty.", known.words.help);
  }

  void check_choice(const KnownField& known, const WrittenChoice& choice) const {
    if (!choice.value || known.choices == nullptr) return;
    if (known.choices->find(choice.value->id) != IdTable::kNone) return;
    add("choice_unknown",
        known,
        std::string{known.words.label} + " is \"" + choice.value->id +
            "\", which this planning round does not have. It is kept.");
  }

  void check_reference(const KnownField& known, const RowReference& reference) const {
    if (known.choices == nullptr || known.choices->find(reference.id) != IdTable::kNone) return;
    add("reference_unknown",
        known,
        std::string{known.words.label} + " names the row \"" + reference.id +
            "\", which the plan does not hold.",
        {},
        reference.id);  // one field may name several
  }

  void check_year(const KnownField& known, const WrittenPeriod& year) const {
    if (!year.value) return;
    if (year.value->kind() != PeriodKind::Year) {
      add("period_no_year",
          known,
          std::string{known.words.label} + " is " + year.value->long_text() +
              ", which is no financial year. It counts to " + year.value->year().text() + ".");
    } else if (!years_.empty() &&
               std::find(years_.begin(), years_.end(), *year.value) == years_.end()) {
      add("period_outside_round",
          known,
          year.value->text() + " is no year of this planning round.");
    }
  }

  void check_length(const KnownField& known, const std::string& text) const {
    if (text.size() <= kLongestCell) return;
    add("text_too_long",
        known,
        std::string{known.words.label} + " has " +
            count_text(static_cast<std::int64_t>(text.size())) +
            " characters; a cell of the official template holds " +
            count_text(static_cast<std::int64_t>(kLongestCell)) + ".");
  }

  void check_amount(const KnownField& known, const WrittenMoney& amount) const {
    if (amount.value) return;
    add("amount_not_understood",
        known,
        std::string{known.words.label} + " is written as \"" + amount.as_written +
            "\", which counts as empty.");
  }

  const CheckContext& context_;
  std::vector<Period> years_;                                 // of the round
  std::vector<Period> compared_years_;                        // those of them that are not planned
  std::map<std::string, KnownPart> parts_;                    // by pattern
  std::map<std::string_view, IdTable, std::less<>> choices_;  // by list of the round
  std::map<std::string_view, IdTable, std::less<>> rows_;     // by list of the plan
  std::string address_;                                       // of the part, with "/" at its end
  OpenRows open_;                                             // those that the part stands in
  bool asks_for_all_ = true;                                  // of the part being checked
  KnownPart* known_ = nullptr;
  std::vector<FieldRef>* fields_ = nullptr;
};

}  // namespace

void check_fields(const CheckContext& context) {
  // The check only reads; the description serves reading and writing.
  FieldCheck check{context};
  check.check(PartRef{const_cast<Plan&>(context.plan)}, "");  // NOLINT: as visit_constant
}

}  // namespace core
