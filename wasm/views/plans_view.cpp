#include "wasm/views/plans_view.h"

#include "core/base/text.h"
#include "wasm/app/samples.h"
#include "wasm/app/words.h"
#include "wasm/widgets/button.h"
#include "wasm/widgets/choice.h"
#include "wasm/widgets/id_scope.h"
#include "wasm/widgets/layout.h"
#include "wasm/widgets/menu.h"
#include "wasm/widgets/message.h"
#include "wasm/widgets/table.h"
#include "wasm/widgets/text.h"
#include "wasm/widgets/text_field.h"

#include <algorithm>
#include <array>

namespace app {
namespace {

void draw_samples(const ViewContext& ctx, PlansViewState& state) {
  std::array<widgets::Option, kSamples.size()> options;
  std::array<std::string, kSamples.size()> values;
  for (std::size_t i = 0; i < kSamples.size(); ++i) {
    values[i] = std::to_string(i);
    options[i] = {.value = values[i], .label = kSamples[i].name};
  }
  if (const auto chosen = widgets::choice("sample",
                                          {.label = "Sample plan",
                                           .value = values[state.sample],
                                           .options = options,
                                           .hide_label = true})) {
    const auto found = std::find(values.begin(), values.end(), *chosen);
    if (found != values.end()) state.sample = static_cast<std::size_t>(found - values.begin());
  }
  widgets::text(kSamples[state.sample].words);
  if (widgets::button("open_sample", "Open the sample")) ctx.push(OpenSample{state.sample});
}

void draw_doors(const ViewContext& ctx, PlansViewState& state) {
  const widgets::Columns columns{"doors", {1, 1, 1}, 260};
  {
    const widgets::Card card{"door_start", "Start a plan", {.accent = true}};
    widgets::text(
        "An empty plan for a planning round, with everything the round asks for, or an earlier "
        "plan carried forward.");
    const widgets::Line line;
    if (widgets::primary_button("start", "Start")) ctx.push(OpenDialog{Dialog::NewPlan});
    if (widgets::ghost_button("open_guide", "Guide to a first plan")) {
      ctx.push(OpenDialog{Dialog::Guide});
    }
  }
  {
    const widgets::Card card{"door_open", "Open one to read or check", {.accent = true}};
    widgets::text("A plan file from a colleague. Or drop it anywhere on this page.");
    if (widgets::primary_button("open_file", "Open a file")) ctx.push(OpenFile{});
  }
  {
    const widgets::Card card{"door_sample", "Look at a real plan", {.accent = true}};
    draw_samples(ctx, state);
  }
}

// What can be done with a plan, each in a column of its own.
constexpr int kFirstAction = 6;
constexpr std::array<std::string_view, 4> kActions = {"Open", "Rename…", "Duplicate", "Delete"};

constexpr std::array kColumns = {
    widgets::Column{.id = "name", .name = "Plan", .min_width = 150, .weight = 1},
    widgets::Column{.id = "round", .name = "Round", .min_width = 84},
    widgets::Column{
        .id = "pool", .name = "Pool", .min_width = 112, .side = widgets::ColumnSide::Right},
    widgets::Column{.id = "findings", .name = "Findings", .min_width = 84},
    widgets::Column{.id = "changed", .name = "In this browser", .min_width = 126},
    widgets::Column{.id = "file", .name = "In a file", .min_width = 112},
    widgets::Column{.id = "open", .name = "Open", .min_width = 64},
    widgets::Column{.id = "rename", .name = "Rename", .min_width = 92},
    widgets::Column{.id = "duplicate", .name = "Duplicate", .min_width = 92},
    widgets::Column{.id = "delete", .name = "Delete", .min_width = 72}};

// The cards that are not deleted, as rows; texts live in the model while the table is drawn.
class CardRows final : public widgets::TableModel {
 public:
  explicit CardRows(const AppState& app) : app_(app) {
    for (const PlanCard& card : app.cards) {
      if (!card.is_deleted) cards_.push_back(&card);
    }
  }

  int row_count() const override { return static_cast<int>(cards_.size()); }
  widgets::Row row(int row) const override {
    const PlanCard& card = at(row);
    text_changed_ = ago_words(card.changed_ms, app_.now_ms);
    text_file_ = ago_words(card.file_time_ms, app_.now_ms);
    errors_ = std::to_string(card.errors);
    warnings_ = std::to_string(card.warnings);
    errors_spoken_ = errors_ + " to mend";
    warnings_spoken_ = warnings_ + " to look at";
    badges_.clear();
    if (card.errors > 0) {
      badges_.push_back({errors_, widgets::BadgeKind::Bad, true, errors_spoken_});
    }
    if (card.warnings > 0) {
      badges_.push_back({warnings_, widgets::BadgeKind::Warning, true, warnings_spoken_});
    }
    return {.id = card.plan, .selected = app_.open && app_.open->id() == card.plan};
  }
  widgets::Cell cell(int row, int column) const override {
    const PlanCard& card = at(row);
    switch (column) {
      case 0:
        return {.text = card.area.empty() ? std::string_view{"Area not named yet"} : card.area,
                .note = card.title,
                .strong = true};
      case 1:
        return {.text = card.round};
      case 2:
        return {.text = card.pool};
      case 3:
        return {.text = badges_.empty() ? "none" : "", .badges = badges_};
      case 4:
        return {.text = text_changed_};
      case 5:
        return {.text = text_file_,
                .tone = card.file_time_ms > 0 ? widgets::Tone::Normal : widgets::Tone::Bad};
      default:
        break;
    }
    const auto index = static_cast<std::size_t>(column - kFirstAction);
    spoken_[index] = std::string{kActions[index]} + " " + name_of(card);
    return {.text = kActions[index], .link = true, .spoken = spoken_[index]};
  }
  const PlanCard& at(int row) const { return *cards_[static_cast<std::size_t>(row)]; }

 private:
  const AppState& app_;
  std::vector<const PlanCard*> cards_;
  mutable std::string text_changed_, text_file_, errors_, warnings_, errors_spoken_,
      warnings_spoken_;
  mutable std::array<std::string, kActions.size()> spoken_;
  mutable std::vector<widgets::Badge> badges_;
};

void act(const ViewContext& ctx, const PlanCard& card, int action) {
  switch (action) {
    case 0:
      return ctx.push(OpenStored{card.plan});
    case 1:
      return ctx.push(OpenDialog{Dialog::RenamePlan, card.plan});
    case 2:
      return ctx.push(DuplicatePlan{card.plan});
    default:
      return ctx.push(DeletePlan{card.plan});
  }
}

void draw_table(const ViewContext& ctx) {
  const CardRows rows{ctx.app};
  const widgets::Card card{"plans_card", "Plans in this browser", {.flush = true}};
  const auto event =
      widgets::table("plans",
                     kColumns,
                     rows,
                     {.name = "Plans in this browser",
                      .empty = "No plan yet. Start one, open a file, or look at the sample."});
  if (!event || event->what != widgets::TableEvent::What::Pressed || event->row < 0) return;
  act(ctx, rows.at(event->row), std::max(event->column - kFirstAction, 0));
}

// Planning rounds that did not come with the workbook.
void draw_rounds(const ViewContext& ctx) {
  const widgets::Card box{"rounds", "Planning rounds"};
  widgets::text(
      "The rounds from 2014-16 on come with the workbook. When the papers of a round are "
      "published, or published again, its file can be loaded: a plan that is open is moved "
      "onto it only after you have seen what it brings.");
  for (const LoadedRound& each : ctx.app.loaded_rounds) {
    const std::string revision = core::count_text(each.revision);
    const widgets::IdScope scope{"rounds/" + each.round + "/" + revision};
    const widgets::Line line;
    widgets::text(each.name, widgets::kStrong);
    const std::string origin = "revision " + revision + ", from " + each.file_name + ", " +
                               ago_words(each.time_ms, ctx.app.now_ms);
    widgets::text(origin, widgets::kSecondary);
    if (widgets::button("remove", "Remove")) ctx.push(RemoveRound{each.round, each.revision});
  }
  if (widgets::button("load_round", "Load a round file")) ctx.push(LoadRoundFile{});
}

void draw_author(const ViewContext& ctx) {
  const widgets::Card box{"author", "Who you are"};
  if (const auto name = widgets::text_field(
          "author/name",
          {.label = "Your name",
           .value = ctx.app.author.name,
           .hint = "It stands beside each change that you make, in this browser and in files with "
                   "their history. Nobody is asked for a password.",
           .autofill = "name",
           .max_length = 100,
           .width = 320})) {
    ctx.push(SetAuthor{*name});
  }
}

// What was deleted in the last 30 days; the page takes it away for good after that.
void draw_deleted(const ViewContext& ctx) {
  const auto is_deleted = [](const PlanCard& card) { return card.is_deleted; };
  if (std::none_of(ctx.app.cards.begin(), ctx.app.cards.end(), is_deleted)) return;
  const widgets::Card box{"deleted", "Deleted in the last 30 days"};
  for (const PlanCard& card : ctx.app.cards) {
    if (!card.is_deleted) continue;
    const widgets::IdScope scope{"deleted/" + card.plan};
    const widgets::Line line;
    widgets::text(name_of(card), widgets::kStrong);
    widgets::text(card.round, widgets::kSecondary);
    if (widgets::button("restore", "Bring back")) ctx.push(RestorePlan{card.plan});
  }
}

void draw_storage_message(const ViewContext& ctx) {
  if (!ctx.app.is_storage_available) {
    widgets::message("storage_off",
                     widgets::MessageKind::Error,
                     "This browser does not let the workbook keep anything.",
                     ctx.app.storage_words + " You can work, but save to a file before you leave.");
  } else if (ctx.app.was_storage_cleared) {
    widgets::message(
        "storage_cleared",
        widgets::MessageKind::Warning,
        "This browser has cleared its storage since you were last here.",
        "Your organisation decides that. Open your plans from their files; the file is "
        "the master copy.");
  } else if (ctx.app.is_persistent == true) {
    widgets::text("This browser has agreed to keep what is stored here.", widgets::kSmall);
  } else if (ctx.app.is_persistent == false) {
    widgets::message("storage_may_clear",
                     widgets::MessageKind::Warning,
                     "This browser may clear its storage when it closes.",
                     "Your organisation decides that. Save to a file before you leave: the file is "
                     "the master copy.");
  }
}

}  // namespace

void draw_plans_view(const ViewContext& ctx, PlansViewState& state) {
  {
    const widgets::PageHeader header{
        "Plans", "Everything stays on this device until you save it to a file. Nothing is sent."};
  }
  draw_doors(ctx, state);
  draw_table(ctx);
  draw_deleted(ctx);
  draw_rounds(ctx);
  draw_author(ctx);
  draw_storage_message(ctx);
}

}  // namespace app
