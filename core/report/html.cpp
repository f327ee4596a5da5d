#include "core/report/html.h"

#include "core/chart/chart_svg.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <utility>
#include <vector>

namespace core {
namespace {

using Kind = ReportBlock::Kind;

// Dark on white whatever the reader's theme, as it will be printed; wide tables scroll on a screen.
constexpr std::string_view kStyle = R"(
:root{color-scheme:light}
body{font:16px/1.5 Inter,Arial,sans-serif;color:#212b32;background:#fff;max-width:60rem;margin:0 auto;padding:1.5rem}
h1,h2,h3,h4,h5,h6{line-height:1.25;margin:1.6em 0 .5em;break-after:avoid}
h1{font-size:1.9rem;margin-top:0}h2{font-size:1.45rem;border-bottom:2px solid #005eb8;padding-bottom:.2em}
h3{font-size:1.15rem}h4,h5,h6{font-size:1rem}
p{margin:.5em 0}.subtitle{font-size:1.1rem;color:#4c6272}.note,footer{color:#4c6272;font-size:.9rem}
table{border-collapse:collapse;margin:.8em 0;font-size:.9rem}
caption{text-align:left;font-weight:600;padding:.3em 0}
th,td{border-bottom:1px solid #d8dde0;padding:.3em .6em;text-align:left;vertical-align:top;overflow-wrap:break-word}
thead th{border-bottom:2px solid #768692}tbody th{font-weight:400}.facts th{font-weight:600}
th{min-width:5rem}.n{text-align:right;white-space:nowrap;overflow-wrap:normal;font-variant-numeric:tabular-nums}
.total th,.total td{font-weight:600;border-top:2px solid #768692}
.wide{overflow-x:auto}figure{margin:1em 0}figure svg{width:100%;max-width:42rem;height:auto}
nav li{margin:.15em 0}a{color:#005eb8}footer{border-top:1px solid #d8dde0;margin-top:2em;overflow-wrap:anywhere}
@media print{body{max-width:none;padding:0;font-size:10.5pt}a{color:inherit;text-decoration:none}
tr,figure,li{break-inside:avoid}caption,thead,.label{break-after:avoid}p{orphans:3;widows:3}thead{display:table-header-group}.wide{overflow:visible}
table{font-size:8.5pt}th{min-width:0}figure svg{max-height:235mm}
.compact{font-size:9pt;line-height:1.3}.compact h1{font-size:15pt}.compact h2{font-size:11pt;margin:.7em 0 .3em}
.compact table{margin:.3em 0;font-size:8pt}.compact th,.compact td{padding:.12em .5em}}
@page{size:A4;margin:18mm 15mm;@bottom-right{content:counter(page) " / " counter(pages);font:9pt Arial,sans-serif}}
)";

// A text in HTML: characters that HTML does not have are left out, the lines of a cell stay lines.
enum class Lines : std::uint8_t { Joined, Broken };

std::string_view written_as(char c, Lines lines) {
  switch (c) {
    case '&':
      return "&amp;";
    case '<':
      return "&lt;";
    case '>':
      return "&gt;";
    case '"':
      return "&quot;";
    case '\n':
      return lines == Lines::Broken ? "<br>" : "\n";
    case '\t':
      return "\t";
    default:
      return {};
  }
}

// By character: whether it is written as it is.
constexpr std::array<bool, 256> kPlain = [] {
  std::array<bool, 256> plain{};
  for (std::size_t c = 0x20; c < plain.size(); ++c) plain[c] = c != 0x7F;
  for (const char c : {'&', '<', '>', '"'}) plain[static_cast<unsigned char>(c)] = false;
  return plain;
}();

bool is_plain(char c) {
  return kPlain[static_cast<unsigned char>(c)];
}

class Html {
 public:
  // Of ours: markup, and texts without marks.
  Html& raw(std::string_view markup) {
    out_ += markup;
    return *this;
  }

  Html& text(std::string_view text, Lines lines = Lines::Joined) {
    std::size_t from = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
      if (is_plain(text[i])) continue;
      out_.append(text, from, i - from).append(written_as(text[i], lines));
      from = i + 1;
    }
    out_.append(text, from, text.size() - from);
    return *this;
  }

  Html& element(std::string_view name, std::string_view words) {
    return raw("<").raw(name).raw(">").text(words).raw("</").raw(name).raw(">\n");
  }

  std::string take() { return std::move(out_); }

 private:
  std::string out_;
};

struct Marks {
  std::string_view begin, end;
};

Marks marks_of(Weight weight) {
  switch (weight) {
    case Weight::Strong:
      return {"<strong>", "</strong>"};
    case Weight::Emphasised:
      return {"<em>", "</em>"};
    case Weight::Plain:
      break;
  }
  return {};
}

void write_line(Html& html, const ReportLine& line) {
  for (const ReportText& text : line) {
    const Marks marks = marks_of(text.weight);
    html.raw(marks.begin).text(text.words).raw(marks.end);
  }
}

void write_lines(Html& html, const std::vector<ReportLine>& lines) {
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (i > 0) html.raw("<br>");
    write_line(html, lines[i]);
  }
}

void write_items(Html& html, const ReportBlock& block, std::string_view name) {
  html.raw("<").raw(name).raw(">\n");
  for (const ReportLine& line : block.lines) {
    html.raw("<li>");
    write_line(html, line);
    html.raw("</li>\n");
  }
  html.raw("</").raw(name).raw(">\n");
}

bool has_heads(const ReportTable& table) {
  return std::any_of(table.columns.begin(), table.columns.end(), [](const ReportColumn& column) {
    return !column.head.empty();
  });
}

void write_heads(Html& html, const ReportTable& table) {
  html.raw("<thead><tr>");
  for (const ReportColumn& column : table.columns) {
    const bool is_named = !column.head.empty();
    html.raw(is_named ? "<th scope=\"col\"" : "<td").raw(column.is_number ? " class=\"n\">" : ">");
    html.text(column.head).raw(is_named ? "</th>" : "</td>");
  }
  html.raw("</tr></thead>\n");
}

void write_row(Html& html, const ReportTable& table, const std::vector<std::string>& row) {
  for (std::size_t i = 0; i < row.size(); ++i) {
    const bool is_head = i == 0 && !row[i].empty();
    const bool is_number = i < table.columns.size() && table.columns[i].is_number;
    const std::string_view head =
        is_number ? "<th scope=\"row\" class=\"n\">" : "<th scope=\"row\">";
    const std::string_view cell = is_number ? "<td class=\"n\">" : "<td>";
    html.raw(is_head ? head : cell).text(row[i], Lines::Broken).raw(is_head ? "</th>" : "</td>");
  }
}

void write_table(Html& html, const ReportTable& table, std::string_view opening = "<table") {
  html.raw("<div class=\"wide\">").raw(opening);
  const bool is_named = table.caption.empty() && !table.name.empty();
  if (is_named) html.raw(" aria-label=\"").text(table.name).raw("\"");
  html.raw(">\n");
  if (!table.caption.empty()) html.element("caption", table.caption);
  if (has_heads(table)) write_heads(html, table);
  html.raw("<tbody>\n");
  for (const std::vector<std::string>& row : table.rows) {
    const bool is_total = table.has_total && &row == &table.rows.back();
    html.raw(is_total ? "<tr class=\"total\">" : "<tr>");
    write_row(html, table, row);
    html.raw("</tr>\n");
  }
  html.raw("</tbody></table></div>\n");
}

// Whether the cells of a column are amounts and numbers, or empty.
bool has_numbers(const Chart& chart, std::size_t column) {
  constexpr std::string_view kOfNumbers = "\u00a3\u2212\u2013+-0123456789,.%km";
  for (std::size_t row = 1; row < chart.table.size(); ++row) {
    if (column >= chart.table[row].size()) continue;
    if (chart.table[row][column].find_first_not_of(kOfNumbers) != std::string::npos) return false;
  }
  return true;
}

// The table of a chart has its heads first.
void write_figures(Html& html, const Chart& chart) {
  if (chart.table.empty()) return;
  ReportTable table{.caption = "The figures: " + chart.title};
  const std::vector<std::string>& heads = chart.table.front();
  for (std::size_t i = 0; i < heads.size(); ++i) {
    table.columns.push_back({.head = heads[i], .is_number = i > 0 && has_numbers(chart, i)});
  }
  table.rows.assign(chart.table.begin() + 1, chart.table.end());
  const bool is_total = !table.rows.empty() && !table.rows.back().empty();
  table.has_total = is_total && table.rows.back().front() == "Total";
  write_table(html, table);
}

void write_chart(Html& html, const Chart& chart) {
  html.raw("<figure>").raw(chart_svg(chart)).element("figcaption", chart.sentence);
  html.raw("</figure>\n");
  write_figures(html, chart);
}

void write_heading(Html& html, const ReportBlock& block) {
  const std::string name = "h" + std::to_string(block.level);
  html.raw("<").raw(name).raw(">");
  write_lines(html, block.lines);
  html.raw("</").raw(name).raw(">\n");
}

void write_paragraph(Html& html, const ReportBlock& block, std::string_view opening) {
  html.raw(opening);
  write_lines(html, block.lines);
  html.raw("</p>\n");
}

// Nothing but strong words: what stands below belongs to it.
bool is_label(const ReportBlock& block) {
  return block.lines.size() == 1 && block.lines.front().size() == 1 &&
         block.lines.front().front().weight == Weight::Strong;
}

void write_block(Html& html, const ReportBlock& block) {
  switch (block.kind) {
    case Kind::Heading:
      return write_heading(html, block);
    case Kind::Paragraph:
      return write_paragraph(html, block, is_label(block) ? "<p class=\"label\">" : "<p>");
    case Kind::Note:
      return write_paragraph(html, block, "<p class=\"note\">");
    case Kind::List:
      return write_items(html, block, "ul");
    case Kind::Numbered:
      return write_items(html, block, "ol");
    case Kind::Facts:
      return write_table(html, block.table, "<table class=\"facts\"");
    case Kind::Table:
      return write_table(html, block.table);
    case Kind::Chart:
      return write_chart(html, *block.chart);
  }
}

void write_section(Html& html, const ReportSection& section) {
  html.raw("<section aria-labelledby=\"").text(section.id).raw("\">\n<h2 id=\"").text(section.id);
  html.raw("\">").text(section.title).raw("</h2>\n");
  for (const ReportBlock& block : section.blocks) write_block(html, block);
  html.raw("</section>\n");
}

void write_contents(Html& html, const Report& report) {
  html.raw("<nav aria-label=\"Contents\">\n<ol>\n");
  for (const ReportSection& section : report.sections) {
    html.raw("<li><a href=\"#").text(section.id).raw("\">").text(section.title);
    html.raw("</a></li>\n");
  }
  html.raw("</ol>\n</nav>\n");
}

void write_head(Html& html, const Report& report) {
  html.raw(
      "<!doctype html>\n<html lang=\"en-GB\">\n<head>\n<meta charset=\"utf-8\">\n"
      "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src "
      "'unsafe-inline'\">\n"
      "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
  const std::string_view between = report.subtitle.empty() ? "" : " \u00b7 ";
  html.element("title", report.title + std::string{between} + report.subtitle);
  html.raw("<style>").raw(kStyle).raw("</style>\n</head>\n");
}

}  // namespace

std::string html_of(const Report& report) {
  Html html;
  write_head(html, report);
  html.raw(report.is_compact ? "<body class=\"compact\">\n<header>\n" : "<body>\n<header>\n");
  html.element("h1", report.title);
  if (!report.subtitle.empty()) {
    html.raw("<p class=\"subtitle\">").text(report.subtitle).raw("</p>\n");
  }
  html.raw("</header>\n");
  if (report.has_contents) write_contents(html, report);
  html.raw("<main>\n");
  for (const ReportSection& section : report.sections) write_section(html, section);
  html.raw("</main>\n<footer>\n");
  for (const std::string& note : report.notes) html.element("p", note);
  return html.raw("</footer>\n</body>\n</html>\n").take();
}

}  // namespace core
