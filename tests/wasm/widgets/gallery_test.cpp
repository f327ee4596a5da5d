// Every widget at once: what holds for all of them.
#include "wasm/gallery/gallery.h"

#include "tests/support/widget_screen.h"
#include "wasm/widgets/ui.h"

#include <doctest/doctest.h>

#include <string>

namespace widgets {
namespace {

using test_support::WidgetScreen;

TEST_SUITE_BEGIN("wasm/gallery");

struct GalleryScreen {
  explicit GalleryScreen(gallery::Page page, float width = 1280, float density = 1)
      : screen([this] { gallery::draw(state); }, width, 900, density) {
    state.page = page;
  }
  gallery::State state;
  WidgetScreen screen;
};

constexpr gallery::Page kPages[] = {
    gallery::Page::Overview, gallery::Page::Schemes, gallery::Page::Controls};

TEST_CASE("whatever can be acted on has a name") {
  for (const gallery::Page page : kPages) {
    GalleryScreen gallery{page};
    gallery.state.dialog = true;
    gallery.screen.frame();
    for (const Node& node : gallery.screen.loop().tree().nodes()) {
      CAPTURE(std::string{node.id});
      if (is_interactive(node.role)) CHECK_FALSE(node.name.empty());
    }
  }
}

TEST_CASE("every item that Dear ImGui knows is announced and can be acted on") {
  for (const gallery::Page page : kPages) {
    GalleryScreen gallery{page};
    gallery.screen.frame();
    CHECK_FALSE(ui().items.empty());
    for (const std::string_view id : ui().items) {
      CAPTURE(std::string{id});
      const Node* node = gallery.screen.find(id);
      REQUIRE(node != nullptr);
      CHECK((is_interactive(node->role) || node->role == Role::Row));
    }
  }
}

void check_that_it_settles(gallery::Page page, float width, float density, float text) {
  CAPTURE(width);
  CAPTURE(density);
  CAPTURE(text);
  GalleryScreen gallery{page, width, density};
  gallery.screen.loop().set_theme(theme::Scheme::Light, text, false, false);
  gallery.screen.frame();
  CHECK(gallery.screen.frames() <= 3);
  CHECK(gallery.screen.frame() == "");
}

TEST_CASE("every page settles, at any width, zoom and size of text") {
  for (const gallery::Page page : kPages) {
    for (const float width : {320.0F, 375.0F, 768.0F, 1280.0F, 1920.0F}) {
      for (const float zoom : {1.0F, 1.1F, 1.5F, 2.0F}) check_that_it_settles(page, width, zoom, 1);
      for (const float text : {2.0F, 4.0F}) check_that_it_settles(page, width, 1, text);
    }
  }
}

TEST_CASE("nothing to act on lies outside the screen's width") {
  for (const gallery::Page page : kPages) {
    GalleryScreen gallery{page, 320};
    gallery.screen.frame();
    const SemanticTree& tree = gallery.screen.loop().tree();
    for (int i = 1; i < tree.size(); ++i) {
      if (!is_interactive(tree.at(i).role)) continue;
      float x = 0;
      for (int at = i; at > 0; at = tree.at(at).parent) x += tree.at(at).rect.x;
      CAPTURE(std::string{tree.at(i).id});
      CHECK(x >= 0);
      CHECK(x + tree.at(i).rect.w <= 320.5F);
    }
  }
}

TEST_SUITE_END();

}  // namespace
}  // namespace widgets
