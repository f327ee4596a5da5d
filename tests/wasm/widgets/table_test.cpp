#include "wasm/widgets/table.h"

#include "tests/support/widget_screen.h"

#include <doctest/doctest.h>
#include <imgui.h>

#include <array>
#include <string>

namespace widgets {
namespace {

using test_support::WidgetScreen;

TEST_SUITE_BEGIN("wasm/widgets/table");

constexpr std::array<Column, 3> kColumns{{{"name", "Scheme", 160, 1, ColumnSide::Left, true},
                                          {"amount", "2019-20", 110, 0, ColumnSide::Right},
                                          {"change", "Change", 90, 0, ColumnSide::Right}}};

class Schemes final : public TableModel {
 public:
  explicit Schemes(int count) : count_(count) {}
  int row_count() const override { return count_; }
  Row row(int index) const override {
    id_ = "s" + std::to_string(index);
    name_ = named.empty() ? "Scheme " + std::to_string(index) : std::string{named};
    return {.id = id_,
            .kind = index == 0 ? RowKind::Group : RowKind::Normal,
            .expanded = index == 0 ? 1 : -1,
            .selected = index == 2,
            .pressable = index > 0};
  }
  Cell cell(int index, int column) const override {
    if (column == 0) return {.text = name_};
    if (column == 2) return {.text = ranged.empty() ? "4,338" : ranged};
    if (index == 0) return {.text = "9,464,020"};
    if (index == 1 && !refused.empty()) {
      return {.text = refused,
              .editor = Editor::Money,
              .value = refused,
              .error = "That is no amount.",
              .previews = true};
    }
    return {.text = "246,338", .editor = Editor::Money, .value = "246338"};
  }

  std::string_view refused = {};  // what was typed into the amount of row 1
  std::string_view named = {};    // what every row is called
  std::string_view ranged = {};   // what stands in the narrowest column

 private:
  int count_;
  mutable std::string id_, name_;
};

struct TableScreen {
  explicit TableScreen(int rows, float width = 1000, float height = 600)
      : model(rows),
        screen(
            [this] {
              if (auto now =
                      table("t", kColumns, model, {.name = "Schemes", .empty = "No schemes yet"})) {
                event = std::move(now);
              }
            },
            width,
            height) {
    screen.frame();
  }
  Schemes model;
  std::optional<TableEvent> event;
  WidgetScreen screen;
};

TEST_CASE("a table is announced with its head, its rows and what can be edited") {
  TableScreen t{3};
  CHECK(t.screen.text() ==
        "table \"Schemes\"\n"
        "  row_group\n"
        "    row\n"
        "      column_header \"Scheme\"\n"
        "        button \"Scheme\"\n"
        "      column_header \"2019-20\"\n"
        "      column_header \"Change\"\n"
        "  row_group\n"
        "    row\n"
        "      row_header \"Scheme 0\"\n"
        "        button \"Scheme 0\" expanded\n"
        "      cell \"9,464,020\"\n"
        "      cell \"4,338\"\n"
        "    row\n"
        "      row_header \"Scheme 1\"\n"
        "        button \"Scheme 1\"\n"
        "      cell \"246,338\"\n"
        "        textbox \"Scheme 1, 2019-20\" = \"246338\"\n"
        "      cell \"4,338\"\n"
        "    row selected\n"
        "      row_header \"Scheme 2\"\n"
        "        button \"Scheme 2\"\n"
        "      cell \"246,338\"\n"
        "        textbox \"Scheme 2, 2019-20\" = \"246338\"\n"
        "      cell \"4,338\"\n");
}

TEST_CASE("an edited cell comes back with its row, column and text") {
  TableScreen t{3};
  t.screen.set("t/s1/amount/edit", "250000");
  REQUIRE(t.event.has_value());
  CHECK(t.event->what == TableEvent::What::Edited);
  CHECK(t.event->row == 1);
  CHECK(t.event->column == 1);
  CHECK(t.event->value == "250000");
}

TEST_CASE("a row is pressed by its name and anywhere else, and a group toggles") {
  TableScreen t{3};
  for (const char* id : {"t/s1/name/press", "t/s1"}) {
    CAPTURE(id);
    t.event.reset();
    t.screen.press(id);
    REQUIRE(t.event.has_value());
    CHECK(t.event->what == TableEvent::What::Pressed);
    CHECK(t.event->row == 1);
  }
  t.screen.press("t/s0/name/press");
  CHECK(t.event->what == TableEvent::What::Toggled);
  t.screen.press("t/head/name/sort");
  CHECK(t.event->what == TableEvent::What::Sort);
  CHECK(t.event->column == 0);
}

TEST_CASE("an empty table says what belongs in it") {
  TableScreen t{0};
  CHECK(t.screen.text().find("cell \"No schemes yet\"") != std::string::npos);
}

TEST_CASE("a column whose longest word has no room gets it from one that has more than it needs") {
  TableScreen t{3};
  const auto width = [&] { return t.screen.find("t/head/change")->rect.w; };
  const float before = width();
  t.model.ranged = "1,250,000–1,270,000";
  t.screen.loop().wake();
  t.screen.frame();
  CHECK(width() > before);
  t.model.ranged = "4,338";
  t.screen.loop().wake();
  t.screen.frame();
  CHECK(width() == before);
}

TEST_CASE("five hundred rows are all announced") {
  TableScreen t{500};
  int rows = 0;
  for (const Node& node : t.screen.loop().tree().nodes()) rows += node.role == Role::Row ? 1 : 0;
  CHECK(rows == 501);
  CHECK(t.screen.find("t")->details->row_count == 501);
}

TEST_CASE("of more rows a window is announced, with the true row numbers") {
  TableScreen t{10'000};
  CHECK(t.screen.loop().tree().size() < 1000);
  CHECK(t.screen.find("t")->details->row_count == 10'001);
  REQUIRE(t.screen.find("t/s5") != nullptr);
  CHECK(t.screen.find("t/s5")->row_index == 7);
  CHECK(t.screen.find("t/s9000") == nullptr);
}

TEST_CASE("where all is announced no row is left out") {
  TableScreen t{1'200};
  t.screen.loop().announce_all(true);
  t.screen.frame();
  CHECK(t.screen.find("t/s1199") != nullptr);
}

TEST_CASE("a block of texts comes with the cell that it begins at") {
  TableScreen t{3};
  t.screen.loop().request({"t/s2/amount/edit", "paste", R"([["1"],["2"]])"});
  t.screen.frame();
  REQUIRE(t.event);
  CHECK(t.event->what == TableEvent::What::Pasted);
  CHECK(t.event->row == 2);
  CHECK(t.event->column == 1);
  CHECK(t.event->value == R"([["1"],["2"]])");
}

TEST_CASE("where the columns have no room the rows become cards with the same meaning") {
  TableScreen wide{3, 1000};
  TableScreen narrow{3, 320};
  CHECK(wide.screen.find("t/s1")->rect.h < narrow.screen.find("t/s1")->rect.h);
  CHECK(narrow.screen.find("t/s1/amount/edit")->rect.right() <= 320);
  REQUIRE(narrow.screen.find("t/head/name") != nullptr);
  CHECK((narrow.screen.find("t/head/name")->states & kVisuallyHidden) != 0);
}

TEST_CASE("a card is as high as what it holds, however its bold title breaks") {
  const std::string title =
      "Integrated care partnership board agrees to develop structures and processes for stronger "
      "integration";
  for (std::size_t length = 10; length <= title.size(); ++length) {
    CAPTURE(length);
    TableScreen t{3, 320};
    t.model.named = std::string_view{title}.substr(0, length);
    t.screen.frame();
    // The place of a cell is told within its row.
    CHECK(t.screen.find("t/s1/change")->rect.bottom() <= t.screen.find("t/s1")->rect.h);
  }
}

TEST_CASE("why an entry was refused is drawn under its row, on cards too") {
  for (const float width : {1000.0F, 320.0F}) {
    CAPTURE(width);
    TableScreen t{3, width};
    const float before = t.screen.find("t/s1")->rect.h;
    const float cell = t.screen.find("t/s1/amount")->rect.h;
    const int drawn = ImGui::GetDrawData()->TotalVtxCount;
    t.model.refused = "a lot";
    t.screen.frame();
    CHECK(t.screen.find("t/s1")->rect.h > before + 12);
    CHECK(t.screen.find("t/s1/amount")->rect.h == cell);
    CHECK(ImGui::GetDrawData()->TotalVtxCount > drawn);
    CHECK(t.screen.find("t/s1/amount/edit")->details->error == "That is no amount.");
  }
}

TEST_CASE("what is being typed is told, and leaving it takes it back") {
  TableScreen t{3};
  t.model.refused = "12";
  t.screen.frame();
  t.screen.act("t/s1/amount/edit", "typing", "123");
  REQUIRE(t.event.has_value());
  CHECK(t.event->what == TableEvent::What::Typing);
  CHECK(t.event->value == "123");
  t.screen.act("t/s1/amount/edit", "cancel");
  CHECK(t.event->value == "12");
}

// One cell that can be filled in, holding this text.
struct OneCell final : TableModel {
  int row_count() const override { return 1; }
  Row row(int) const override { return {.id = "r"}; }
  Cell cell(int, int column) const override {
    if (column != 1) return {.text = "x"};
    return {.text = text, .editor = editor, .value = text};
  }
  std::string_view text = {};
  Editor editor = Editor::None;
};

int vertices_of(Editor editor, std::string_view text) {
  OneCell model;
  model.editor = editor;
  model.text = text;
  WidgetScreen screen{[&] { table("t", kColumns, model, {.name = "One"}); }};
  screen.frame();
  return ImGui::GetDrawData()->TotalVtxCount;
}

TEST_CASE("an empty cell that can be filled in has a box, and a choice an arrow in it") {
  const int nothing = vertices_of(Editor::None, "");
  CHECK(vertices_of(Editor::Money, "") > nothing);
  CHECK(vertices_of(Editor::Choice, "") > vertices_of(Editor::Money, ""));
  // With a value in it the value alone is shown.
  CHECK(vertices_of(Editor::Money, "12") == vertices_of(Editor::None, "12"));
}

TEST_SUITE_END();

}  // namespace
}  // namespace widgets
