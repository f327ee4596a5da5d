#include "core/report/blocks.h"

#include <utility>

namespace core {

namespace {

ReportBlock words_block(ReportBlock::Kind kind, std::string words) {
  return {.kind = kind, .lines = {{{.words = std::move(words)}}}};
}

}  // namespace

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
