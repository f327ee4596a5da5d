// The help that lies beside the program: that it has words for every field, and holds together.
#include "wasm/app/help.h"

#include "core/base/text.h"
#include "core/plan/plan.h"
#include "tests/support/text_file.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <set>
#include <string>
#include <vector>

namespace app {
namespace {

TEST_SUITE_BEGIN("wasm/app/help");

core::Json shipped() {
  core::Result<core::Json> help = read_help(core::testing::text_of_file(std::string{kHelpPath}));
  REQUIRE(help.has_value());
  return *std::move(help);
}

// The patterns of all fields of a plan.
class Patterns final : public core::FieldVisitor {
 public:
  explicit Patterns(std::vector<std::string>& found, std::string start = {})
      : found_(found), start_(std::move(start)) {}

  void field(const core::FieldInfo& info, core::FieldRef) override {
    found_.push_back(start_ + std::string{info.id});
  }
  void rows(const core::FieldInfo& info, core::RowList rows) override {
    rows.insert_empty(0, "row");
    part(info, rows.part(0));
  }
  void part(const core::FieldInfo& info, core::PartRef part) override {
    Patterns inside{found_, start_ + std::string{info.id} + "/"};
    part.visit(inside);
  }

 private:
  std::vector<std::string>& found_;
  std::string start_;
};

std::vector<std::string> patterns() {
  core::Plan plan;
  std::vector<std::string> found;
  Patterns visitor{found};
  describe(plan, visitor);
  return found;
}

// Every text of the file.
std::vector<std::string> texts_of(const core::Json& help) {
  std::vector<std::string> texts;
  for (const core::Json::Member& member : *help.find("fields")->if_object()) {
    texts.push_back(*member.second.if_string());
  }
  for (const Term& term : terms_of(help)) texts.emplace_back(term.meaning);
  return texts;
}

TEST_CASE("every field of a plan has help") {
  const core::Json help = shipped();
  const std::vector<std::string> all = patterns();
  CHECK(all.size() > 350);
  for (const std::string& pattern : all) {
    CAPTURE(pattern);
    CHECK_FALSE(help_on(help, pattern).empty());
  }
}

TEST_CASE("help is about fields that there are, and every term it names is in the glossary") {
  const core::Json help = shipped();
  const std::vector<std::string> all = patterns();
  const std::set<std::string> known{all.begin(), all.end()};
  for (const char* table : {"fields", "see"}) {
    for (const core::Json::Member& member : *help.find(table)->if_object()) {
      CAPTURE(member.first);
      CHECK((member.first.starts_with("*/") || known.contains(member.first)));
    }
  }
  for (const core::Json::Member& member : *help.find("see")->if_object()) {
    CAPTURE(member.first);
    CHECK(terms_on(help, member.first).size() ==
          core::split(*member.second.if_string(), ' ').size());
  }
}

TEST_CASE("help is short, in whole sentences, and nobody has to read it twice") {
  const core::Json help = shipped();
  for (const std::string& text : texts_of(help)) {
    CAPTURE(text);
    CHECK(text.size() <= 220);
    CHECK(text.ends_with("."));
    CHECK(text.find("  ") == std::string::npos);
  }
}

TEST_CASE("the glossary stands in the order of its names, each once") {
  const core::Json help = shipped();
  const std::vector<Term> terms = terms_of(help);
  CHECK(terms.size() >= 40);
  std::set<std::string_view> ids;
  std::string before;
  for (const Term& term : terms) {
    CAPTURE(std::string{term.name});
    CHECK(ids.insert(term.id).second);
    CHECK_FALSE(term.meaning.empty());
    const std::string name = core::lower_case(term.name);
    CHECK(before < name);
    before = name;
  }
}

TEST_CASE("a field without words of its own has those for all fields of that name") {
  const core::Json help = shipped();
  CHECK(help_on(help, "risks/place") == help_on(help, "schemes/place"));
  CHECK(help_on(help, "risks/owner") != help_on(help, "metrics/owner"));
  CHECK(help_on(help, "nothing/of_the_kind").empty());
  CHECK(help_on(core::Json{}, "about/area").empty());
  CHECK(terms_on(core::Json{}, "about/area").empty());
}

TEST_CASE("what is no help is refused") {
  CHECK_FALSE(read_help("<!doctype html>").has_value());
  CHECK_FALSE(read_help("{}").has_value());
  CHECK(read_help(R"({"fields":{},"terms":[]})").has_value());
}

TEST_SUITE_END();

}  // namespace
}  // namespace app
