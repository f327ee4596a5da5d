// Every screen, dialog and widget as a person has looked at it, read it and accepted it.
#include "tests/pictures/picture_sheet.h"
#include "tests/support/page_stand_in.h"
#include "tests/support/text_file.h"
#include "tests/support/widget_screen.h"
#include "wasm/gallery/gallery.h"
#include "wasm/platform/raster/raster.h"

#include <doctest/doctest.h>
#include <imgui.h>

#include <algorithm>
#include <filesystem>
#include <set>
#include <string>

namespace app {
namespace {

using test_support::BrowserStore;
using test_support::Look;
using test_support::looks;
using test_support::PageStandIn;
using test_support::PictureSheet;

TEST_SUITE_BEGIN("pictures");

struct Scene {
  const char* name;
  void (*reach)(PageStandIn&);
  // The part that is read, where the rest says what another scene says; all of it when null.
  const char* role = nullptr;
  const char* part = "";
};

void reach_sample(PageStandIn& page, const char* screen) {
  page.open_sample();
  page.go_to(screen);
}

void reach_new_plan(PageStandIn& page, const char* screen) {
  page.press("button", "Start");
  page.set("textbox", "Area", "Barnet");
  page.set("choice", "Planning round", "2019-20");
  page.press("button", "Start the plan");
  page.go_to(screen);
}

void reach_carry_dialog(PageStandIn& page) {
  reach_sample(page, "Plans");
  page.press("button", "Start");
  page.set("choice", "Begin with", page.plan());
  page.set("choice", "Planning round", "2021-22");
}

constexpr Scene kScenes[] = {
    {"overview", [](PageStandIn& page) { reach_sample(page, "Overview"); }},
    {"funding", [](PageStandIn& page) { reach_sample(page, "Funding"); }},
    {"schemes", [](PageStandIn& page) { reach_sample(page, "Schemes"); }},
    {"schemes_sheet",
     [](PageStandIn& page) {
       reach_sample(page, "Schemes");
       page.press("button", "Every budget line");
     }},
    {"metrics", [](PageStandIn& page) { reach_sample(page, "Metrics"); }},
    {"checks", [](PageStandIn& page) { reach_sample(page, "Checks"); }},
    {"conditions", [](PageStandIn& page) { reach_sample(page, "Conditions"); }},
    {"change_model", [](PageStandIn& page) { reach_sample(page, "Change model"); }},
    {"risks", [](PageStandIn& page) { reach_sample(page, "Risks"); }},
    {"narrative", [](PageStandIn& page) { reach_sample(page, "Narrative"); }},
    {"timeline", [](PageStandIn& page) { reach_sample(page, "Timeline"); }},
    {"need", [](PageStandIn& page) { reach_sample(page, "Need and capacity"); }},
    {"people", [](PageStandIn& page) { reach_sample(page, "People and approvals"); }},
    {"document_and_round", [](PageStandIn& page) { reach_sample(page, "Document and round"); }},
    {"plans", [](PageStandIn& page) { reach_sample(page, "Plans"); }},

    {"plans_at_first", [](PageStandIn&) {}},
    {"new_overview", [](PageStandIn& page) { reach_new_plan(page, "Overview"); }},
    {"new_funding", [](PageStandIn& page) { reach_new_plan(page, "Funding"); }},
    {"new_schemes", [](PageStandIn& page) { reach_new_plan(page, "Schemes"); }},
    {"new_metrics", [](PageStandIn& page) { reach_new_plan(page, "Metrics"); }},
    {"new_conditions", [](PageStandIn& page) { reach_new_plan(page, "Conditions"); }},
    {"new_change_model", [](PageStandIn& page) { reach_new_plan(page, "Change model"); }},
    {"new_risks", [](PageStandIn& page) { reach_new_plan(page, "Risks"); }},
    {"new_narrative", [](PageStandIn& page) { reach_new_plan(page, "Narrative"); }},
    {"new_timeline", [](PageStandIn& page) { reach_new_plan(page, "Timeline"); }},
    {"new_need", [](PageStandIn& page) { reach_new_plan(page, "Need and capacity"); }},
    {"new_people", [](PageStandIn& page) { reach_new_plan(page, "People and approvals"); }},
    {"new_document_and_round",
     [](PageStandIn& page) { reach_new_plan(page, "Document and round"); }},
    {"one_risk",
     [](PageStandIn& page) {
       page.will_pick(
           "nel.bcplan.json",
           core::testing::text_of_file("assets/plans/north-east-lincolnshire-2017-19.bcplan.json"));
       page.press("button", "Open a file");
       page.go_to("Risks");
       page.press("button", "Effectiveness of re-ablement: not enough capacity to meet demand");
     }},

    {"start_dialog", [](PageStandIn& page) { page.press("button", "Start"); }, "dialog"},
    {"save_dialog",
     [](PageStandIn& page) {
       page.open_sample();
       page.press("button", "Save");
     },
     "dialog"},
    {"report_dialog",
     [](PageStandIn& page) {
       page.open_sample();
       page.key("Control+k");
       page.press("link", "Make a document to read or print");
       page.press("button", "What stands in it");
     },
     "dialog"},
    {"tables_dialog",
     [](PageStandIn& page) {
       page.open_sample();
       page.key("Control+k");
       page.press("link", "Lists as tables for a spreadsheet (CSV)");
     },
     "dialog"},
    {"help_dialog",
     [](PageStandIn& page) {
       page.open_sample();
       page.key("F1");
     },
     "dialog"},
    {"ready",
     [](PageStandIn& page) {
       reach_sample(page, "Checks");
       page.press("button", "Ask whether it is ready");
     },
     "group",
     "Ready to submit?"},
    {"accept_dialog",
     [](PageStandIn& page) {
       reach_sample(page, "Checks");
       page.press("link", "Accept…");
     },
     "dialog"},
    {"carry_dialog", &reach_carry_dialog, "dialog"},
    {"carry_review",
     [](PageStandIn& page) {
       reach_carry_dialog(page);
       page.press("button", "See what is carried");
     },
     "dialog"},
    {"find_dialog",
     [](PageStandIn& page) {
       page.open_sample();
       page.key("Control+k");
       page.type("textbox", "Field, scheme", "home");
     },
     "dialog"},
    {"text_at_200",
     [](PageStandIn& page) {
       reach_sample(page, "Schemes");
       page.key("F1");
       page.set("choice", "Size of the text", "200");
       page.press("button", "Close");
     }},
    {"why",
     [](PageStandIn& page) {
       page.open_sample();
       page.press("link", "Why this number?");
     },
     "complementary"},
    {"wrong_amount",
     [](PageStandIn& page) {
       reach_sample(page, "Schemes");
       page.set("textbox", "Falls, 2019-20", "a lot");
     },
     "textbox",
     "Falls, 2019-20"},
};

std::string text_of(const PageStandIn& page, const Scene& scene) {
  return page.tree().as_text(scene.role == nullptr ? "root"
                                                   : page.node(scene.role, scene.part).id());
}

TEST_CASE("every screen looks and reads as accepted") {
  for (const Scene& scene : kScenes) {
    CAPTURE(scene.name);
    PictureSheet sheet{scene.name};
    for (const Look& look : looks()) {
      BrowserStore store;
      PageStandIn page{store, {.width = look.width, .height = look.height, .theme = look.theme}};
      scene.reach(page);
      page.leave_focus();
      page.unroll();
      const platform::Program& program = page.program();
      sheet.add(look,
                text_of(page, scene),
                {program.pixels(), program.pixel_width(), program.pixel_height()});
    }
    sheet.check();
  }
}

struct GalleryPage {
  const char* name;
  gallery::Page page;
  bool has_dialog = false;
};

constexpr GalleryPage kGallery[] = {
    {"gallery_overview", gallery::Page::Overview},
    {"gallery_schemes", gallery::Page::Schemes},
    {"gallery_controls", gallery::Page::Controls},
    {"gallery_dialog", gallery::Page::Controls, true},
};

theme::Scheme scheme_of(std::string_view theme) {
  if (theme == "dark") return theme::Scheme::Dark;
  return theme == "contrast" ? theme::Scheme::Contrast : theme::Scheme::Light;
}

// How much more there is of the page than fits.
float hidden_height(const widgets::SemanticTree& tree) {
  float hidden = 0;
  for (const widgets::Node& node : tree.nodes()) {
    if (node.role != widgets::Role::Scroll) continue;
    hidden = std::max(hidden, node.details->content_h - node.rect.h);
  }
  return hidden;
}

void add_gallery(PictureSheet& sheet, const GalleryPage& wanted, const Look& look) {
  gallery::State state;
  state.page = wanted.page;
  state.dialog = wanted.has_dialog;
  test_support::WidgetScreen screen{[&] { gallery::draw(state); }, look.width, look.height};
  platform::Raster::prepare(ImGui::GetIO());
  screen.loop().set_theme(scheme_of(look.theme), 1, false, true);
  screen.frame();
  const float height = look.height + hidden_height(screen.loop().tree());
  screen.loop().resize(look.width, height, 1);
  screen.frame();
  platform::Raster raster;
  raster.resize(static_cast<int>(look.width), static_cast<int>(height));
  raster.draw(*ImGui::GetDrawData());
  sheet.add(look, screen.text(), {raster.pixels(), raster.width(), raster.height()});
}

TEST_CASE("every widget looks and reads as accepted") {
  for (const GalleryPage& page : kGallery) {
    CAPTURE(page.name);
    PictureSheet sheet{page.name};
    for (const Look& look : looks()) add_gallery(sheet, page, look);
    sheet.check();
  }
}

TEST_CASE("no picture is left over from a screen that is gone") {
  std::set<std::string> drawn;
  for (const Scene& scene : kScenes) drawn.insert(scene.name);
  for (const GalleryPage& page : kGallery) drawn.insert(page.name);
  std::set<std::string> accepted;
  for (const auto& entry : std::filesystem::directory_iterator("tests/golden/pictures")) {
    accepted.insert(entry.path().stem().string());
  }
  CHECK(accepted == drawn);
  std::set<std::string> read;
  for (const auto& entry : std::filesystem::directory_iterator("tests/golden/screens")) {
    const std::string name = entry.path().stem().string();
    read.insert(name.substr(0, name.find("-narrow")));
  }
  CHECK(read == drawn);
}

TEST_SUITE_END();

}  // namespace
}  // namespace app
