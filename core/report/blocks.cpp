#include "core/report/blocks.h"

#include <iterator>
#include <utility>

namespace core {

namespace {

ReportBlock words_block(ReportBlock::Kind kind, std::string words) {
  return {.kind = kind, .lines = {{{.words = std::move(words)}}}};
}

}  // namespace

std::string or_dash(std::string text) {
  return text.empty() ? std::string{kNothing} : std::move(text);
}

void append(std::vector<ReportBlock>& blocks, std::vector<ReportBlock> more) {
  blocks.insert(blocks.end(), std::move_iterator{more.begin()}, std::move_iterator{more.end()});
}

ReportBlock heading_block(std::string words, int level) {
  ReportBlock block = words_block(ReportBlock::Kind::Heading, std::move(words));
  block.level = level;
  return block;
}

ReportBlock paragraph_block(std::string words) {
  return words_block(ReportBlock::Kind::Paragraph, std::move(words));
}

ReportBlock label_block(std::string words) {
  return {.lines = {{{std::move(words), Weight::Strong}}}};
}

ReportBlock note_block(std::string words) {
  return words_block(ReportBlock::Kind::Note, std::move(words));
}

ReportBlock table_block(ReportTable table) {
  return {.kind = ReportBlock::Kind::Table, .table = std::move(table)};
}

ReportBlock chart_block(Chart chart) {
  return {.kind = ReportBlock::Kind::Chart,
          .chart = std::make_shared<const Chart>(std::move(chart))};
}

}  // namespace core
