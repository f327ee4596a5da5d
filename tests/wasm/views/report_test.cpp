// Documents that are made of the open plan.
#include "core/report/report.h"
#include "tests/support/page_stand_in.h"

#include <doctest/doctest.h>

#include <string>
#include <string_view>

namespace app {
namespace {

using test_support::BrowserStore;
using test_support::PageStandIn;

TEST_SUITE_BEGIN("wasm/views/report");

struct Workbook {
  Workbook() { page.open_sample(); }
  bool file_has(std::string_view words) const {
    return page.file_bytes().find(words) != std::string::npos;
  }
  BrowserStore store;
  PageStandIn page{store};
};

TEST_CASE("the whole plan becomes one HTML file, and the plan counts as saved in no file") {
  Workbook workbook;
  PageStandIn& page = workbook.page;
  page.press("button", "Save to file");
  page.press("link", "Make a document to read or print instead");
  page.press("report/save");
  CHECK(page.file_name() == "buckinghamshire-2019-20-draft-2019-09-05-plan.html");
  CHECK(workbook.file_has("<!doctype html>"));
  CHECK(workbook.file_has("Findings of the checks"));
  CHECK(page.says("It opens in any browser; print it there to make a PDF."));
  CHECK(page.tree().find("dialog", "Make a document") == nullptr);
}

TEST_CASE("the paper for the board leaves out what is unticked") {
  Workbook workbook;
  PageStandIn& page = workbook.page;
  page.go_to("Checks");
  page.press("button", "Ask whether it is ready");
  page.press("link", "Make the paper for the board");
  CHECK(page.value("choice", "Document") == "board");
  page.press("button", "What stands in it");
  page.set("checkbox", "Risk implications", "false");
  page.press("report/save");
  CHECK(workbook.file_has("paper for the board"));
  CHECK(workbook.file_has("Financial implications"));
  CHECK_FALSE(workbook.file_has("Risk implications"));
}

TEST_CASE("a document of nothing is not made, and another kind begins with all its sections") {
  Workbook workbook;
  PageStandIn& page = workbook.page;
  page.key("Control+k");
  page.press("link", "Make a document to read or print");
  page.set("choice", "Document", "page");
  page.press("button", "What stands in it");
  for (const core::ReportSectionInfo& section : core::report_sections(core::ReportKind::OnePage)) {
    page.set("checkbox", section.title, "false");
  }
  CHECK(page.node("report/save").is("disabled"));
  page.set("choice", "Document", "board");
  CHECK_FALSE(page.node("report/save").is("disabled"));
}

TEST_CASE("a document that is not saved is said, without the plan's own way out") {
  Workbook workbook;
  PageStandIn& page = workbook.page;
  page.key("Control+k");
  page.press("link", "Make a document to read or print");
  page.answer_next("save_file",
                   core::Json::object()
                       .add("event", "file_failed")
                       .add("purpose", "report")
                       .add("why", "The disk is full."));
  page.press("report/save");
  CHECK(page.says("The document was not saved. The disk is full."));
  CHECK_FALSE(page.says("Copy the plan as text"));
}

TEST_SUITE_END();

}  // namespace
}  // namespace app
