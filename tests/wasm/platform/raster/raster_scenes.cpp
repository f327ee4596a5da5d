#include "tests/wasm/platform/raster/raster_scenes.h"

#include <fonts/inter.h>

#include <array>
#include <cmath>
#include <cstdio>

namespace test_support {
namespace {

constexpr ImGuiWindowFlags kPlainWindow = ImGuiWindowFlags_NoDecoration | ImGuiWindowFlags_NoMove |
                                          ImGuiWindowFlags_NoSavedSettings |
                                          ImGuiWindowFlags_NoBringToFrontOnFocus;

void set_style() {
  ImGui::StyleColorsLight();
  ImGuiStyle& style = ImGui::GetStyle();
  style.FrameRounding = 4.0F;
  style.FrameBorderSize = 1.0F;
  style.CellPadding = ImVec2(4.0F, 1.0F);
}

void whole_window(const char* name) {
  ImGui::SetNextWindowPos(ImVec2(0.0F, 0.0F));
  ImGui::SetNextWindowSize(ImGui::GetIO().DisplaySize);
  ImGui::Begin(name, nullptr, kPlainWindow);
}

void draw_lines() {
  ImDrawList& list = *ImGui::GetWindowDrawList();
  const ImVec2 at = ImGui::GetCursorScreenPos();
  for (int i = 0; i < 8; ++i) {
    const float part = static_cast<float>(i);
    list.AddLine(ImVec2(at.x, at.y),
                 ImVec2(at.x + 120.0F, at.y + part * 12.0F),
                 IM_COL32(0, 94, 184, 255),
                 1.0F + part * 0.5F);
  }
  list.AddCircleFilled(ImVec2(at.x + 180.0F, at.y + 40.0F), 32.0F, IM_COL32(0, 127, 59, 160));
  list.AddRectFilled(ImVec2(at.x + 230.0F, at.y + 8.0F),
                     ImVec2(at.x + 330.0F, at.y + 70.0F),
                     IM_COL32(213, 40, 27, 255),
                     12.0F);
  list.AddRect(ImVec2(at.x + 350.0F, at.y + 8.0F),
               ImVec2(at.x + 440.0F, at.y + 70.0F),
               IM_COL32(33, 43, 50, 255),
               6.0F,
               0,
               2.0F);
  list.AddRectFilledMultiColor(ImVec2(at.x + 460.0F, at.y + 8.0F),
                               ImVec2(at.x + 540.0F, at.y + 70.0F),
                               IM_COL32(0, 48, 135, 255),
                               IM_COL32(255, 184, 28, 255),
                               IM_COL32(255, 235, 59, 128),
                               IM_COL32(0, 127, 59, 255));
  ImGui::Dummy(ImVec2(540.0F, 96.0F));
}

void dense_table(const DenseScene& scene) {
  constexpr int kRows = 60;
  constexpr int kColumns = 8;
  if (!ImGui::BeginTable("lines", kColumns, ImGuiTableFlags_Borders | ImGuiTableFlags_RowBg))
    return;
  for (int row = 0; row < kRows; ++row) {
    ImGui::TableNextRow();
    for (int column = 0; column < kColumns; ++column) {
      ImGui::TableNextColumn();
      const std::int64_t pence =
          row == 7 && column == 3 ? scene.changed_pence : 1'000'000 + row * 97'531 + column * 8'642;
      if (column == 0)
        ImGui::Text("Scheme %d home first", row + 1);
      else
        ImGui::Text("%lld.%02lld",
                    static_cast<long long>(pence / 100),
                    static_cast<long long>(pence % 100));
    }
  }
  ImGui::EndTable();
}

void dense_fields() {
  for (int field = 0; field < 30; ++field) {
    ImGui::PushID(field);
    std::array<char, 64> text{};
    std::snprintf(text.data(), text.size(), "Discharge to assess %d", field + 1);
    ImGui::SetNextItemWidth(180.0F);
    ImGui::InputText("Planned", text.data(), text.size());
    ImGui::PopID();
  }
}

}  // namespace

ImGuiStage::ImGuiStage(float width, float height, float scale) : context_(ImGui::CreateContext()) {
  ImGuiIO& io = ImGui::GetIO();
  io.IniFilename = nullptr;
  io.LogFilename = nullptr;
  io.DeltaTime = 1.0F / 60.0F;
  platform::Raster::prepare(io);
  const fonts::Face face = fonts::inter_regular();
  ImFontConfig config;
  config.FontDataOwnedByAtlas = false;
  // Only read, though the interface does not say so.
  io.Fonts->AddFontFromMemoryTTF(
      const_cast<unsigned char*>(face.bytes), static_cast<int>(face.size), 16.0F, &config);
  set_style();
  resize(width, height, scale);
}

ImGuiStage::~ImGuiStage() {
  platform::Raster::release_textures(ImGui::GetPlatformIO().Textures);
  ImGui::DestroyContext(context_);
}

void ImGuiStage::resize(float width, float height, float scale) {
  ImGuiIO& io = ImGui::GetIO();
  io.DisplaySize = ImVec2(width, height);
  io.DisplayFramebufferScale = ImVec2(scale, scale);
  raster.resize(static_cast<int>(std::lround(width * scale)),
                static_cast<int>(std::lround(height * scale)));
}

void ImGuiStage::begin() {
  ImGui::NewFrame();
  platform::Raster::smooth_over_one_pixel(ImGui::GetIO());
}

void build_small_scene() {
  whole_window("small");
  ImGui::TextUnformatted("Better Care Fund: minimum NHS contribution");
  ImGui::Button("Add a scheme");
  ImGui::SameLine();
  ImGui::Button("Compare two plans");
  ImGui::Separator();
  bool agreed = true;
  ImGui::Checkbox("Agreed by the board", &agreed);
  if (ImGui::BeginTable("streams", 3, ImGuiTableFlags_Borders)) {
    for (int i = 0; i < 9; ++i) {
      ImGui::TableNextColumn();
      ImGui::Text("Stream %d: 1,234,567.%02d", i, i * 11);
    }
    ImGui::EndTable();
  }
  draw_lines();
  ImGui::End();
}

void build_dense_scene(const DenseScene& scene) {
  whole_window("dense");
  ImGui::PushFont(nullptr, 13.0F);
  if (ImGui::BeginTable("split", 2)) {
    ImGui::TableSetupColumn("lines", ImGuiTableColumnFlags_WidthStretch);
    ImGui::TableSetupColumn("fields", ImGuiTableColumnFlags_WidthFixed, 240.0F);
    ImGui::TableNextColumn();
    dense_table(scene);
    ImGui::TableNextColumn();
    dense_fields();
    ImGui::EndTable();
  }
  ImGui::PopFont();
  ImGui::End();
}

std::string picture_hash(const platform::Raster& raster) {
  std::uint64_t hash = 0xCBF29CE484222325ULL;
  const auto add = [&hash](std::uint32_t word) {
    for (int shift = 0; shift < 32; shift += 8)
      hash = (hash ^ ((word >> shift) & 0xFF)) * 0x100000001B3ULL;
  };
  add(static_cast<std::uint32_t>(raster.width()));
  add(static_cast<std::uint32_t>(raster.height()));
  const std::size_t count =
      static_cast<std::size_t>(raster.width()) * static_cast<std::size_t>(raster.height());
  for (std::size_t i = 0; i < count; ++i) add(raster.pixels()[i]);
  std::array<char, 17> text{};
  std::snprintf(text.data(), text.size(), "%016llx", static_cast<unsigned long long>(hash));
  return text.data();
}

}  // namespace test_support
