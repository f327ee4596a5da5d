// A document as headings, paragraphs, tables and charts, whatever it is written as. Words are plain
// text: whoever writes them out (html.h) escapes them.
#pragma once

#include "core/chart/chart.h"

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace core {

enum class Weight : std::uint8_t { Plain, Strong, Emphasised };

// A stretch of text in one weight.
struct ReportText {
  std::string words;
  Weight weight = Weight::Plain;
  friend bool operator==(const ReportText&, const ReportText&) = default;
};
using ReportLine = std::vector<ReportText>;

struct ReportColumn {
  std::string head;
  bool is_number = false;  // stands at the right
};

// Every row has a cell for each column; the first one names the row.
struct ReportTable {
  std::string caption = {};
  std::string name = {};  // said of a table without a caption, which stands under its heading
  std::vector<ReportColumn> columns = {};
  std::vector<std::vector<std::string>> rows = {};
  bool has_total = false;  // the last row adds up the others
};

struct ReportBlock {
  enum class Kind : std::uint8_t {
    Heading,    // below the section's own
    Paragraph,  // lines break where they end
    Note,       // a paragraph that qualifies what stands above it
    List,       // a line an item
    Numbered,
    Facts,  // table: two columns without heads, what and its value
    Table,
    Chart,
  };
  Kind kind = Kind::Paragraph;
  int level = 3;  // of a heading: 3 to 6; the section's is 2, the title's 1
  std::vector<ReportLine> lines = {};
  ReportTable table = {};
  std::shared_ptr<const Chart> chart = {};  // Chart: shared, because blocks are moved about
};

struct ReportSection {
  std::string id;  // "spending": for links and for those who choose sections
  std::string title;
  std::vector<ReportBlock> blocks = {};
};

struct Report {
  std::string title;
  std::string subtitle = {};            // area, round, version
  std::vector<std::string> notes = {};  // what it was made from, at its end: fingerprint, day
  std::vector<ReportSection> sections = {};
  bool has_contents = false;  // begins with a list of its sections
  bool is_compact = false;    // printed as small as is still read with ease
};

inline constexpr std::string_view kNothing = "\u2013";  // stands in a cell: empty is not zero
std::string or_dash(std::string text);                  // kNothing for an empty text

void append(std::vector<ReportBlock>& blocks, std::vector<ReportBlock> more);

// The usual blocks.
ReportBlock heading_block(std::string words, int level = 3);
ReportBlock paragraph_block(std::string words);
ReportBlock label_block(std::string words);  // a paragraph in strong words: what stands below
ReportBlock note_block(std::string words);
ReportBlock table_block(ReportTable table);
ReportBlock chart_block(Chart chart);

}  // namespace core
