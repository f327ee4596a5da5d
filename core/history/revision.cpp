#include "core/history/revision.h"

#include "core/base/text.h"
#include "core/fields/json_form.h"
#include "core/json/json_reader.h"
#include "core/json/json_writer.h"

#include <array>
#include <optional>
#include <utility>

namespace core {
namespace {

constexpr std::array<std::pair<OriginKind, std::string_view>, 7> kOriginNames = {
    {{OriginKind::Typed, "typed"},
     {OriginKind::Pasted, "pasted"},
     {OriginKind::Imported, "imported"},
     {OriginKind::Moved, "moved"},
     {OriginKind::Undo, "undo"},
     {OriginKind::Redo, "redo"},
     {OriginKind::Merged, "merged"}}};

constexpr std::array<std::string_view, 9> kMembers = {
    "id", "parents", "author_id", "author_name", "time", "words", "origin", "undoes", "edits"};

void add_text(Json& out, std::string name, const std::string& text) {
  if (!text.empty()) out.add(std::move(name), text);
}

Json json_of(const Origin& origin) {
  Json out = Json::object();
  out.add("kind", name_of(origin.kind));
  add_text(out, "file", origin.file);
  add_text(out, "sheet", origin.sheet);
  add_text(out, "cell", origin.cell);
  return out;
}

Error damaged(std::string where, std::string_view message) {
  return Error{.code = ErrorCode::WrongShape,
               .message = std::string{message},
               .where = std::move(where),
               .remedy = "The history of this file is damaged; the plan itself can still be read."};
}

Result<std::vector<std::string>> parents_from(const Json& json, const std::string& pointer) {
  std::vector<std::string> parents;
  const Json* list = json.find("parents");
  if (list == nullptr) return parents;
  const Json::Array* items = list->if_array();
  if (items == nullptr) return damaged(pointer + "/parents", "The parents are no list of ids.");
  for (const Json& item : *items) {
    const std::string* id = item.if_string();
    if (id == nullptr || !is_id(*id)) {
      return damaged(pointer + "/parents", "The parents are no list of ids.");
    }
    parents.push_back(*id);
  }
  return parents;
}

Result<Origin> origin_from(const Json& json, const std::string& pointer) {
  Origin origin;
  const Json* found = json.find("origin");
  if (found == nullptr) return origin;
  std::optional<OriginKind> kind;
  for (const auto& [each, name] : kOriginNames) {
    if (found->text_at("kind") == name) kind = each;
  }
  if (!kind) return damaged(pointer + "/origin/kind", "How the change came about is not known.");
  origin.kind = *kind;
  origin.file = found->text_at("file");
  origin.sheet = found->text_at("sheet");
  origin.cell = found->text_at("cell");
  return origin;
}

Result<Edits> edits_from(const Json& json, const std::string& pointer) {
  const Json* list = json.find("edits");
  const Json::Array* items = list == nullptr ? nullptr : list->if_array();
  const std::string below = pointer + "/edits";
  if (items == nullptr) return damaged(below, "The revision has no list of changes.");
  Edits edits;
  edits.reserve(items->size());
  for (std::size_t i = 0; i < items->size(); ++i) {
    ASSIGN_OR_RETURN(Edit edit, edit_from_json((*items)[i], below + "/" + std::to_string(i)));
    edits.push_back(std::move(edit));
  }
  return edits;
}

}  // namespace

std::string_view name_of(OriginKind kind) {
  for (const auto& [each, name] : kOriginNames) {
    if (each == kind) return name;
  }
  return "";
}

Json json_of(const Revision& revision) {
  Json out = Json::object();
  out.add("id", revision.id);
  if (!revision.parents.empty()) {
    Json parents = Json::array();
    for (const std::string& parent : revision.parents) parents.push(parent);
    out.add("parents", std::move(parents));
  }
  add_text(out, "author_id", revision.author_id);
  add_text(out, "author_name", revision.author_name);
  out.add("time", revision.time.text());
  add_text(out, "words", revision.words);
  out.add("origin", json_of(revision.origin));
  add_text(out, "undoes", revision.undoes);
  Json edits = Json::array();
  for (const Edit& edit : revision.edits) edits.push(json_of(edit));
  out.add("edits", std::move(edits));
  add_unknown(out, revision.unknown);
  return out;
}

Result<Revision> revision_from_json(const Json& json, const std::string& pointer) {
  const Json::Object* members = json.if_object();
  if (members == nullptr) return damaged(pointer, "A revision is no object.");
  Revision revision;
  revision.id = json.text_at("id");
  if (!is_id(revision.id)) return damaged(pointer + "/id", "A revision has no id.");
  ASSIGN_OR_RETURN(revision.parents, parents_from(json, pointer));
  revision.author_id = json.text_at("author_id");
  revision.author_name = json.text_at("author_name");
  const Result<Moment> time = Moment::from_text(json.text_at("time"));
  if (!time.has_value()) return damaged(pointer + "/time", time.error().message);
  revision.time = *time;
  revision.words = json.text_at("words");
  ASSIGN_OR_RETURN(revision.origin, origin_from(json, pointer));
  revision.undoes = json.text_at("undoes");
  ASSIGN_OR_RETURN(revision.edits, edits_from(json, pointer));
  RETURN_IF_ERROR(keep_unknown(revision.unknown, *members, kMembers, pointer));
  return revision;
}

std::string record_of(const Revision& revision) {
  return write_json_compact(json_of(revision));
}

Result<Revision> revision_from_record(std::string_view record) {
  ASSIGN_OR_RETURN(const Json json, read_json(record));
  return revision_from_json(json, "");
}

}  // namespace core
