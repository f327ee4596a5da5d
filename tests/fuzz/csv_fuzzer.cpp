// A table that is read writes as one that reads as the same cells.
#include "core/exchange/csv.h"

#include <cstddef>
#include <cstdint>
#include <string>

static std::vector<std::vector<std::string>> texts_of(const std::vector<core::CsvRow>& rows) {
  std::vector<std::vector<std::string>> texts;
  for (const core::CsvRow& row : rows) {
    CORE_CHECK(!row.empty());
    texts.emplace_back();
    for (const core::CsvCell& cell : row) texts.back().push_back(cell.text);
  }
  return texts;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text{reinterpret_cast<const char*>(data), size};
  const core::Result<std::vector<core::CsvRow>> rows = core::read_csv(text);
  if (!rows.has_value()) {
    CORE_CHECK(!rows.error().message.empty());
    return 0;
  }
  const auto texts = texts_of(*rows);
  const core::Result<std::vector<core::CsvRow>> again = core::read_csv(core::write_csv(texts));
  CORE_CHECK(again.has_value() && texts_of(*again) == texts);
  return 0;
}
