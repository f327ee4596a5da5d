#include "core/fields/json_form.h"

#include "core/base/text.h"
#include "core/json/json_reader.h"
#include "core/json/json_writer.h"

#include <algorithm>
#include <optional>
#include <set>
#include <utility>
#include <vector>

namespace core {
namespace {

struct PlainJson {
  Json operator()(std::monostate) const { return {}; }
  Json operator()(const std::string& value) const { return value; }
  Json operator()(Money value) const { return value.text(); }
  Json operator()(Percent value) const { return value.number.text(); }
  Json operator()(Decimal value) const { return value.text(); }
  Json operator()(std::int64_t value) const { return value; }
  Json operator()(bool value) const { return value; }
  Json operator()(Date value) const { return value.text(); }
  Json operator()(Period value) const { return value.text(); }
  Json operator()(const ChoiceId& value) const { return value.id; }
  Json operator()(const RowReference& value) const { return value.id; }
  Json operator()(const RowReferences& value) const {
    Json ids = Json::array();
    for (const RowReference& reference : value) ids.push(reference.id);
    return ids;
  }
  Json operator()(const RawJson& value) const { return read_json(value.text).value_or(Json{}); }
};

Error wrong_shape(std::string_view expected, const Json& found) {
  return Error{.code = ErrorCode::WrongShape,
               .message = "Here stands " + std::string{found.type_in_words()} + ", where " +
                          std::string{expected} + " belongs.",
               .remedy = "Mend the file by hand, or ask the sender for the original."};
}

// Turns a Result<T> of a text into a Result<FieldValue>.
template <class T>
Result<FieldValue> as_value(Result<T> value) {
  if (!value.has_value()) return value.error();
  return FieldValue{*std::move(value)};
}

Result<FieldValue> references_from(const Json& json) {
  const Json::Array* items = json.if_array();
  if (items == nullptr) return wrong_shape("a list of ids", json);
  RowReferences references;
  for (const Json& item : *items) {
    const std::string* id = item.if_string();
    if (id == nullptr || !is_id(*id)) return wrong_shape("an id", item);
    references.push_back({*id});
  }
  return FieldValue{std::move(references)};
}

Result<FieldValue> value_from_text(FieldKind kind, const std::string& text) {
  switch (kind) {
    case FieldKind::Text:
    case FieldKind::LongText:
      return FieldValue{text};
    case FieldKind::Money:
      return as_value(Money::from_text(text));
    case FieldKind::Percent: {
      ASSIGN_OR_RETURN(const Decimal number, Decimal::from_text(text));
      return FieldValue{Percent{number}};
    }
    case FieldKind::Decimal:
      return as_value(Decimal::from_text(text));
    case FieldKind::Date:
      return as_value(Date::from_text(text));
    case FieldKind::Period:
      return as_value(Period::from_text(text));
    case FieldKind::Choice:
      if (is_id(text)) return FieldValue{ChoiceId{text}};
      return wrong_shape("an id of letters a-z, digits and underscores", Json{text});
    case FieldKind::Reference:
      if (is_id(text)) return FieldValue{RowReference{text}};
      return wrong_shape("an id of letters a-z, digits and underscores", Json{text});
    default:
      break;
  }
  return wrong_shape(name_of(kind), Json{text});
}

Result<FieldValue> plain_from_json(FieldKind kind, const Json& json) {
  if (json.is_null()) return FieldValue{};
  if (kind == FieldKind::Unknown) return FieldValue{RawJson{write_json_compact(json)}};
  if (kind == FieldKind::References) return references_from(json);
  if (kind == FieldKind::Count) {
    if (const std::int64_t* count = json.if_integer()) return FieldValue{*count};
    return wrong_shape("a whole number", json);
  }
  if (kind == FieldKind::YesNo) {
    if (const bool* flag = json.if_bool()) return FieldValue{*flag};
    return wrong_shape("true or false", json);
  }
  if (const std::string* text = json.if_string()) return value_from_text(kind, *text);
  return wrong_shape(std::string{name_of(kind)} + " in quotes", json);
}

class JsonWriter final : public FieldVisitor {
 public:
  explicit JsonWriter(Json& out) : out_(out) {}

  void field(const FieldInfo& info, FieldRef field) override {
    if (const auto* series = std::get_if<Series*>(&field)) {
      if (!(*series)->is_empty()) out_.add(std::string{info.id}, json_of_series(**series));
      return;
    }
    const FieldValue value = value_of(field);
    if (!value.is_empty()) out_.add(std::string{info.id}, json_of(value));
  }
  void rows(const FieldInfo& info, RowList rows) override {
    if (rows.size() == 0) return;
    Json items = Json::array();
    for (std::size_t i = 0; i < rows.size(); ++i) items.push(json_of_row(rows, i));
    out_.add(std::string{info.id}, std::move(items));
  }
  void part(const FieldInfo& info, PartRef part) override {
    Json members = json_of_part(part);
    if (!members.if_object()->empty()) out_.add(std::string{info.id}, std::move(members));
  }

  static void add_members(Json& out, PartRef part) {
    JsonWriter writer{out};
    part.visit(writer);
    add_unknown(out, part.unknown());
  }
  static Json json_of_row(RowList rows, std::size_t index) {
    Json row = Json::object();
    row.add("id", rows.id(index));
    add_members(row, rows.part(index));
    return row;
  }

 private:
  static Json json_of_series(const Series& series) {
    Json periods = Json::object();
    for (const Series::Cell& cell : series.cells()) {
      const std::string period = cell.period.text();
      Json::Object& members = *periods.if_object();
      if (members.empty() || members.back().first != period) periods.add(period, Json::object());
      WrittenDecimal number = cell.number;
      members.back().second.add(cell.part, json_of(value_of(FieldRef{&number})));
    }
    return periods;
  }

  Json& out_;
};

class JsonReader final : public FieldVisitor {
 public:
  JsonReader(const Json::Object& members, const std::string& pointer)
      : members_(members), pointer_(pointer) {
    constexpr std::size_t kUsualFields = 16;
    described_.reserve(kUsualFields);
  }

  // The id of a row is its list's business, and no unknown member.
  void pass_over_id() { static_cast<void>(take("id")); }

  void field(const FieldInfo& info, FieldRef field) override {
    const Json* json = take(info.id);
    if (json == nullptr) return;
    if (auto* series = std::get_if<Series*>(&field)) {
      read_series(**series, *json, pointer_below(pointer_, info.id));
      return;
    }
    const Result<FieldValue> value = value_from_json(kind_of(field), *json);
    if (!value.has_value()) return fail(value.error(), pointer_below(pointer_, info.id));
    const Status status = set_value(field, *value);
    if (!status.has_value()) fail(status.error(), pointer_below(pointer_, info.id));
  }

  void rows(const FieldInfo& info, RowList rows) override {
    const Json* json = take(info.id);
    if (json == nullptr) return;
    const std::string pointer = pointer_below(pointer_, info.id);
    const Json::Array* items = json->if_array();
    if (items == nullptr) return fail(wrong_shape("a list of rows", *json), pointer);
    std::set<std::string_view> ids;
    rows.reserve(items->size());
    for (std::size_t i = 0; i < items->size() && !failure_; ++i) {
      read_row(rows, (*items)[i], ids, pointer_below(pointer, std::to_string(i)));
    }
  }

  void part(const FieldInfo& info, PartRef part) override {
    const Json* json = take(info.id);
    if (json == nullptr) return;
    const Status status = read_part(part, *json, pointer_below(pointer_, info.id));
    if (!status.has_value()) failure_ = status.error();
  }

  Status finish(UnknownMembers& unknown) {
    if (failure_) return *failure_;
    if (taken_ == members_.size()) return {};
    return keep_unknown(unknown, members_, described_, pointer_);
  }

 private:
  // The member of that name, once; null when it is absent, null, or something failed before.
  const Json* take(std::string_view id) {
    if (failure_) return nullptr;
    described_.push_back(id);
    // In a file of ours the members stand in the order of the description.
    for (std::size_t i = 0; i < members_.size(); ++i) {
      const std::size_t place = (next_ + i) % members_.size();
      const Json::Member& member = members_[place];
      if (member.first != id) continue;
      next_ = place + 1;
      ++taken_;
      return member.second.is_null() ? nullptr : &member.second;
    }
    return nullptr;
  }

  void fail(Error error, const std::string& pointer) {
    error.where = pointer;
    failure_ = std::move(error);
  }

  void read_row(RowList rows,
                const Json& json,
                std::set<std::string_view>& ids,
                const std::string& pointer) {
    if (json.if_object() == nullptr) return fail(wrong_shape("a row", json), pointer);
    const std::string_view id = json.text_at("id");
    if (!is_id(id)) {
      return fail(Error{.code = ErrorCode::WrongShape,
                        .message = "The row has no id of letters a-z, digits and underscores.",
                        .remedy = "Give it one that no other row of the list has."},
                  pointer_below(pointer, "id"));
    }
    if (!ids.insert(id).second) {
      return fail(Error{.code = ErrorCode::DuplicateId,
                        .message = "Two rows of this list have the id \"" + std::string{id} + "\".",
                        .remedy = "Give one of them another id."},
                  pointer_below(pointer, "id"));
    }
    rows.insert_empty(rows.size(), id);
    const PartRef row = rows.part(rows.size() - 1);
    JsonReader reader{*json.if_object(), pointer};
    reader.pass_over_id();
    row.visit(reader);
    const Status status = reader.finish(row.unknown());
    if (!status.has_value()) failure_ = status.error();
  }

  void read_series(Series& series, const Json& json, const std::string& pointer) {
    const Json::Object* periods = json.if_object();
    if (periods == nullptr) return fail(wrong_shape("an object of periods", json), pointer);
    for (const Json::Member& entry : *periods) {
      const std::string below = pointer_below(pointer, entry.first);
      const Result<Period> period = Period::from_text(entry.first);
      if (!period.has_value()) return fail(period.error(), below);
      if (entry.first != period->text()) {
        return fail(wrong_shape("the period as " + period->text(), Json{entry.first}), below);
      }
      const Json::Object* parts = entry.second.if_object();
      if (parts == nullptr) return fail(wrong_shape("an object of parts", entry.second), below);
      for (const Json::Member& part : *parts) {
        if (!read_cell(series, *period, part, pointer_below(below, part.first))) return;
      }
    }
  }

  bool read_cell(Series& series, Period period, const Json::Member& part, const std::string& at) {
    WrittenDecimal cell;
    const Result<FieldValue> value = value_from_json(FieldKind::Decimal, part.second);
    if (!value.has_value()) {
      fail(value.error(), at);
      return false;
    }
    if (!is_id(part.first)) {
      fail(wrong_shape("the id of a part", Json{part.first}), at);
      return false;
    }
    const Status status = set_value(FieldRef{&cell}, *value);
    if (!status.has_value()) {
      fail(status.error(), at);
      return false;
    }
    series.set(period, part.first, std::move(cell));
    return true;
  }

  const Json::Object& members_;
  const std::string& pointer_;
  std::vector<std::string_view> described_;  // all that were asked for
  std::size_t next_ = 0;                     // where the next member is looked for first
  std::size_t taken_ = 0;
  std::optional<Error> failure_;
};

}  // namespace

Json json_of(const FieldValue& value) {
  Json plain = std::visit(PlainJson{}, value.value);
  if (value.as_written.empty()) return plain;
  Json both = Json::object();
  both.add("value", std::move(plain));
  both.add("written", value.as_written);
  return both;
}

Result<FieldValue> value_from_json(FieldKind kind, const Json& json) {
  const Json* written = keeps_written_text(kind) ? json.find("written") : nullptr;
  if (written == nullptr) return plain_from_json(kind, json);
  const std::string* text = written->if_string();
  if (text == nullptr) return wrong_shape("the text as written", *written);
  const Json* plain = json.find("value");
  if (json.if_object()->size() > (plain == nullptr ? 1u : 2u)) {
    return wrong_shape("only \"value\" and \"written\"", json);
  }
  ASSIGN_OR_RETURN(FieldValue value, plain_from_json(kind, plain == nullptr ? Json{} : *plain));
  value.as_written = *text;
  return value;
}

Status keep_unknown(UnknownMembers& unknown,
                    const Json::Object& members,
                    std::span<const std::string_view> described,
                    const std::string& pointer) {
  for (const Json::Member& member : members) {
    const auto known = std::find(described.begin(), described.end(), member.first);
    if (known != described.end() || member.second.is_null()) continue;
    if (member.second.is_deeper_than(kMaxUnknownDepth)) {
      return Error{.code = ErrorCode::TooDeep,
                   .message = "A member that this version does not know is nested too deeply.",
                   .where = pointer_below(pointer, member.first),
                   .remedy = "Mend the file by hand, or ask the sender for the original."};
    }
    if (unknown.members.size() >= kMaxUnknownMembers) {
      return Error{.code = ErrorCode::TooLarge,
                   .message =
                       "This part has more than a thousand members that this version does "
                       "not know.",
                   .where = pointer,
                   .remedy = "Ask the sender for the original."};
    }
    const auto place = unknown.position(member.first);
    unknown.members.insert(place, {member.first, RawJson{write_json_compact(member.second)}});
  }
  return {};
}

void add_unknown(Json& out, const UnknownMembers& unknown) {
  for (const UnknownMembers::Member& member : unknown.members) {
    out.add(member.name, PlainJson{}(member.value));
  }
}

void write_unknown(JsonText& out, const UnknownMembers& unknown) {
  for (const UnknownMembers::Member& member : unknown.members) {
    out.name(member.name);
    out.value(PlainJson{}(member.value));
  }
}

// Lists are kept for later, all else is small enough to be made at once.
struct PartWriting::Collector final : FieldVisitor {
  explicit Collector(std::vector<Member>& to) : members(to) {}

  void field(const FieldInfo& info, FieldRef field) override {
    Json made = Json::object();
    JsonWriter{made}.field(info, field);
    keep(info, std::move(made));
  }
  void rows(const FieldInfo& info, RowList rows) override {
    if (rows.size() > 0) members.push_back({info.id, rows});
  }
  void part(const FieldInfo& info, PartRef part) override {
    Json made = Json::object();
    JsonWriter{made}.part(info, part);
    keep(info, std::move(made));
  }
  void keep(const FieldInfo& info, Json made) {
    Json::Object& made_members = *made.if_object();
    if (!made_members.empty()) members.push_back({info.id, std::move(made_members[0].second)});
  }

  std::vector<Member>& members;
};

PartWriting::PartWriting(PartRef part) {
  Collector collector{members_};
  part.visit(collector);
  for (const UnknownMembers::Member& member : part.unknown().members) {
    members_.push_back({member.name, PlainJson{}(member.value)});
  }
}

bool PartWriting::step(JsonText& out) {
  for (; member_ < members_.size(); ++member_) {
    const Member& member = members_[member_];
    const RowList* rows = std::get_if<RowList>(&member.what);
    if (rows == nullptr) {
      out.name(member.id);
      out.value(std::get<Json>(member.what));
      continue;
    }
    if (row_ == 0) {
      out.name(member.id);
      out.open_array();
    }
    if (row_ < rows->size()) {
      out.value(JsonWriter::json_of_row(*rows, row_++));
      return true;
    }
    out.close();
    row_ = 0;
  }
  return false;
}

Json json_of_part(PartRef part) {
  Json out = Json::object();
  JsonWriter::add_members(out, part);
  return out;
}

Status read_part(PartRef part, const Json& json, const std::string& pointer) {
  const Json::Object* members = json.if_object();
  if (members == nullptr) {
    Error error = wrong_shape("an object", json);
    error.where = pointer;
    return error;
  }
  JsonReader reader{*members, pointer};
  part.visit(reader);
  return reader.finish(part.unknown());
}

std::string pointer_below(const std::string& pointer, std::string_view member) {
  std::string below = pointer + "/";
  for (const char c : member) {
    if (c == '~') {
      below += "~0";
    } else if (c == '/') {
      below += "~1";
    } else {
      below += c;
    }
  }
  return below;
}

}  // namespace core
