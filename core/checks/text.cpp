#include "core/base/text.h"
#include "core/checks/check_context.h"
#include "core/checks/text_documents.h"
#include "core/prose/contradiction.h"
#include "core/prose/figure_match.h"

#include <algorithm>
#include <set>
#include <utility>

namespace core {
namespace {

bool is_in_text(MentionKind kind) {
  return kind == MentionKind::Unfinished || is_private(kind);
}

std::string sentence_of(Fault fault) {
  switch (fault) {
    case Fault::Groups:
      return "Its separators do not stand every three digits.";
    case Fault::Space:
      return "There is a space inside.";
    case Fault::TooPrecise:
      return "It has more decimals than such a figure can have.";
    case Fault::TooLarge:
      return "It is larger than any plan.";
    case Fault::Backwards:
      return "The range ends below where it begins.";
    case Fault::None:
      break;
  }
  return {};
}

// A note that is quoted is spoken of, not left: an odd quotation mark stands before it.
bool is_cited(std::string_view text, const Mention& mention) {
  constexpr std::size_t kFarthest = 120;
  const std::size_t begin = mention.begin > kFarthest ? mention.begin - kFarthest : 0;
  const std::string_view before = text.substr(begin, mention.begin - begin);
  const std::size_t line = before.rfind('\n') + 1;  // npos + 1 is 0
  bool is_open = false;
  for (std::size_t i = line; i < before.size(); ++i) {
    if (before[i] == '"') is_open = !is_open;
    const std::string_view sign = before.substr(i, 3);
    if (sign == "\xE2\x80\x9C") is_open = true;
    if (sign == "\xE2\x80\x9D") is_open = false;
  }
  return is_open;
}

// All rules about prose read the same texts, so they are one family.
class TextCheck {
 public:
  TextCheck(const CheckContext& context, PlanProse prose)
      : context_(context),
        prose_(std::move(prose)),
        matcher_(context.plan, context.round, context.derived),
        documents_(context.plan) {}

  void run() {
    matches_.reserve(prose_.mentions.size());
    for (const ProseField& field : prose_.fields) match(field);
    for (const ProseField& field : prose_.fields) check_field(field);
    for (const Contradiction& contradiction : contradictions_in(prose_, matches_)) {
      add_contradiction(contradiction);
    }
  }

 private:
  // Figures are looked at in narratives only: a short text is a name, a note or a place.
  void match(const ProseField& field) {
    if (!field.is_narrative) {
      matches_.resize(matches_.size() + field.count);
      return;
    }
    const std::vector<MentionMatch> matches = matcher_.match(field, prose_.of(field));
    matches_.insert(matches_.end(), matches.begin(), matches.end());
  }

  void check_field(const ProseField& field) {
    seen_.clear();
    private_in_field_ = 0;
    for (std::uint32_t i = field.first; i < field.first + field.count; ++i) {
      const Mention& mention = prose_.mentions[i];
      if (is_private(mention.kind)) ++private_in_field_;
      if (field.is_narrative || is_in_text(mention.kind))
        check_mention(field, mention, matches_[i]);
    }
  }

  void check_mention(const ProseField& field, const Mention& mention, const MentionMatch& match) {
    if (match.outcome == MatchOutcome::Differs) return add_difference(field, mention, match);
    switch (mention.kind) {
      case MentionKind::Malformed:
        return add("text_figure_malformed",
                   field,
                   mention,
                   "\"" + written(field, mention) + "\" cannot be read with certainty. " +
                       sentence_of(mention.fault));
      case MentionKind::Unfinished:
        if (is_cited(field.text, mention)) return;
        return add("text_unfinished",
                   field,
                   mention,
                   "\"" + quoted(field, mention) + "\" is a note that was left.");
      case MentionKind::NhsNumber:
        return add("text_nhs_number",
                   field,
                   mention,
                   "The text holds ten digits that are an NHS number by their check digit.");
      case MentionKind::DateOfBirth:
        return add("text_date_of_birth", field, mention, "The text holds a date of birth.");
      case MentionKind::SmallCount:
        return add("text_small_count",
                   field,
                   mention,
                   "\"" + quoted(field, mention) +
                       "\" counts fewer than five people in a place that is named.");
      case MentionKind::Document:
        return check_document(field, mention);
      default:
        return;
    }
  }

  void add_difference(const ProseField& field, const Mention& mention, const MentionMatch& match) {
    const std::string figure = matcher_.text(match.figure);
    std::string message = "The text says \"" + quoted(field, mention) + "\", but the plan has " +
                          figure + " for " + matcher_.label(match.figure) + ".";
    const std::string_view miss = core::sentence_of(match.miss);
    if (!miss.empty()) message += " " + std::string{miss};
    Finding finding = begun("text_figure_differs", field, mention);
    finding.message = std::move(message);
    finding.stated = written(field, mention);
    finding.recomputed = figure;
    put(std::move(finding));
  }

  void add_contradiction(const Contradiction& contradiction) {
    const ProseField& field = prose_.fields[contradiction.field];
    const ProseField& other = prose_.fields[contradiction.other_field];
    const Mention& mention = prose_.mentions[contradiction.mention];
    const Mention& before = prose_.mentions[contradiction.other_mention];
    Finding finding = begun("text_figures_contradict", field, mention);
    finding.message = "The text says \"" + quoted(field, mention) + "\", and at another place (" +
                      other.address + ") \"" + quoted(other, before) + "\".";
    finding.stated = written(field, mention);
    seen_.clear();
    put(std::move(finding));
  }

  void check_document(const ProseField& field, const Mention& mention) {
    if (!documents_.misses(field.text, mention)) return;
    add("text_document_absent",
        field,
        mention,
        "\"" + quoted(field, mention) + "\" points to " + written(field, mention) +
            ", which the register of documents does not have.");
  }

  std::string quoted(const ProseField& field, const Mention& mention) const {
    return quote_of(field.text, mention, prose_.of(field));
  }

  static std::string written(const ProseField& field, const Mention& mention) {
    return std::string{field.text.substr(mention.begin, mention.end - mention.begin)};
  }

  Finding begun(std::string_view id, const ProseField& field, const Mention& mention) const {
    // The same figure twice in a field is one finding, and keeps its key while others come and go.
    // What is private does not become part of a key: it is the first, second … of its kind.
    return {.rule = id,
            .key = is_private(mention.kind) ? std::to_string(private_in_field_)
                                            : written(field, mention),
            .where = field.address};
  }

  void add(std::string_view id,
           const ProseField& field,
           const Mention& mention,
           std::string message) {
    Finding finding = begun(id, field, mention);
    finding.message = std::move(message);
    put(std::move(finding));
  }

  void put(Finding finding) {
    // A field of a thousand faults is one that was not meant to be read.
    constexpr std::size_t kMostOfField = 20;
    if (seen_.size() >= kMostOfField) return;
    if (!seen_.insert(std::string{finding.rule} + finding.key).second) return;
    const std::string_view rule = finding.rule;
    context_.add(rule, std::move(finding));
  }

  const CheckContext& context_;
  PlanProse prose_;
  FigureMatcher matcher_;
  std::vector<MentionMatch> matches_;        // beside the mentions
  std::set<std::string, std::less<>> seen_;  // in the field
  std::size_t private_in_field_ = 0;         // mentions that name a person, so far
  DocumentNames documents_;
};

}  // namespace

void check_text(const CheckContext& context) {
  PlanProse prose = prose_of(context.plan, context.prose);
  if (!prose.mentions.empty()) TextCheck{context, std::move(prose)}.run();
}

}  // namespace core
