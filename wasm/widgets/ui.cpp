#include "wasm/widgets/ui.h"

#include "core/base/check.h"
#include "wasm/theme/typefaces.h"
#include "wasm/widgets/plain_number.h"

#include <imgui_internal.h>

#include <algorithm>
#include <cmath>

namespace widgets {
namespace {

Ui* current_ui = nullptr;

constexpr int kLayers = 5;

ImGuiID key_of(std::string_view id, std::string_view what) {
  const ImGuiID seed = ImHashStr(what.data(), what.size());
  return ImHashStr(id.data(), id.size(), seed);
}

}  // namespace

Ui& ui() {
  return *current_ui;
}
void set_current(Ui* current) {
  current_ui = current;
}

void Ui::begin() {
  for (const theme::Face face : {theme::Face::Regular, theme::Face::Semibold, theme::Face::Bold}) {
    theme::typeface(face)->CurrentRasterizerDensity = 1;
  }
  tree.clear();
  boxes.clear();
  sayings.clear();
  items.clear();
  clips_.clear();
  layers_.assign(1, Layer::Page);
  origins_.assign(1, Origin{0, 0, 0});
  covers_before_.swap(covers_);
  covers_.clear();
  prefix_.clear();
  prefix_lengths_.clear();
  cursor = "default";
  again = answered = focus_moved = false;
  wake_in_ms = -1;
  tree.at(0).rect = {0, 0, css(width), css(height)};
  take_page_requests();

  ImGui::SetNextWindowPos({0, 0});
  ImGui::SetNextWindowSize({width, height});
  ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, {0, 0});
  ImGui::PushStyleVar(ImGuiStyleVar_WindowBorderSize, 0);
  ImGui::Begin("Better Care Workbook###page",
               nullptr,
               ImGuiWindowFlags_NoDecoration | ImGuiWindowFlags_NoBackground |
                   ImGuiWindowFlags_NoMove | ImGuiWindowFlags_NoSavedSettings |
                   ImGuiWindowFlags_NoNav | ImGuiWindowFlags_NoBringToFrontOnFocus);
  ImGui::PopStyleVar(2);
  draw_ = ImGui::GetWindowDrawList();
  clips_.push_back({0, 0, width, height});
  overlay_channels_.Clear();
  overlay_channels_.Split(ImGui::GetForegroundDrawList(), kLayers);
  boxes.push_back(LayoutBox{.x = 0, .y = 0, .width = width});
}

void Ui::end() {
  CORE_CHECK(boxes.size() == 1);
  CORE_CHECK(layers_.size() == 1);
  CORE_CHECK(origins_.size() == 1);
  CORE_CHECK(tree.open_node() == 0);
  overlay_channels_.Merge(ImGui::GetForegroundDrawList());
  ImGui::End();
}

float Ui::px(float css) const {
  return std::round(css * theme.density * theme.text_scale);
}

float Ui::control_height() const {
  return px(theme.touch ? theme::size::kControlTouch : theme::size::kControl);
}

bool Ui::narrow() const {
  return width < px(theme::size::kFoldWidth);
}

std::string_view Ui::full_id(std::string_view local) {
  return tree.arena().join(prefix_, '/', local);
}

std::string_view Ui::counted_id() {
  std::string local = "~" + std::to_string(++origins_.back().counted);
  return tree.arena().join(tree.at(tree.open_node()).id, '/', local);
}

void Ui::push_id(std::string_view local) {
  prefix_lengths_.push_back(prefix_.size());
  if (!prefix_.empty()) prefix_ += '/';
  prefix_ += local;
}

void Ui::pop_id() {
  prefix_.resize(prefix_lengths_.back());
  prefix_lengths_.pop_back();
}

std::optional<std::string> Ui::take(std::string_view id, std::string_view action) {
  if (!request || request->id != id || request->action != action) return std::nullopt;
  std::optional<std::string> value{std::move(request->value)};
  request.reset();
  answered = true;
  return value;
}

void Ui::take_page_requests() {
  if (!request) return;
  if (request->action == "focus") {
    focused_id = request->id;
    focus_moved = true;
  } else if (request->action == "blur") {
    if (focused_id == request->id) focused_id.clear();
  } else if (request->action == "scroll") {
    const std::string_view both = request->value;  // "0,1250.5"
    const std::size_t comma = std::min(both.find(','), both.size() - 1);
    remembered(request->id, "scroll x") = plain_number(both) * theme.density;
    remembered(request->id, "scroll y") = plain_number(both.substr(comma + 1)) * theme.density;
  } else {
    return;
  }
  request.reset();
}

int Ui::announce(Node node, const Rect& place, const NodeDetails* details) {
  const Origin origin = (node.states & kOverlay) != 0 ? Origin{0, 0, 0} : origins_.back();
  node.rect = {css(place.x - origin.x), css(place.y - origin.y), css(place.w), css(place.h)};
  return tree.add(node, details);
}

int Ui::open(Node node, const Rect& place, const NodeDetails* details) {
  return open_scrolled(node, place, place.x, place.y, details);
}

int Ui::open_scrolled(
    Node node, const Rect& place, float content_x, float content_y, const NodeDetails* details) {
  const Origin origin = (node.states & kOverlay) != 0 ? Origin{0, 0, 0} : origins_.back();
  node.rect = {css(place.x - origin.x), css(place.y - origin.y), css(place.w), css(place.h)};
  origins_.push_back({content_x, content_y, 0});
  return tree.begin(node, details);
}

void Ui::close() {
  origins_.pop_back();
  tree.end();
}

void Ui::close(const Rect& final_place) {
  Rect& rect = tree.at(tree.open_node()).rect;
  rect.w = css(final_place.w);
  rect.h = css(final_place.h);
  close();
}

Look Ui::interact(std::string_view id, const Rect& place, bool enabled) {
  last_place = place;
  Look look;
  look.focused = focused(id);
  if (!visible(place)) return look;
  items.push_back(id);
  const ImRect box{place.x, place.y, place.right(), place.bottom()};
  ImGui::ItemAdd(box, ImHashStr(id.data(), id.size()), nullptr, ImGuiItemFlags_NoNav);
  if (!enabled || pointer.touch) return look;
  const Rect shown = place.intersection(clip());
  if (!shown.contains(pointer.x, pointer.y)) return look;
  for (const Cover& cover : covers_before_) {
    if (cover.layer <= layer()) continue;
    if (cover.modal || cover.place.contains(pointer.x, pointer.y)) return look;
  }
  look.hovered = true;
  look.held = pointer.down && shown.contains(pointer.press_x, pointer.press_y);
  cursor = "pointer";
  return look;
}

void Ui::push_clip(const Rect& place) {
  clips_.push_back(place.intersection(clips_.back()));
  const Rect& now = clips_.back();
  draw_->PushClipRect({now.x, now.y}, {now.right(), now.bottom()});
}

void Ui::pop_clip() {
  clips_.pop_back();
  draw_->PopClipRect();
}

void Ui::enter_layer(Layer layer) {
  layers_.push_back(layer);
  draw_ = ImGui::GetForegroundDrawList();
  overlay_channels_.SetCurrentChannel(draw_, static_cast<int>(layer));
  clips_.push_back({0, 0, width, height});
  draw_->PushClipRect({0, 0}, {width, height});
}

void Ui::leave_layer() {
  pop_clip();
  layers_.pop_back();
  if (layers_.back() == Layer::Page) {
    draw_ = ImGui::GetWindowDrawList();
  } else {
    overlay_channels_.SetCurrentChannel(draw_, static_cast<int>(layers_.back()));
  }
}

void Ui::cover(const Rect& place, bool modal) {
  covers_.push_back({layer(), place, modal});
}

float& Ui::remembered(std::string_view id, std::string_view what, float initial) {
  return *memory_.GetFloatRef(key_of(id, what), initial);
}

void Ui::remember_size(std::string_view id, std::string_view what, float size) {
  float& before = remembered(id, what);
  if (std::fabs(before - size) < 0.5F) return;
  before = size;
  again = true;
}

}  // namespace widgets
