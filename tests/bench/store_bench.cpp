// How long files and the store take with a plan of 200 and of 500 schemes, native and as wasm under
// Node. One JSON object a line.
#include "core/planfile/plan_file.h"
#include "core/store/plan_database.h"
#include "tests/support/random_plan.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <string>
#include <utility>
#include <vector>

namespace {

using Clock = std::chrono::steady_clock;

// Something of each result goes here, so that no call is dropped.
std::size_t kept = 0;

template <class Work>
void measure(const std::string& what, int runs, Work work) {
  std::vector<double> milliseconds;
  for (int run = 0; run < runs; ++run) {
    const auto start = Clock::now();
    kept += work();
    const std::chrono::duration<double, std::milli> taken = Clock::now() - start;
    milliseconds.push_back(taken.count());
  }
  std::sort(milliseconds.begin(), milliseconds.end());
  const std::size_t count = milliseconds.size();
  std::printf("{\"bench\":\"store\",\"what\":\"%s\",\"median_ms\":%.3f,\"p95_ms\":%.3f}\n",
              what.c_str(),
              milliseconds[count / 2],
              milliseconds[count * 95 / 100]);
}

void measure_plan(std::size_t schemes) {
  const std::string size = std::to_string(schemes) + " schemes of 3 lines";
  const core::PlanFile file{.plan = test_support::large_plan(schemes, 3)};
  const std::string text = core::write_plan_file(file);
  measure("read a plan file, " + size, 200, [&] {
    return core::read_plan_file(text)->plan.schemes.size();
  });
  measure("write a plan file, " + size, 200, [&] { return core::write_plan_file(file).size(); });
  measure("fingerprint, " + size, 200, [&] { return core::fingerprint(file.plan).size(); });

  core::Result<core::PlanDatabase> database = core::PlanDatabase::create();
  measure("checkpoint: save and image, " + size, 100, [&] {
    const core::Status saved = database->save(file);
    return saved.has_value() ? database->image()->size() : 0;
  });
  const std::string image = *database->image();
  measure("open a checkpoint, " + size, 100, [&] {
    return core::PlanDatabase::from_image(image)->load()->file.plan.schemes.size();
  });

  core::Document document{.plan = file.plan};
  int number = 0;
  measure("one edit as a record, " + size, 1000, [&] {
    const std::string address = core::address_of("schemes", file.plan.schemes.back().id) + "/name";
    const auto edit = core::edit_to_set(document.plan, address, {std::to_string(++number)});
    core::Stamp stamp;
    stamp.revision_id = "r" + std::to_string(number);
    const core::Status done =
        core::commit(document, core::new_revision(document, stamp, "rename", {*edit}));
    return done.has_value() ? core::record_of(document.log.revisions().back()).size() : 0;
  });
}

}  // namespace

int main() {
  measure_plan(200);
  measure_plan(500);
  return kept == 0 ? 1 : 0;
}
