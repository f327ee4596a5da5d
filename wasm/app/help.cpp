#include "wasm/app/help.h"

#include "core/base/text.h"
#include "core/json/json_reader.h"

#include <algorithm>

namespace app {
namespace {

// "*/note" for all notes.
std::string for_any(std::string_view pattern) {
  return "*" + std::string{pattern.substr(std::min(pattern.rfind('/'), pattern.size()))};
}

std::string_view text_in(const core::Json& help, std::string_view table, std::string_view pattern) {
  const core::Json* texts = help.find(table);
  if (texts == nullptr) return {};
  return texts->text_at(pattern, texts->text_at(for_any(pattern)));
}

}  // namespace

core::Result<core::Json> read_help(std::string_view bytes) {
  core::Result<core::Json> help = core::read_json(bytes);
  if (!help.has_value() || (help->find("fields") != nullptr && help->find("terms") != nullptr)) {
    return help;
  }
  return core::Error{.code = core::ErrorCode::WrongShape,
                     .message = "The file holds neither help on fields nor terms."};
}

std::string_view help_on(const core::Json& help, std::string_view pattern) {
  return text_in(help, "fields", pattern);
}

std::vector<Term> terms_of(const core::Json& help) {
  std::vector<Term> terms;
  const core::Json* list = help.find("terms");
  const core::Json::Array* items = list == nullptr ? nullptr : list->if_array();
  if (items == nullptr) return terms;
  terms.reserve(items->size());
  for (const core::Json& item : *items) {
    terms.push_back({item.text_at("id"), item.text_at("name"), item.text_at("meaning")});
  }
  return terms;
}

std::vector<Term> terms_on(const core::Json& help, std::string_view pattern) {
  std::vector<Term> terms = terms_of(help);
  const std::vector<std::string_view> ids = core::split(text_in(help, "see", pattern), ' ');
  std::erase_if(terms, [&](const Term& term) {
    return std::find(ids.begin(), ids.end(), term.id) == ids.end();
  });
  return terms;
}

}  // namespace app
