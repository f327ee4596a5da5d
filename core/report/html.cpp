#include "core/report/html.h"

#include "core/chart/chart_svg.h"

#include <string_view>

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
h2{break-before:auto}tr,figure,li{break-inside:avoid}thead{display:table-header-group}.wide{overflow:visible}
table{font-size:8.5pt}th,td{overflow-wrap:anywhere}th{min-width:0}
.compact{font-size:9pt;line-height:1.3}.compact h1{font-size:15pt}.compact h2{font-size:11pt;margin:.7em 0 .3em}
.compact table{margin:.3em 0;font-size:8pt}.compact th,.compact td{padding:.12em .5em}}
@page{size:A4;margin:18mm 15mm;@bottom-right{content:counter(page) " / " counter(pages);font:9pt Arial,sans-serif}}
)";

// Characters that HTML does not have are left out.
std::string escaped(std::string_view text) {
  std::string out;
  out.reserve(text.size() + text.size() / 16);
  for (const char c : text) {
    if (c == '&') {
      out += "&amp;";
    } else if (c == '<') {
      out += "&lt;";
    } else if (c == '>') {
      out += "&gt;";
    } else if (c == '"') {
      out += "&quot;";
    } else if ((static_cast<unsigned char>(c) >= 0x20 && c != 0x7F) || c == '\n' || c == '\t') {
      out += c;
    }
  }
  return out;
}

std::string element(std::string_view name, std::string_view inside) {
  std::string out = "<";
  (((out += name) += '>') += inside) += "</";
  return (out += name) += ">\n";
}

std::string line_html(const ReportLine& line) {
  std::string out;
  for (const ReportText& text : line) {
    const std::string words = escaped(text.words);
    out += text.weight == Weight::Strong ? "<strong>" + words + "</strong>" : words;
  }
  return out;
}

std::string lines_html(const std::vector<ReportLine>& lines) {
  std::string out;
  for (const ReportLine& line : lines) (out += out.empty() ? "" : "<br>") += line_html(line);
  return out;
}

std::string items_html(const ReportBlock& block, std::string_view name) {
  std::string out;
  for (const ReportLine& line : block.lines) out += element("li", line_html(line));
  return element(name, "\n" + out);
}

// Lines of a cell stay lines.
std::string cell_html(std::string_view text) {
  std::string out;
  for (const char c : escaped(text)) {
    if (c == '\n') {
      out += "<br>";
    } else {
      out += c;
    }
  }
  return out;
}

bool has_heads(const ReportTable& table) {
  for (const ReportColumn& column : table.columns) {
    if (!column.head.empty()) return true;
  }
  return false;
}

std::string heads_html(const ReportTable& table) {
  std::string cells;
  for (const ReportColumn& column : table.columns) {
    const std::string_view name = column.head.empty() ? "td" : "th";
    ((cells += "<") += name) += column.head.empty() ? "" : " scope=\"col\"";
    (cells += column.is_number ? " class=\"n\">" : ">") += escaped(column.head);
    ((cells += "</") += name) += ">";
  }
  return "<thead><tr>" + cells + "</tr></thead>\n";
}

std::string row_html(const ReportTable& table, const std::vector<std::string>& row, bool is_total) {
  std::string out = is_total ? "<tr class=\"total\">" : "<tr>";
  for (std::size_t i = 0; i < row.size(); ++i) {
    const bool is_head = i == 0 && !row[i].empty();
    const bool is_number = i < table.columns.size() && table.columns[i].is_number;
    out += is_head ? "<th scope=\"row\"" : "<td";
    (out += is_number ? " class=\"n\">" : ">") += cell_html(row[i]);
    out += is_head ? "</th>" : "</td>";
  }
  return out + "</tr>\n";
}

std::string table_html(const ReportTable& table, std::string_view opening) {
  std::string out = "<div class=\"wide\">";
  (out += opening) += "\n";
  if (!table.caption.empty()) out += element("caption", escaped(table.caption));
  if (has_heads(table)) out += heads_html(table);
  out += "<tbody>\n";
  for (std::size_t i = 0; i < table.rows.size(); ++i) {
    out += row_html(table, table.rows[i], table.has_total && i + 1 == table.rows.size());
  }
  return out + "</tbody></table></div>\n";
}

// Whether the cells of a column are amounts and numbers, or empty.
bool has_numbers(const Chart& chart, std::size_t column) {
  for (std::size_t row = 1; row < chart.table.size(); ++row) {
    if (column >= chart.table[row].size()) continue;
    const std::string& cell = chart.table[row][column];
    if (cell.find_first_not_of("\u00a3\u2212\u2013+-0123456789,.%km") != std::string::npos)
      return false;
  }
  return true;
}

// The table of a chart has its heads first.
std::string figures_html(const Chart& chart) {
  if (chart.table.empty()) return {};
  ReportTable table{.caption = "The figures: " + chart.title};
  const std::vector<std::string>& heads = chart.table.front();
  for (std::size_t i = 0; i < heads.size(); ++i) {
    table.columns.push_back({.head = heads[i], .is_number = i > 0 && has_numbers(chart, i)});
  }
  table.rows.assign(chart.table.begin() + 1, chart.table.end());
  return table_html(table, "<table>");
}

std::string chart_html(const Chart& chart) {
  return "<figure>" + chart_svg(chart) + element("figcaption", escaped(chart.sentence)) +
         "</figure>\n" + figures_html(chart);
}

std::string heading_html(const ReportBlock& block) {
  return element("h" + std::to_string(block.level), lines_html(block.lines));
}

std::string block_html(const ReportBlock& block) {
  switch (block.kind) {
    case Kind::Heading:
      return heading_html(block);
    case Kind::Paragraph:
      return element("p", lines_html(block.lines));
    case Kind::Note:
      return "<p class=\"note\">" + lines_html(block.lines) + "</p>\n";
    case Kind::List:
      return items_html(block, "ul");
    case Kind::Numbered:
      return items_html(block, "ol");
    case Kind::Facts:
      return table_html(block.table, "<table class=\"facts\">");
    case Kind::Table:
      return table_html(block.table, "<table>");
    case Kind::Chart:
      return chart_html(block.chart);
  }
  return {};
}

std::string section_html(const ReportSection& section) {
  const std::string id = escaped(section.id);
  std::string out = "<section aria-labelledby=\"" + id + "\">\n<h2 id=\"" + id + "\">" +
                    escaped(section.title) + "</h2>\n";
  for (const ReportBlock& block : section.blocks) out += block_html(block);
  return out + "</section>\n";
}

std::string contents_html(const Report& document) {
  std::string items;
  for (const ReportSection& section : document.sections) {
    items +=
        "<li><a href=\"#" + escaped(section.id) + "\">" + escaped(section.title) + "</a></li>\n";
  }
  return "<nav aria-label=\"Contents\">\n<ol>\n" + items + "</ol>\n</nav>\n";
}

}  // namespace

std::string html_of(const Report& document) {
  std::string out =
      "<!doctype html>\n<html lang=\"en-GB\">\n<head>\n<meta charset=\"utf-8\">\n"
      "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src "
      "'unsafe-inline'\">\n"
      "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n";
  out += element(
      "title",
      escaped(document.title + (document.subtitle.empty() ? "" : " \u00b7 " + document.subtitle)));
  ((out += "<style>") += kStyle) += "</style>\n</head>\n";
  out += document.is_compact ? "<body class=\"compact\">\n<header>\n" : "<body>\n<header>\n";
  out += element("h1", escaped(document.title));
  if (!document.subtitle.empty()) {
    out += "<p class=\"subtitle\">" + escaped(document.subtitle) + "</p>\n";
  }
  out += "</header>\n";
  if (document.has_contents) out += contents_html(document);
  out += "<main>\n";
  for (const ReportSection& section : document.sections) out += section_html(section);
  out += "</main>\n<footer>\n";
  for (const std::string& note : document.notes) out += element("p", escaped(note));
  return out + "</footer>\n</body>\n</html>\n";
}

}  // namespace core
