#include "wasm/app/checkpoint.h"

#include "tests/support/text_file.h"

#include <doctest/doctest.h>

namespace app {
namespace {

TEST_SUITE_BEGIN("wasm/app");

core::Document sample_with_changes(int changes) {
  const core::Result<core::PlanFile> file = core::read_plan_file(
      core::testing::text_of_file("assets/plans/buckinghamshire-2019-20.bcplan.json"));
  REQUIRE(file.has_value());
  core::Document document{.plan = file->plan};
  for (int i = 0; i < changes; ++i) {
    const std::string number = std::to_string(i);
    const auto edit = core::edit_to_set(document.plan, "about/title", {"Draft " + number});
    REQUIRE(edit.has_value());
    core::Stamp stamp;
    stamp.revision_id = "r" + number;
    REQUIRE(core::commit(document, core::new_revision(document, stamp, "retitle", {*edit}))
                .has_value());
  }
  return document;
}

TEST_CASE("a checkpoint that is made in steps holds the document and the text of its file") {
  for (const int changes : {0, 1, 40}) {
    CAPTURE(changes);
    const core::Document document = sample_with_changes(changes);
    const core::UnknownMembers unknown;
    Checkpoint checkpoint{document, unknown};
    std::size_t steps = 1;
    while (checkpoint.step()) ++steps;
    CHECK(steps > document.plan.schemes.size() + document.log.revisions().size());
    REQUIRE_FALSE(checkpoint.failure().has_value());

    const core::Result<core::PlanFile> read = file_from_image(checkpoint.take_image());
    REQUIRE(read.has_value());
    CHECK(read->plan == document.plan);
    CHECK(read->history == document.log);
    CHECK(checkpoint.take_text() == core::write_plan_file(*read));
  }
}

TEST_CASE("what is no image of ours is refused") {
  CHECK_FALSE(file_from_image("SQLite format 3, it says").has_value());
}

TEST_SUITE_END();

}  // namespace
}  // namespace app
