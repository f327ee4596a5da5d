#include "wasm/views/field_view.h"

#include "core/base/text.h"
#include "core/fields/place.h"
#include "core/fields/typed_value.h"
#include "core/round/round_words.h"
#include "wasm/app/words.h"
#include "wasm/views/field_help.h"
#include "wasm/views/grid.h"
#include "wasm/widgets/button.h"
#include "wasm/widgets/choice.h"
#include "wasm/widgets/layout.h"
#include "wasm/widgets/tag.h"
#include "wasm/widgets/text_field.h"

#include <algorithm>
#include <optional>
#include <string>
#include <vector>

namespace app {
namespace {

// Everything that a widget needs to know of the field.
struct Look {
  core::FieldKind kind;
  core::FieldWords words;
  core::FieldInfo info;
  std::string pattern, label, hint, value, shown, error;
};

Look look_at(const ViewContext& ctx, const core::FieldPlace& place, std::string_view address) {
  const core::PartRef root{const_cast<core::Plan&>(ctx.plan())};  // NOLINT: only looked at
  Look look;
  look.kind = place.period ? core::FieldKind::Decimal : kind_of(place.field);
  look.info = place.info;
  look.pattern = core::pattern_of(root, address);
  look.words = core::words_for(ctx.round(), look.pattern, place.info);
  look.label = look.words.label;
  look.hint = place.info.help;  // what the round says stands in the help, with how far to trust it
  const core::FieldValue value = place.value();
  look.value = typed_text_of(value, ctx.app.unit);
  look.shown = shown_value(ctx.plan(), ctx.round(), place.info.list, value);
  if (!value.as_written.empty() && !look.value.empty()) {
    look.hint += (look.hint.empty() ? "" : " ") + std::string{"As written: "} + value.as_written;
    look.shown = core::text_of(core::FieldValue{value.value});
  }
  const auto error = ctx.app.field_errors.find(address);
  if (error != ctx.app.field_errors.end()) {
    look.value = look.shown = error->second.typed;
    look.error = error->second.message;
  }
  return look;
}

std::optional<std::string> draw_choice(const ViewContext& ctx,
                                       const core::FieldPlace& place,
                                       std::string_view address,
                                       const Look& look) {
  const GridOptions choices = choices_for(ctx, place, look.value);
  return widgets::choice(address,
                         {.label = look.label,
                          .value = look.value,
                          .options = choices.options,
                          .hint = look.hint,
                          .error = look.error,
                          .disabled_because = ctx.may_edit() ? "" : "The plan is read-only here.",
                          .required = look.words.is_required,
                          .helped = true});
}

std::string typed_references(const core::RowReferences& references) {
  std::vector<std::string> ids;
  for (const core::RowReference& reference : references) ids.push_back(reference.id);
  return core::joined(ids, ",");
}

// What is in the set, each to be taken out by pressing it, under a list of what can be put in.
std::optional<std::string> draw_references(const ViewContext& ctx,
                                           const core::FieldPlace& place,
                                           std::string_view address,
                                           const Look& look) {
  core::RowReferences chosen;
  const core::FieldValue value = place.value();
  if (const auto* some = std::get_if<core::RowReferences>(&value.value)) chosen = *some;
  GridOptions choices = choices_for(ctx, place, {}, "Add one…");
  const auto is_in = [&](const widgets::Option& option) {
    return std::any_of(chosen.begin(), chosen.end(), [&](const core::RowReference& reference) {
      return reference.id == option.value;
    });
  };
  choices.options.erase(std::remove_if(choices.options.begin(), choices.options.end(), is_in),
                        choices.options.end());
  std::optional<std::string> typed;
  const widgets::Stack stack;
  if (const auto added =
          widgets::choice(address,
                          {.label = look.label,
                           .options = choices.options,
                           .hint = look.hint,
                           .error = look.error,
                           .disabled_because = ctx.may_edit() ? "" : "The plan is read-only here.",
                           .required = look.words.is_required,
                           .helped = true,
                           .width = 320});
      added && !added->empty()) {
    chosen.push_back({*added});
    core::put_in_order(chosen);
    return typed_references(chosen);
  }
  const widgets::Line line;
  for (const core::RowReference& reference : chosen) {
    const std::string name = shown_value(ctx.plan(), ctx.round(), place.info.list, {reference});
    if (!ctx.may_edit()) {
      widgets::tag(name);
    } else if (widgets::button(std::string{address} + "/" + reference.id,
                               name,
                               {.icon = widgets::ButtonIcon::Close,
                                .description = "Press to take it out of " + look.label})) {
      core::RowReferences left = chosen;
      std::erase(left, reference);
      typed = typed_references(left);
    }
  }
  return typed;
}

std::optional<std::string> draw_typed(std::string_view address,
                                      core::FieldKind kind,
                                      const widgets::Field& field) {
  switch (kind) {
    case core::FieldKind::LongText:
      return widgets::long_text(address, field);
    case core::FieldKind::Money:
      return widgets::money_field(address, field);
    case core::FieldKind::Percent:
      return widgets::percent_field(address, field);
    case core::FieldKind::Decimal:
    case core::FieldKind::Count:
      return widgets::number_field(address, field);
    case core::FieldKind::Date:
      return widgets::date_field(address, field);
    default:
      return widgets::text_field(address, field);
  }
}

}  // namespace

void draw_field(const ViewContext& ctx, std::string_view address, const FieldOptions& options) {
  const core::PartRef root{const_cast<core::Plan&>(ctx.plan())};  // NOLINT: only looked at
  const core::Result<core::FieldPlace> place = core::find_field(root, address);
  if (!place.has_value()) return;
  const Look look = look_at(ctx, *place, address);
  std::optional<std::string> typed;
  const widgets::Stack stack;
  if (look.kind == core::FieldKind::References) {
    typed = draw_references(ctx, *place, address, look);
  } else if (is_one_of_choices(*place)) {
    typed = draw_choice(ctx, *place, address, look);
  } else {
    typed = draw_typed(address,
                       look.kind,
                       {.label = look.label,
                        .value = look.value,
                        .shown = look.shown,
                        .hint = look.hint,
                        .error = look.error,
                        .required = look.words.is_required,
                        .read_only = !ctx.may_edit(),
                        .helped = true,
                        .lines = options.lines});
  }
  if (typed) ctx.push(TypeInto{std::string{address}, *typed});
  draw_field_help(ctx, {address, look.label, look.pattern, place->info, look.value});
}

}  // namespace app
