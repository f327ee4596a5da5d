// The whole program without a browser on the plan file that is named: frames while scrolling its
// schemes, edits, and the slices of a checkpoint. One JSON object a line.
//
//   page_bench PLAN [scroll|edit|checkpoint]
#include "core/json/json_reader.h"
#include "core/json/json_writer.h"
#include "tests/bench/stopwatch.h"
#include "tests/support/faces.h"
#include "tests/support/text_file.h"
#include "wasm/app/program.h"
#include "wasm/platform/platform.h"

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace {

using core::Json;

// Answers what the program asks, all of it with success, when it is told to.
class BenchPage final : public platform::Page {
 public:
  void announce(std::string_view json) override {
    if (amount.empty()) note_amount(json);
  }
  void cursor(std::string_view) override {}
  void call(std::string_view json, std::string_view bytes) override {
    bench::kept += bytes.size();
    calls.push_back(core::read_json(json).value_or(Json{}));
  }
  double now_ms() override {
    using Milliseconds = std::chrono::duration<double, std::milli>;
    return Milliseconds{std::chrono::steady_clock::now().time_since_epoch()}.count() + ahead_ms;
  }
  void random(std::span<unsigned char> bytes) override {
    for (unsigned char& byte : bytes) {
      seed_ = seed_ * 1'664'525 + 1'013'904'223;
      byte = static_cast<unsigned char>(seed_ >> 24);
    }
  }
  void log(platform::LogLevel, std::string_view text) override {
    std::fprintf(stderr, "%.*s\n", static_cast<int>(text.size()), text.data());
  }
  void want_frame() override {}

  bool has_called(std::string_view name) const {
    return std::any_of(
        calls.begin(), calls.end(), [&](const Json& call) { return call.text_at("call") == name; });
  }

  std::vector<Json> calls;
  std::string amount;  // the id of the first amount that can be typed into
  double ahead_ms = 0;

 private:
  void note_amount(std::string_view json) {
    const Json difference = core::read_json(json).value_or(Json{});
    const Json* set = difference.find("set");
    if (set == nullptr) return;
    for (const Json& node : *set->if_array()) {
      const std::string_view id = node.text_at("id");
      const std::string_view end = id.substr(id.size() - std::min<std::size_t>(id.size(), 7));
      if (amount.empty() && end == "/amount" && node.text_at("role") == "textbox") amount = id;
    }
  }

  std::uint32_t seed_ = 1;
};

class Bench {
 public:
  explicit Bench(const char* plan) : program_(app::make_program(page_, test_support::faces())) {
    program_->start(R"({"width":1366,"height":768,"scale":1,"theme":"light","screen":"plans"})");
    settle();
    tell(Json::object().add("event", "file").add("name", "plan").add("purpose", "open"),
         core::testing::text_of_file(plan));
    settle();
    request("go/schemes", "press", "");
    settle();
  }

  void scroll() {
    int turn = 0;
    bench::measure("frame while scrolling", 200, [&] {
      request("main-scroll", "scroll", "0," + std::to_string(240 * (++turn % 60)));
      return program_->frame(page_.now_ms());
    });
  }

  void edit() {
    int turn = 0;
    request("main-scroll", "scroll", "0,0");
    settle();
    std::vector<double> begun;
    for (int run = 0; run < 60; ++run) {
      begun.push_back(bench::milliseconds_of([&] {
        request(page_.amount, "set", std::to_string(100'000 + ++turn));
        if (!page_.has_called("save_record")) program_->frame(page_.now_ms());
        return page_.calls.size();
      }));
      settle();
    }
    bench::print("edit: until it is being saved", begun);
    bench::measure("edit: all until the page rests", 60, [&] {
      request(page_.amount, "set", std::to_string(200'000 + ++turn));
      settle();
      return 1;
    });
  }

  void checkpoint() {
    int turn = 0;
    std::vector<double> slices, whole;
    for (int run = 0; run < 20; ++run) {
      request(page_.amount, "set", std::to_string(300'000 + ++turn));
      settle();
      page_.ahead_ms += 6000;
      double more = 0;
      const auto slice = [&] { return (more = program_->work(8)) == 0 ? 1 : 0; };
      double longest = 0, all = 0;
      do {
        const double taken = bench::milliseconds_of(slice);
        longest = std::max(longest, taken);
        all += taken;
      } while (more == 0);
      slices.push_back(longest);
      whole.push_back(all);
    }
    bench::print("checkpoint: its longest slice", slices);
    bench::print("checkpoint: all slices", whole);
  }

 private:
  void tell(const Json& event, std::string_view bytes = {}) {
    program_->event(core::write_json_compact(event), bytes);
  }
  void request(std::string_view id, std::string_view action, std::string_view value) {
    program_->request(core::write_json_compact(
        Json::object().add("id", id).add("action", action).add("value", value)));
  }

  void settle() {
    for (;;) {
      const double next = program_->frame(page_.now_ms());
      const double more = program_->work(8);
      const std::vector<Json> calls = std::exchange(page_.calls, {});
      for (const Json& call : calls) answer(call);
      if (next != 0 && more != 0 && calls.empty()) return;
    }
  }

  void answer(const Json& call) {
    const std::string_view name = call.text_at("call");
    Json event = Json::object();
    if (name == "fetch_asset") {
      const std::string path{call.text_at("path")};
      event.add("event", "asset").add("path", path);
      return tell(event, core::testing::text_of_file(path));
    }
    if (name == "create_plan" || name == "save_record") {
      const Json* sequence = call.find("sequence");
      event.add("event", "saved").add("plan", call.text_at("plan"));
      return tell(event.add("sequence", sequence == nullptr ? Json{0} : *sequence));
    }
    if (name == "list_plans") tell(event.add("event", "plans").add("cards", Json::array()));
  }

  BenchPage page_;
  std::unique_ptr<platform::Program> program_;
};

}  // namespace

int main(int count, char** arguments) {
  if (count < 2) return 64;
  const std::string_view only = count > 2 ? arguments[2] : "";
  Bench bench{arguments[1]};
  if (only.empty() || only == "scroll") bench.scroll();
  if (only.empty() || only == "edit") bench.edit();
  if (only.empty() || only == "checkpoint") bench.checkpoint();
  return bench::kept == 0 ? 1 : 0;
}
