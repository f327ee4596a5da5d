#include "core/report/document.h"

#include <utility>

namespace core {

namespace {

DocumentBlock words_block(DocumentBlock::Kind kind, std::string words) {
  return {.kind = kind, .lines = {{{.words = std::move(words)}}}};
}

}  // namespace

DocumentBlock heading_block(std::string words, int level) {
  DocumentBlock block = words_block(DocumentBlock::Kind::Heading, std::move(words));
  block.level = level;
  return block;
}

DocumentBlock paragraph_block(std::string words) {
  return words_block(DocumentBlock::Kind::Paragraph, std::move(words));
}

DocumentBlock note_block(std::string words) {
  return words_block(DocumentBlock::Kind::Note, std::move(words));
}

DocumentBlock table_block(DocumentTable table) {
  return {.kind = DocumentBlock::Kind::Table, .table = std::move(table)};
}

DocumentBlock chart_block(Chart chart) {
  return {.kind = DocumentBlock::Kind::Chart, .chart = std::move(chart)};
}

}  // namespace core
