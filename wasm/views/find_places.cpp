#include "wasm/views/find_places.h"

#include "core/base/order.h"
#include "core/base/text.h"
#include "core/derived/figure_label.h"
#include "core/fields/place.h"
#include "wasm/app/words.h"
#include "wasm/views/finding_words.h"
#include "wasm/views/part_items.h"

#include <algorithm>
#include <utility>

namespace app {
namespace {

// Of so many rows that have some of the words the fields are looked at for the others.
constexpr int kMostRowsWithFields = 8;

std::vector<std::string> terms_of(std::string_view words) {
  std::vector<std::string> terms;
  const std::string lower = core::lower_case(words);
  for (const std::string_view term : core::split(lower, ' ')) {
    if (!term.empty()) terms.emplace_back(term);
  }
  return terms;
}

std::size_t count_in(const std::string& lower, const std::vector<std::string>& terms) {
  return static_cast<std::size_t>(
      std::count_if(terms.begin(), terms.end(), [&](const std::string& term) {
        return lower.find(term) != std::string::npos;
      }));
}

}  // namespace

FindIndex::FindIndex(const ViewContext& ctx) {
  add_commands(ctx);
  for (const Term& term : terms_of(ctx.app.help.words)) {
    add("Glossary: " + std::string{term.name},
        "Glossary",
        OpenDialog{Dialog::Glossary, std::string{term.id}});
  }
  for (const Screen screen : kScreens) {
    if (!ctx.app.open && screen != Screen::Plans) continue;
    suggest(std::string{name_of(screen)}, "Screen", ShowScreen{screen});
  }
  if (!ctx.app.open) return;
  for (const Home& home : kHomes) {
    if (home.screen != Screen::Checks) add_part(ctx, home);
  }
  add_findings(ctx);
}

FindIndex::Entry& FindIndex::add(std::string words, std::string_view note, Command command) {
  std::string lower = core::lower_case(words);
  entries_.push_back({std::move(lower), std::move(words), note, std::move(command)});
  return entries_.back();
}

void FindIndex::add_commands(const ViewContext& ctx) {
  constexpr std::string_view kNote = "Command";
  if (ctx.app.open) {
    suggest("Save to file", kNote, AskToSave{});
    suggest("Make a document to read or print", kNote, OpenDialog{Dialog::Report});
    suggest("Lists as tables for a spreadsheet (CSV)", kNote, OpenDialog{Dialog::Tables});
    suggest(
        "Carry this plan into a later round", kNote, OpenDialog{Dialog::NewPlan, ctx.open().id()});
    if (ctx.may_edit()) {
      if (core::undo_words(ctx.open().document().log)) suggest("Undo", kNote, UndoLast{});
      if (core::redo_words(ctx.open().document().log)) suggest("Redo", kNote, RedoNext{});
      suggest("Add a scheme", kNote, AddRowTo{"schemes", "add a scheme", "name"});
    }
  }
  suggest("Start a plan", kNote, OpenDialog{Dialog::NewPlan});
  suggest("Open a file", kNote, OpenFile{});
  suggest("Keys and help", kNote, OpenDialog{Dialog::Help});
  suggest("Guide to a first plan", kNote, OpenDialog{Dialog::Guide});
  add("Glossary", kNote, OpenDialog{Dialog::Glossary});
}

void FindIndex::add_part(const ViewContext& ctx, const Home& home) {
  const std::string list{home.list};
  const core::PartRef root{const_cast<core::Plan&>(ctx.plan())};  // NOLINT: only looked at
  add(std::string{info_of_top(ctx.plan(), list).label},
      name_of(home.screen),
      ShowScreen{home.screen, list});
  const core::Result<core::RowList> rows = core::find_rows(root, list);
  if (!rows.has_value()) {
    for (const PartItem& item : items_of(ctx.plan(), ctx.round(), list)) {
      add(std::string{item.label}, name_of(home.screen), ShowScreen{home.screen, item.address});
    }
    return;
  }
  for (std::size_t i = 0; i < rows->size(); ++i) {
    Entry entry{.note = name_of(home.screen), .screen = home.screen};
    entry.row = core::address_of(list, rows->id(i));
    entry.words = row_name(ctx.plan(), ctx.round(), entry.row);
    // What a document states is held as the address of its figure; nobody looks for those.
    if (const auto figure = core::figure_name_from(entry.words)) {
      entry.words = "Stated: " + core::figure_label(*figure, ctx.plan(), ctx.round());
    }
    entry.lower = core::lower_case(entry.words);
    if (!entry.words.empty()) entries_.push_back(std::move(entry));
  }
}

void FindIndex::add_findings(const ViewContext& ctx) {
  for (const core::Finding& finding : ctx.open().findings()) {
    if (!finding.is_open()) continue;
    const FindingLine line = finding_line(ctx, finding);
    add(finding.message,
        severity_words(finding.severity),
        line.link.empty() ? Command{ShowScreen{Screen::Checks}} : way_to(line));
  }
}

std::vector<Found> FindIndex::find(const ViewContext& ctx, std::string_view words) const {
  const std::vector<std::string> terms = terms_of(words);
  const std::string start = core::lower_case(core::trimmed(words));
  // What is the words, begins with them, or has them all somewhere; then rows that have some of them.
  std::vector<const Entry*> ranked[4];
  for (const Entry& entry : entries_) {
    if (terms.empty() && !entry.is_suggested) continue;
    const std::size_t count = count_in(entry.lower, terms);
    if (count == terms.size()) {
      const bool begins = entry.lower.substr(0, start.size()) == start;
      ranked[entry.lower == start ? 0 : begins ? 1 : 2].push_back(&entry);
    } else if (count > 0 && !entry.row.empty()) {
      ranked[3].push_back(&entry);
    }
  }
  std::vector<Found> found;
  found.reserve(kMostFound);
  const auto add = [&](std::string name, const Entry& entry, Command command) {
    if (found.size() == kMostFound) return;
    found.push_back({std::move(name), std::string{entry.note}, std::move(command)});
  };
  for (const auto& entries : {ranked[0], ranked[1], ranked[2]}) {
    for (const Entry* entry : entries) {
      if (found.size() == kMostFound) return found;
      if (entry->command) {
        add(entry->words, *entry, *entry->command);
        continue;
      }
      const std::vector<PartItem> items = items_of(ctx.plan(), ctx.round(), entry->row);
      if (items.empty()) continue;
      const PartItem* naming = naming_item(items);
      add(entry->words,
          *entry,
          ShowScreen{entry->screen, (naming == nullptr ? items.front() : *naming).address});
    }
  }
  core::sort_stably(ranked[3], [&](const Entry* a, const Entry* b) {
    return count_in(a->lower, terms) > count_in(b->lower, terms);
  });
  int rows = 0;
  for (const Entry* entry : ranked[3]) {
    if (++rows > kMostRowsWithFields || found.size() == kMostFound) break;
    for (const PartItem& item : items_of(ctx.plan(), ctx.round(), entry->row)) {
      std::string name = entry->words + ": " + std::string{item.label};
      if (count_in(core::lower_case(name), terms) != terms.size()) continue;
      add(std::move(name), *entry, ShowScreen{entry->screen, item.address});
    }
  }
  return found;
}

}  // namespace app
