#include "wasm/views/field_help.h"

#include "core/fields/place.h"
#include "core/round/round_words.h"
#include "wasm/widgets/help_mark.h"
#include "wasm/widgets/id_scope.h"
#include "wasm/widgets/inset.h"
#include "wasm/widgets/layout.h"
#include "wasm/widgets/link.h"
#include "wasm/widgets/text.h"

#include <vector>

namespace app {
namespace {

// What the round says, and the fact that says how far to trust it.
struct Guidance {
  std::string words;
  const core::Fact* fact = nullptr;
};

template <class RowType>
Guidance asked_by(const std::vector<RowType>& rows, std::string_view id) {
  const RowType* row = core::find_row_in(rows, id);
  return row == nullptr ? Guidance{} : Guidance{row->asks, row};
}

std::string definition_words(const core::MetricDefinition& metric) {
  std::string words = metric.numerator;
  if (!metric.denominator.empty()) words += " for every " + metric.denominator;
  if (!metric.population.empty()) words += (words.empty() ? "" : ". ") + metric.population;
  return words.empty() ? words : words + ".";
}

// Of what is chosen: what a condition asks, how a stream may be used, how a metric is counted.
Guidance guidance_on_chosen(const core::PlanningRound& round, const HelpedField& field) {
  const std::string_view list = field.info.list;
  const std::string_view id = field.chosen;
  if (id.empty()) return {};
  if (list == "conditions") return asked_by(round.conditions, id);
  if (list == "requirements") return asked_by(round.requirements, id);
  if (list == "changes") return asked_by(round.changes, id);
  if (list == "streams") {
    const core::Stream* stream = core::find_row_in(round.streams, id);
    return stream == nullptr ? Guidance{} : Guidance{stream->rules.text, stream};
  }
  if (list == "ring_fences") {
    const core::RingFence* fence = core::find_row_in(round.ring_fences, id);
    return fence == nullptr ? Guidance{} : Guidance{fence->in_words, fence};
  }
  if (list == "metrics") {
    const core::MetricDefinition* metric = core::find_row_in(round.metrics, id);
    return metric == nullptr ? Guidance{} : Guidance{definition_words(*metric), metric};
  }
  if (list == "prompts") {
    const core::Prompt* prompt = core::find_row_in(round.prompts, id);
    return prompt == nullptr ? Guidance{} : Guidance{prompt->help, prompt};
  }
  return {};
}

std::string_view mark_of(const core::Fact& fact) {
  if (fact.is_verified()) return "";
  return fact.trust.value->id == core::kTrustRecalled
             ? "Recalled, not verified."
             : "Carried over from another round, not verified.";
}

// Where it stands; of what is not verified, that.
std::string source_words(const core::PlanningRound& round, const core::Fact& fact) {
  if (!fact.is_verified()) return std::string{mark_of(fact)};
  for (const core::RowReference& reference : fact.sources) {
    const core::SourceDocument* source = core::find_row_in(round.sources, reference.id);
    if (source != nullptr) return "Source: " + source->title + ".";
  }
  return {};
}

std::string guidance_of(const core::PlanningRound& round) {
  return "Guidance of the " + round.about.round + " round: ";
}

void draw_guidance(const core::PlanningRound& round, const Guidance& guidance) {
  if (guidance.words.empty()) return;
  const std::string start = guidance_of(round);
  widgets::rich_text({{start, widgets::kStrong}, {guidance.words}});
  const std::string source = source_words(round, *guidance.fact);
  if (!source.empty()) widgets::text(source, widgets::kSmall);
}

void draw_words(const ViewContext& ctx, const HelpedField& field) {
  const core::Json& help = ctx.app.help.words;
  if (is_help_there(ctx)) widgets::text(help_on(help, field.pattern));
  const core::PlanningRound& round = ctx.round();
  if (const core::FieldRule* rule = core::rule_for(round, field.pattern)) {
    draw_guidance(round, {rule->help, rule});
  }
  draw_guidance(round, guidance_on_chosen(round, field));
  const widgets::Line line;
  for (const Term& term : terms_on(help, field.pattern)) {
    const std::string id{term.id};
    if (widgets::link("term/" + id, term.name, "In the glossary")) {
      ctx.push(OpenDialog{Dialog::Glossary, id});
    }
  }
}

// The field of one column in one paragraph.
void draw_column(const ViewContext& ctx, const std::string& pattern, std::string_view name) {
  std::string guidance;
  const core::FieldRule* rule = core::rule_for(ctx.round(), pattern);
  if (rule != nullptr && !rule->help.empty()) {
    guidance = " " + guidance_of(ctx.round()) + rule->help;
    if (!rule->is_verified()) guidance.append(" ").append(mark_of(*rule));
  }
  const std::string start = std::string{name} + ": ";
  widgets::rich_text({{start, widgets::kStrong},
                      {help_on(ctx.app.help.words, pattern)},
                      {guidance, widgets::kSecondary}});
}

}  // namespace

bool is_help_there(const ViewContext& ctx) {
  const Help& help = ctx.app.help;
  if (!help.is_asked) ctx.push(FetchHelp{});
  if (!help.failure.empty()) {
    widgets::text("The help could not be loaded. " + help.failure);
    if (widgets::link("again", "Try again")) ctx.push(FetchHelpAgain{});
  } else if (help.words.is_null()) {
    widgets::text("Loading the help…", widgets::kSecondary);
  }
  return !help.words.is_null();
}

void draw_columns_help(const ViewContext& ctx, const RowTable& table) {
  const core::PartRef root{const_cast<core::Plan&>(ctx.plan())};  // NOLINT: only looked at
  const std::string start = core::pattern_of(root, table.list) + "/";
  const widgets::IdScope scope{"help/" + table.list};
  const std::string title = "Help: " + std::string{table.name};
  const widgets::Inset help{"words", title, widgets::Inset::Title::Announced};
  if (!is_help_there(ctx)) return;
  for (std::size_t i = 0; i < table.fields.size(); ++i) {
    draw_column(ctx, start + std::string{table.fields[i]}, table.columns[i].name);
  }
}

void draw_field_help(const ViewContext& ctx, const HelpedField& field) {
  const std::string id = "help/" + std::string{field.address};
  if (!widgets::help_mark(id, field.label)) return;
  const widgets::IdScope scope{id};
  const std::string title = "Help on " + std::string{field.label};
  const widgets::Inset help{"words", title, widgets::Inset::Title::Announced};
  draw_words(ctx, field);
}

}  // namespace app
