// Holds the direction of the page's folders to the code: who may include whom. design.md says why.
// What core's own folders may include is tests/core/layers_test.cpp.
#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace {

using Folders = std::set<std::string>;

enum class Core { BaseAlone, ChartModel, AllButItsCommandLine };

struct Layer {
  Core core;
  Folders built_on;  // folders of wasm; what those are built on may be included as well
};

const std::map<std::string, Layer>& layers() {
  using enum Core;
  static const std::map<std::string, Layer> kLayers = {
      {"theme", {BaseAlone, {}}},
      {"widgets", {BaseAlone, {"theme"}}},
      {"charts", {ChartModel, {"widgets"}}},
      {"gallery", {BaseAlone, {"charts"}}},
      {"platform", {BaseAlone, {}}},
      {"app", {AllButItsCommandLine, {"platform"}}},
      {"views", {AllButItsCommandLine, {"app", "charts"}}},
      // app/program puts the screens on the app, and is a library of its own.
      {"program", {AllButItsCommandLine, {"views", "platform"}}},
      {"main", {BaseAlone, {"program", "platform"}}},
  };
  return kLayers;
}

Folders all_below(const std::string& layer) {
  Folders below = layers().at(layer).built_on;
  for (const std::string& next : Folders{below}) below.merge(all_below(next));
  return below;
}

// The layer of "wasm/app/screen.h" is "app".
std::string layer_of(const std::filesystem::path& file) {
  if (file.parent_path() == "wasm/app" && file.stem() == "program") return "program";
  if (file == "wasm/main.cpp") return "main";
  auto part = file.begin();
  return (++part)->string();
}

bool may_include(const std::string& from, const std::filesystem::path& included) {
  auto part = included.begin();
  const std::string top = part->string();
  if (top == "wasm") {
    const std::string to = layer_of(included);
    return to == from || all_below(from).count(to) == 1;
  }
  if (top != "core") return false;
  const std::string folder = (++part)->string();
  const Core core = layers().at(from).core;
  if (core == Core::ChartModel) return folder == "base" || folder == "chart";
  return folder == "base" || (core != Core::BaseAlone && folder != "cli");
}

// "<emscripten.h>", with its marks, for a line that includes it; empty for other lines.
std::string included_by(const std::string& line) {
  const std::string start = "#include ";
  return line.rfind(start, 0) == 0 ? line.substr(start.size()) : "";
}

struct Line {
  std::filesystem::path file;
  std::string text;
};

std::vector<Line> lines_below(const std::string& folder) {
  std::vector<Line> lines;
  for (const auto& file : std::filesystem::recursive_directory_iterator(folder)) {
    const auto extension = file.path().extension();
    if (extension != ".h" && extension != ".cpp") continue;
    std::ifstream in{file.path()};
    for (std::string text; std::getline(in, text);) lines.push_back({file.path(), text});
  }
  return lines;
}

bool is_of_web(const std::filesystem::path& file) {
  if (file == "wasm/main.cpp") return true;
  return file.parent_path() == "wasm/platform" && file.filename().string().rfind("web", 0) == 0;
}

TEST_SUITE_BEGIN("wasm/layers");

TEST_CASE("every include in wasm points down the layers") {
  int includes = 0;
  for (const Line& line : lines_below("wasm")) {
    const std::string included = included_by(line.text);
    if (included.empty() || included.front() != '"') continue;
    CAPTURE(line.file.string());
    CAPTURE(line.text);
    const std::string from = layer_of(line.file);
    REQUIRE(layers().count(from) == 1);
    CHECK(may_include(from, included.substr(1, included.rfind('"') - 1)));
    ++includes;
  }
  CHECK(includes > 400);
}

TEST_CASE("only what draws knows Dear ImGui") {
  const Folders drawing = {"platform", "theme", "widgets"};
  int includes = 0;
  for (const Line& line : lines_below("wasm")) {
    if (included_by(line.text).rfind("<imgui", 0) != 0) continue;
    CAPTURE(line.file.string());
    CHECK(drawing.count(layer_of(line.file)) == 1);
    ++includes;
  }
  CHECK(includes > 0);
}

TEST_CASE("only main.cpp and the platform's files for the web know that they run in a browser") {
  int includes = 0;
  for (const char* folder : {"core", "wasm"}) {
    for (const Line& line : lines_below(folder)) {
      // Which file a build compiles is for CMake to say, not for a line in it.
      const bool asks_the_build = line.text.find("__EMSCRIPTEN__") != std::string::npos;
      const bool is_header = included_by(line.text).rfind("<emscripten", 0) == 0;
      if (!asks_the_build && !is_header) continue;
      CAPTURE(line.file.string());
      CAPTURE(line.text);
      CHECK_FALSE(asks_the_build);
      CHECK(is_of_web(line.file));
      ++includes;
    }
  }
  CHECK(includes > 0);
}

TEST_SUITE_END();

}  // namespace
