#include "core/fields/json_schema.h"

#include <string>
#include <utility>

namespace core {
namespace {

Json reference(std::string_view definition) {
  return Json::object().add("$ref", "#/$defs/" + std::string{definition});
}

Json of_type(std::string_view type) {
  return Json::object().add("type", type);
}

Json text_like(std::string_view pattern) {
  return of_type("string").add("pattern", pattern);
}

// Of a kind whose field also keeps the text of the document: plain, or both together.
Json plain_or_written(Json plain) {
  // A text that was not understood stands alone, beside null.
  Json value = Json::object().add("anyOf", Json::array().push(plain).push(of_type("null")));
  Json properties = Json::object().add("value", std::move(value)).add("written", of_type("string"));
  Json both = of_type("object")
                  .add("properties", std::move(properties))
                  .add("required", Json::array().push("written"))
                  .add("additionalProperties", false);
  return Json::object().add("anyOf", Json::array().push(std::move(plain)).push(std::move(both)));
}

std::string_view definition_of(FieldKind kind) {
  switch (kind) {
    case FieldKind::Text:
      return "text";
    case FieldKind::LongText:
      return "long_text";
    case FieldKind::Money:
      return "money";
    case FieldKind::Percent:
      return "percent";
    case FieldKind::Decimal:
      return "decimal";
    case FieldKind::Count:
      return "count";
    case FieldKind::YesNo:
      return "yes_or_no";
    case FieldKind::Date:
      return "date";
    case FieldKind::Period:
      return "period";
    case FieldKind::Choice:
      return "choice";
    case FieldKind::Reference:
      return "id";
    case FieldKind::References:
      return "ids";
    case FieldKind::Series:
      return "series";
    case FieldKind::Unknown:
      return "anything";
  }
  return "anything";
}

Json series_definition() {
  Json parts = of_type("object").add("additionalProperties", reference("decimal"));
  return of_type("object")
      .add("description",
           "Numbers by period (2018-04, 2018-19 Q1, 2018-19) and part; \"all\" is the whole.")
      .add("additionalProperties", std::move(parts));
}

class SchemaWriter final : public FieldVisitor {
 public:
  void field(const FieldInfo& info, FieldRef field) override {
    Json schema = reference(definition_of(kind_of(field)));
    add_words(schema, info);
    properties_.add(std::string{info.id}, std::move(schema));
  }
  void rows(const FieldInfo& info, RowList rows) override {
    // The description is that of a row, so there has to be one.
    rows.insert_empty(0, "row");
    Json schema = of_type("array").add("items", of_row(rows.part(0)));
    add_words(schema, info);
    properties_.add(std::string{info.id}, std::move(schema));
  }
  void part(const FieldInfo& info, PartRef part) override {
    Json schema = of_part(part);
    add_words(schema, info);
    properties_.add(std::string{info.id}, std::move(schema));
  }

  static Json of_part(PartRef part) {
    SchemaWriter writer;
    part.visit(writer);
    return of_type("object").add("properties", std::move(writer.properties_));
  }

 private:
  static Json of_row(PartRef part) {
    SchemaWriter writer;
    writer.properties_.add("id", reference("id"));
    part.visit(writer);
    return of_type("object")
        .add("properties", std::move(writer.properties_))
        .add("required", Json::array().push("id"));
  }

  static void add_words(Json& schema, const FieldInfo& info) {
    schema.add("title", info.label);
    if (!info.help.empty()) schema.add("description", info.help);
    if (!info.list.empty()) schema.add("$comment", "From the list " + std::string{info.list} + ".");
  }

  Json properties_ = Json::object();
};

}  // namespace

Json schema_of_part(PartRef part) {
  return SchemaWriter::of_part(part);
}

Json schema_definitions() {
  constexpr std::string_view kNumber = "^-?[0-9]+(\\.[0-9]{1,6})?$";
  constexpr std::string_view kPeriod = "^[0-9]{4}-[0-9]{2}( Q[1-4])?$";
  constexpr std::string_view kId = "^[a-z0-9_]+$";
  Json all = Json::object();
  all.add("id", text_like(kId));
  all.add("ids", of_type("array").add("items", reference("id")).add("uniqueItems", true));
  all.add("text", of_type("string").add("maxLength", static_cast<std::int64_t>(kMaxTextBytes)));
  all.add("long_text", reference("text").add("description", "Paragraphs in Markdown."));
  all.add("money",
          plain_or_written(text_like("^-?[0-9]+(\\.[0-9]{1,2})?$"))
              .add("description", "Pounds and pence, at most 100 billion pounds either way."));
  all.add("percent", plain_or_written(text_like(kNumber)));
  all.add("decimal", plain_or_written(text_like(kNumber)));
  all.add("count", plain_or_written(of_type("integer")));
  all.add("yes_or_no", of_type("boolean"));
  all.add("date", plain_or_written(text_like("^[0-9]{4}-[0-9]{2}-[0-9]{2}$")));
  all.add("period", plain_or_written(text_like(kPeriod)));
  all.add("choice",
          plain_or_written(text_like(kId))
              .add("description", "An id of a list of the planning round; unknown ones are kept."));
  all.add("series", series_definition());
  return all;
}

}  // namespace core
