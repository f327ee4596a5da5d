#include "core/report/html.h"

#include <doctest/doctest.h>

#include <string>

namespace core {
namespace {

Report report_with(ReportBlock block) {
  Report report{.title = "T"};
  report.sections.push_back({"s", "Section", {std::move(block)}});
  return report;
}

bool has(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

TEST_SUITE_BEGIN("core/report/html");

TEST_CASE("text is never markup, wherever it stands") {
  const std::string evil = "<script>alert(1)</script>\"'&\x01";
  Chart chart{.title = evil, .sentence = evil, .note = evil};
  chart.rows.push_back({.label = evil, .words = evil});
  chart.table = {{evil, evil}, {evil, evil}};
  ReportTable table{.caption = evil, .columns = {{.head = evil}, {.head = evil}}};
  table.rows = {{evil, evil}};
  Report report{.title = evil, .subtitle = evil, .notes = {evil}, .has_contents = true};
  report.sections.push_back({evil,
                             evil,
                             {heading_block(evil),
                              paragraph_block(evil),
                              note_block(evil),
                              table_block(table),
                              chart_block(chart)}});
  const std::string html = html_of(report);
  CHECK_FALSE(has(html, "<script"));
  CHECK_FALSE(has(html, "\x01"));
  CHECK(has(html, "&lt;script&gt;alert(1)&lt;/script&gt;&quot;'&amp;"));
  // Nothing of the text ends an attribute.
  CHECK_FALSE(has(html, "id=\"<"));
  CHECK(has(html, "default-src 'none'"));
}

TEST_CASE("a table says which cells are heads, and keeps the lines of a cell") {
  ReportTable table{.caption = "Money",
                    .columns = {{.head = "Stream"}, {.head = "Income", .is_number = true}}};
  table.rows = {{"DFG", "\u00a31"}, {"All\nof it", "\u00a31"}};
  table.has_total = true;
  const std::string html = html_of(report_with(table_block(table)));
  CHECK(has(html, "<caption>Money</caption>"));
  CHECK(has(html, "<th scope=\"col\" class=\"n\">Income</th>"));
  CHECK(has(html, "<tr><th scope=\"row\">DFG</th><td class=\"n\">\u00a31</td></tr>"));
  CHECK(has(html, "<tr class=\"total\"><th scope=\"row\">All<br>of it</th>"));
}

TEST_CASE("a table without heads has no row of them") {
  ReportBlock facts{.kind = ReportBlock::Kind::Facts, .table = {.columns = {{}, {}}}};
  facts.table.rows = {{"Area", "Bath"}};
  CHECK_FALSE(has(html_of(report_with(std::move(facts))), "<thead>"));
}

TEST_CASE("a chart has its sentence and its figures beside it") {
  Chart chart{.title = "Pool", .sentence = "It grows."};
  chart.rows.push_back({.label = "2019-20", .words = "\u00a32"});
  chart.table = {{"Year", "Amount", "Note"}, {"2019-20", "\u00a32", "so far"}};
  const std::string html = html_of(report_with(chart_block(chart)));
  CHECK(has(html, "<figcaption>It grows.</figcaption>"));
  CHECK(has(html, "<th scope=\"col\" class=\"n\">Amount</th><th scope=\"col\">Note</th>"));
}

TEST_SUITE_END();

}  // namespace
}  // namespace core
