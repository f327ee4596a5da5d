#include "core/json/json_reader.h"

#include "core/base/text.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace core {
namespace {

// Builds a Json from the parser's events, and stops at the limits.
class Builder final : public nlohmann::json_sax<nlohmann::json> {
 public:
  explicit Builder(const JsonLimits& limits) : limits_(limits) {}

  bool null() override { return put(Json{}); }
  bool boolean(bool value) override { return put(Json{value}); }
  bool number_integer(number_integer_t value) override { return put(Json{std::int64_t{value}}); }
  bool number_unsigned(number_unsigned_t value) override {
    constexpr auto kMax = static_cast<number_unsigned_t>(INT64_MAX);
    if (value <= kMax) return put(Json{static_cast<std::int64_t>(value)});
    return put(Json{Json::Number{std::to_string(value)}});
  }
  bool number_float(number_float_t, const string_t& text) override {
    return put(Json{Json::Number{text}});
  }
  bool string(string_t& value) override { return put(Json{std::move(value)}); }
  bool binary(binary_t&) override { return false; }
  bool start_object(std::size_t) override { return open(Json::object()); }
  bool end_object() override { return close(); }
  bool start_array(std::size_t) override { return open(Json::array()); }
  bool end_array() override { return close(); }
  bool key(string_t& name) override {
    const Json::Object& members = *open_.back().value.if_object();
    // A short object is searched; a long one, which no plan has, costs no more than a megabyte of
    // text may: 64 MB of members would be quadratic.
    constexpr std::size_t kMaxMembers = 4096;
    const bool known = std::any_of(
        members.begin(), members.end(), [&](const Json::Member& m) { return m.first == name; });
    open_.back().name = std::move(name);
    if (known) {
      return stop(ErrorCode::BadJson, "The member \"" + open_.back().name + "\" stands twice.");
    }
    if (members.size() >= kMaxMembers) {
      return stop(ErrorCode::TooLarge, "One object has more than 4,096 members.");
    }
    return true;
  }
  bool parse_error(std::size_t byte,
                   const std::string&,
                   const nlohmann::detail::exception&) override {
    bad_byte_ = byte;
    return false;
  }

  const std::optional<Error>& failure() const { return failure_; }
  std::optional<std::size_t> bad_byte() const { return bad_byte_; }
  Json take() { return std::move(result_); }

 private:
  struct Open {
    Json value;
    std::string name;
  };

  bool stop(ErrorCode code, std::string message) {
    failure_ =
        Error{.code = code,
              .message = std::move(message),
              .where = pointer_here(),
              .remedy = "The workbook never writes such a file; ask the sender for the original."};
    return false;
  }

  // The JSON pointer of the member or item that is being read, cut short when the text is
  // deep, as nobody reads 64 of them.
  std::string pointer_here() const {
    constexpr std::size_t kMostSteps = 8;
    std::string pointer;
    for (std::size_t i = 0; i < open_.size() && i < kMostSteps; ++i) {
      const Json::Array* items = open_[i].value.if_array();
      pointer +=
          "/" + (items == nullptr ? open_[i].name.substr(0, 40) : std::to_string(items->size()));
    }
    return open_.size() > kMostSteps ? pointer + "/…" : pointer;
  }

  bool open(Json empty) {
    if (open_.size() >= static_cast<std::size_t>(limits_.depth)) {
      return stop(
          ErrorCode::TooDeep,
          "The text is nested more than " + std::to_string(limits_.depth) + " levels deep.");
    }
    open_.push_back(Open{std::move(empty), {}});
    return true;
  }

  bool close() {
    Json done = std::move(open_.back().value);
    open_.pop_back();
    return put(std::move(done));
  }

  bool put(Json value) {
    if (++count_ > limits_.values) {
      return stop(ErrorCode::TooLarge, "The text holds more values than any plan.");
    }
    if (open_.empty()) {
      result_ = std::move(value);
    } else if (open_.back().value.if_object() != nullptr) {
      open_.back().value.add(std::move(open_.back().name), std::move(value));
    } else {
      open_.back().value.push(std::move(value));
    }
    return true;
  }

  JsonLimits limits_;
  std::vector<Open> open_;
  Json result_;
  std::optional<Error> failure_;
  std::size_t count_ = 0;
  std::optional<std::size_t> bad_byte_;
};

std::string megabytes(std::size_t bytes) {
  constexpr std::size_t kMegabyte = 1'048'576;
  return std::to_string(bytes / kMegabyte) + " MB";
}

}  // namespace

Result<Json> read_json(std::string_view text, const JsonLimits& limits) {
  if (text.size() > limits.bytes) {
    return Error{.code = ErrorCode::TooLarge,
                 .message = "The file has " + megabytes(text.size()) + ", more than the " +
                            megabytes(limits.bytes) + " that are read.",
                 .remedy = "Choose a plan file; a real one has less than 5 MB."};
  }
  constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
  if (text.substr(0, 3) == kByteOrderMark) text.remove_prefix(3);
  if (const auto byte = first_byte_not_utf8(text)) {
    return Error{.code = ErrorCode::NotUtf8,
                 .message = "The text is not UTF-8.",
                 .where = line_and_column(text, *byte),
                 .remedy = "Open it in the program that wrote it and save it as UTF-8."};
  }
  if (trimmed(text).empty()) {
    return Error{.code = ErrorCode::BadJson,
                 .message = "The file is empty.",
                 .remedy = "Ask for the file again, or copy it again in full."};
  }
  Builder builder{limits};
  if (nlohmann::json::sax_parse(text.begin(), text.end(), &builder)) return builder.take();
  if (builder.failure()) return *builder.failure();
  // The parser counts the byte it stopped at from 1.
  const std::size_t byte = std::min(builder.bad_byte().value_or(1), text.size() + 1);
  const bool cut_off = byte > text.size();
  return Error{.code = ErrorCode::BadJson,
               .message = cut_off ? "The file ends in the middle: it was cut off."
                                  : "The text cannot be read as JSON from here on.",
               .where = line_and_column(text, byte == 0 ? 0 : byte - 1),
               .remedy = cut_off ? "Ask for the file again, or copy it again in full."
                                 : "If it was edited by hand, mend this place; else ask the sender "
                                   "for the original."};
}

}  // namespace core
