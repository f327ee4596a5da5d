// Holds the direction of the folders to the code: who may include whom. design.md says why.
#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>
#include <map>
#include <set>
#include <string>

namespace {

using Folders = std::set<std::string>;

// The folders that each is built on directly. What those are built on may be included as well.
const std::map<std::string, Folders>& built_on() {
  static const std::map<std::string, Folders> folders = {
      {"base", {}},
      {"json", {"base"}},
      {"money", {"base"}},
      {"period", {"base"}},
      {"fields", {"json", "money", "period"}},
      {"round", {"fields"}},
      {"plan", {"round"}},
      {"explain", {"plan"}},
      {"assurance", {"plan"}},
      {"finance", {"explain"}},
      {"metrics", {"explain"}},
      {"delivery", {"finance"}},
      // Findings hold what is computed against what is stated, so checks read derived; design.md
      // first had it the other way round, when findings were to be part of what is derived.
      {"derived", {"delivery", "metrics"}},
      {"prose", {"derived"}},
      {"checks", {"assurance", "prose"}},
      {"chart", {"assurance", "derived"}},
      {"reissue", {"checks"}},
      {"report", {"chart", "checks", "planfile"}},
      {"history", {"plan"}},
      {"rollover", {"plan"}},
      {"exchange", {"plan"}},
      {"planfile", {"history"}},
      {"store", {"planfile"}},
      {"cli",
       {"assurance", "chart", "checks", "exchange", "reissue", "report", "rollover", "store"}},
  };
  return folders;
}

Folders all_below(const std::string& folder) {
  Folders below = built_on().at(folder);
  for (const std::string& next : Folders{below}) below.merge(all_below(next));
  return below;
}

// The folder of core that a line includes, "other" for what is not ours; empty for other lines.
std::string included_folder(const std::string& line) {
  const std::string start = "#include \"";
  if (line.rfind(start, 0) != 0) return "";
  const std::string path = line.substr(start.size());
  if (path.rfind("core/", 0) != 0) return "other";
  return path.substr(5, path.find('/', 5) - 5);
}

TEST_SUITE_BEGIN("core/layers");

TEST_CASE("every include in core points down the layers") {
  const std::filesystem::path core{"core"};
  int includes = 0;
  for (const auto& file : std::filesystem::recursive_directory_iterator(core)) {
    const auto extension = file.path().extension();
    if (extension != ".h" && extension != ".cpp") continue;
    const std::string from = std::filesystem::relative(file.path(), core).begin()->string();
    CAPTURE(file.path().string());
    REQUIRE(built_on().count(from) == 1);
    const Folders allowed = all_below(from);
    std::ifstream text{file.path()};
    for (std::string line; std::getline(text, line);) {
      const std::string to = included_folder(line);
      if (to.empty()) continue;
      CAPTURE(line);
      ++includes;
      const bool points_down = to == from || allowed.count(to) == 1;
      CHECK(points_down);
    }
  }
  CHECK(includes > 100);
}

TEST_CASE("each library has its one folder") {
  const std::map<std::string, std::string> folder_of = {{"<nlohmann/", "core/json"},
                                                        {"<sqlite3.h", "core/store"}};
  for (const auto& file : std::filesystem::recursive_directory_iterator("core")) {
    if (!file.is_regular_file()) continue;
    std::ifstream text{file.path()};
    for (std::string line; std::getline(text, line);) {
      if (line.rfind("#include <", 0) != 0) continue;
      for (const auto& [library, folder] : folder_of) {
        const bool is_there = line.find(library) != std::string::npos;
        CHECK((!is_there || file.path().parent_path() == folder));
      }
    }
  }
}

TEST_SUITE_END();

}  // namespace
