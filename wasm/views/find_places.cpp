#include "wasm/views/find_places.h"

#include "core/base/text.h"
#include "core/fields/place.h"
#include "wasm/app/words.h"
#include "wasm/views/finding_words.h"
#include "wasm/views/part_items.h"

#include <algorithm>
#include <utility>

namespace app {
namespace {

std::vector<std::string> terms_of(std::string_view words) {
  std::vector<std::string> terms;
  const std::string lower = core::lower_case(words);
  for (const std::string_view term : core::split(lower, ' ')) {
    if (!term.empty()) terms.emplace_back(term);
  }
  return terms;
}

class Finder {
 public:
  Finder(const ViewContext& ctx, std::string_view words)
      : ctx_(ctx), terms_(terms_of(words)), start_(core::lower_case(core::trimmed(words))) {}

  std::vector<Found> all() {
    add_commands();
    add_screens();
    if (ctx_.app.open && !terms_.empty()) {
      for (const Home& home : kHomes) add_part(home);
      add_findings();
    }
    std::stable_sort(found_.begin(), found_.end(), [](const Ranked& a, const Ranked& b) {
      return a.rank < b.rank;
    });
    if (found_.size() > kMostFound) found_.resize(kMostFound);
    std::vector<Found> result;
    result.reserve(found_.size());
    for (Ranked& each : found_) result.push_back(std::move(each.found));
    return result;
  }

 private:
  struct Ranked {
    int rank;
    Found found;
  };

  void add(std::string words, std::string_view note, Command command) {
    const std::string lower = core::lower_case(words);
    for (const std::string& term : terms_) {
      if (lower.find(term) == std::string::npos) return;
    }
    const int rank = lower == start_ ? 0 : lower.substr(0, start_.size()) == start_ ? 1 : 2;
    found_.push_back({rank, {std::move(words), std::string{note}, std::move(command)}});
  }

  void add_commands() {
    constexpr std::string_view kNote = "Command";
    if (ctx_.app.open) {
      add("Save to file", kNote, AskToSave{});
      if (ctx_.may_edit()) {
        if (core::undo_words(ctx_.open().document().log)) add("Undo", kNote, UndoLast{});
        if (core::redo_words(ctx_.open().document().log)) add("Redo", kNote, RedoNext{});
        add("Add a scheme", kNote, AddRowTo{"schemes", "add a scheme", "name"});
      }
    }
    add("Start a plan", kNote, OpenDialog{Dialog::NewPlan});
    add("Open a file", kNote, OpenFile{});
    add("Keys and help", kNote, OpenDialog{Dialog::Help});
  }

  void add_screens() {
    for (const Screen screen : kScreens) {
      if (!ctx_.app.open && screen != Screen::Plans) continue;
      add(std::string{name_of(screen)}, "Screen", ShowScreen{screen});
    }
  }

  void add_part(const Home& home) {
    const std::string list{home.list};
    const core::PartRef root{const_cast<core::Plan&>(ctx_.plan())};  // NOLINT: only looked at
    add(std::string{info_of_top(ctx_.plan(), list).label},
        name_of(home.screen),
        ShowScreen{home.screen, list});
    const core::Result<core::RowList> rows = core::find_rows(root, list);
    if (!rows.has_value()) return add_fields(list, "", home.screen);
    for (std::size_t i = 0; i < rows->size(); ++i) {
      const std::string address = core::address_of(list, rows->id(i));
      add_row(address, row_name(ctx_.plan(), ctx_.round(), address), home.screen);
    }
  }

  // The row itself, or, where only some of the words are its name, those of its fields that have the
  // others: "falls type".
  void add_row(const std::string& address, const std::string& name, Screen screen) {
    if (name.empty()) return;
    const std::string lower = core::lower_case(name);
    const auto in_name = std::count_if(terms_.begin(), terms_.end(), [&](const std::string& term) {
      return lower.find(term) != std::string::npos;
    });
    if (in_name == 0) return;
    if (in_name < static_cast<std::ptrdiff_t>(terms_.size())) {
      return add_fields(address, name + ": ", screen);
    }
    const std::vector<PartItem> items = items_of(ctx_.plan(), ctx_.round(), address);
    if (items.empty()) return;
    const PartItem* naming = naming_item(items);
    add(name,
        name_of(screen),
        ShowScreen{screen, (naming == nullptr ? items.front() : *naming).address});
  }

  void add_fields(const std::string& address, const std::string& before, Screen screen) {
    for (const PartItem& item : items_of(ctx_.plan(), ctx_.round(), address)) {
      add(before + std::string{item.label}, name_of(screen), ShowScreen{screen, item.address});
    }
  }

  void add_findings() {
    for (const core::Finding& finding : ctx_.open().findings()) {
      const FindingLine line = finding_line(ctx_, finding);
      add(finding.message,
          severity_words(finding.severity),
          line.link.empty() ? Command{ShowScreen{Screen::Checks}} : way_to(line));
    }
  }

  const ViewContext& ctx_;
  std::vector<std::string> terms_;
  std::string start_;
  std::vector<Ranked> found_;
};

}  // namespace

std::vector<Found> find_places(const ViewContext& ctx, std::string_view words) {
  return Finder{ctx, words}.all();
}

}  // namespace app
