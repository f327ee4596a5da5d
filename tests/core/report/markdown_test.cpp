#include "core/report/markdown.h"

#include <doctest/doctest.h>

#include <string>

namespace core {
namespace {

using Kind = ReportBlock::Kind;

// "h3 Aims; list a|b; table 2x1" for short expectations.
std::string outline(std::string_view text) {
  std::string out;
  for (const ReportBlock& block : blocks_of_markdown(text, 3)) {
    if (!out.empty()) out += "; ";
    if (block.kind == Kind::Table) {
      out += "table " + std::to_string(block.table.columns.size()) + "x" +
             std::to_string(block.table.rows.size());
      continue;
    }
    const bool is_heading = block.kind == Kind::Heading;
    out += is_heading                      ? "h" + std::to_string(block.level) + " "
           : block.kind == Kind::List      ? "list "
           : block.kind == Kind::Numbered  ? "numbered "
           : block.kind == Kind::Paragraph ? "p "
                                           : "? ";
    for (std::size_t i = 0; i < block.lines.size(); ++i) {
      if (i > 0) out += "|";
      for (const ReportText& words : block.lines[i]) {
        out += words.weight == Weight::Strong       ? "<" + words.words + ">"
               : words.weight == Weight::Emphasised ? "{" + words.words + "}"
                                                    : words.words;
      }
    }
  }
  return out;
}

TEST_SUITE_BEGIN("core/report/markdown");

TEST_CASE("paragraphs, lists, headings and tables are told apart") {
  CHECK(outline("").empty());
  CHECK(outline("one\ntwo\n\nthree") == "p one|two; p three");
  CHECK(outline("- a\n* b\n\u2022 c") == "list a|b|c");
  CHECK(outline("1. a\n12. b") == "numbered a|b");
  CHECK(outline("We will:\n- a\nand so on") == "p We will:; list a; p and so on");
  CHECK(outline("# Aims\ntext\n### Deep") == "h3 Aims; p text; h5 Deep");
  CHECK(outline("###### Deepest") == "h6 Deepest");
  CHECK(outline("| a | b |\n|---|:-:|\n| 1 | 2 |\n| 3 |") == "table 2x2");
}

TEST_CASE("rows of a table have as many cells as its longest") {
  const auto blocks = blocks_of_markdown("| a |\n|---|\n| 1 | 2 | **3** |\n|", 3);
  REQUIRE(blocks.size() == 1);
  CHECK(blocks[0].table.columns.size() == 3);
  REQUIRE(blocks[0].table.rows.size() == 2);
  CHECK(blocks[0].table.rows[0][2] == "3");
  CHECK(blocks[0].table.rows[1].size() == 3);
}

TEST_CASE("strong words are strong, and marks without an end are text") {
  CHECK(outline("**Aim:** do **it**") == "p <Aim:> do <it>");
  CHECK(outline("2 ** 3") == "p 2 ** 3");
  CHECK(outline("****") == "p ****");
}

TEST_CASE("emphasised words and addresses are told apart from stars and signs") {
  CHECK(outline("the *Single Point of Access.* and") == "p the {Single Point of Access.} and");
  CHECK(outline("2 * 3 * 4 and 5*6") == "p 2 * 3 * 4 and 5*6");
  CHECK(outline("*a **b** c") == "p *a <b> c");
  CHECK(outline("see <https://a.example/x?y=1> and <b>") ==
        "p see https://a.example/x?y=1 and <b>");
  CHECK(outline("<http no end") == "p <http no end");
}

TEST_CASE("what only looks like a mark is text") {
  CHECK(outline("#hashtag") == "p #hashtag");
  CHECK(outline("-5% of cases") == "p -5% of cases");
  CHECK(outline("2019. The year") == "p 2019. The year");
  CHECK(outline("#") == "p #");
  CHECK(outline("<b>x</b>") == "p <b>x</b>");
}

TEST_SUITE_END();

}  // namespace
}  // namespace core
