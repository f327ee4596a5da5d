#include "wasm/widgets/frame_loop.h"

#include "wasm/widgets/json_writer.h"

#include <algorithm>
#include <cmath>

namespace widgets {
namespace {

constexpr int kSettlingPasses = 3;

void append_text_member(std::string_view name, std::string_view text, std::string& out) {
  if (out.back() != '{') out += ',';
  append_json_text(name, out);
  out += ':';
  append_json_text(text, out);
}

}  // namespace

FrameLoop::FrameLoop(const theme::FaceBytes& faces, std::function<void()> draw)
    : draw_(std::move(draw)) {
  context_ = ImGui::CreateContext();
  ImGui::SetCurrentContext(context_);
  ImGuiIO& io = ImGui::GetIO();
  io.IniFilename = nullptr;
  io.LogFilename = nullptr;
  io.ConfigFlags = 0;  // no keyboard or gamepad navigation: the DOM has the focus
  io.BackendFlags |= ImGuiBackendFlags_RendererHasTextures | ImGuiBackendFlags_RendererHasVtxOffset;
  io.Fonts->TexDesiredFormat = ImTextureFormat_Alpha8;  // letters only: no colours to keep
  theme::load_typefaces(faces);
}

FrameLoop::~FrameLoop() {
  ImGui::DestroyContext(context_);
}

void FrameLoop::resize(float width, float height, float density) {
  ui_.theme.density = density;
  ui_.width = std::round(width * density);
  ui_.height = std::round(height * density);
  awake_ = true;
}

void FrameLoop::set_theme(theme::Scheme scheme, float text_scale, bool touch, bool reduced_motion) {
  ui_.theme.scheme = scheme;
  ui_.theme.text_scale = std::clamp(text_scale, 1.0F, 4.0F);
  ui_.theme.touch = touch;
  ui_.theme.reduced_motion = reduced_motion;
  awake_ = true;
}

void FrameLoop::pointer(PointerKind kind, float x, float y, bool touch) {
  Pointer& pointer = ui_.pointer;
  pointer.touch = touch;
  pointer.x = kind == PointerKind::Leave ? -1 : x * ui_.theme.density;
  pointer.y = kind == PointerKind::Leave ? -1 : y * ui_.theme.density;
  if (kind == PointerKind::Down) {
    pointer.down = true;
    pointer.press_x = pointer.x;
    pointer.press_y = pointer.y;
  } else if (kind != PointerKind::Move) {
    pointer.down = false;
  }
  awake_ = true;
}

void FrameLoop::request(Request request) {
  requests_.push_back(std::move(request));
  awake_ = true;
}

void FrameLoop::answer() {
  if (ui_.width < 1 || ui_.height < 1) return;
  ImGui::SetCurrentContext(context_);  // tests have several
  while (!requests_.empty()) pass();
}

void FrameLoop::pass() {
  ImGuiIO& io = ImGui::GetIO();
  io.DisplaySize = {ui_.width, ui_.height};
  io.DisplayFramebufferScale = {1, 1};
  io.DeltaTime = static_cast<float>(std::clamp((ui_.now_ms - last_ms_) / 1000, 0.001, 0.1));
  last_ms_ = ui_.now_ms;
  std::string asked;
  if (!requests_.empty()) {
    ui_.request = std::move(requests_.front());
    requests_.erase(requests_.begin());
    asked = ui_.request->action + " of " + ui_.request->id;
  }
  ImGui::NewFrame();
  set_current(&ui_);
  ui_.begin();
  draw_();
  ui_.end();
  ImGui::Render();
  if (ui_.request) {
    ui_.request.reset();
    unanswered_.push_back(asked);
  }
  sayings_.insert(sayings_.end(), ui_.sayings.begin(), ui_.sayings.end());
}

FrameLoop::Outcome FrameLoop::frame(double now_ms) {
  Outcome outcome;
  ImGui::SetCurrentContext(context_);  // tests have several
  ui_.now_ms = now_ms;
  if (!awake_ || ui_.width < 1 || ui_.height < 1) return outcome;
  awake_ = false;
  outcome.drew = true;
  int settling = 0;
  do {
    pass();
    // What a widget answered shows its effect only in the next pass.
    settling = ui_.answered ? 0 : settling + 1;
    if (!requests_.empty() || ui_.answered) continue;
    if (!ui_.again && !awake_) break;
    awake_ = false;
  } while (settling < kSettlingPasses || !requests_.empty());
  if (ui_.again) awake_ = true;
  outcome.next_ms = awake_ ? 0 : ui_.wake_in_ms;
  if (ui_.wake_in_ms > 0) awake_ = true;
  outcome.cursor = ui_.cursor;
  write_announcement(outcome.announcement);
  return outcome;
}

void FrameLoop::write_announcement(std::string& out) {
  out = "{";
  difference_.append(announced_, ui_.tree, out);
  if (!difference_.duplicate().empty()) duplicate_ = difference_.duplicate();
  for (const ScrollWish& wish : ui_.scroll_wishes) {
    const bool is_first = out.find("\"scroll\":{") == out.npos;
    if (is_first) out += out.back() == '{' ? "\"scroll\":{" : ",\"scroll\":{";
    if (!is_first) out += ',';
    append_json_text(wish.id, out);
    out += ':';
    append_json_number(static_cast<double>(ui_.css(wish.y)), out);
  }
  if (!ui_.scroll_wishes.empty()) out += '}';
  ui_.scroll_wishes.clear();
  if (!ui_.focus_next.empty()) {
    append_text_member("focus", ui_.focus_next, out);
    ui_.focus_next.clear();
  }
  for (std::size_t i = 0; i < sayings_.size(); ++i) {
    if (i == 0) out += out.back() == '{' ? "\"say\":[{" : ",\"say\":[{";
    append_text_member("text", sayings_[i].text, out);
    out += sayings_[i].urgent ? ",\"urgent\":true}" : ",\"urgent\":false}";
    out += i + 1 == sayings_.size() ? "]" : ",{";
  }
  sayings_.clear();
  if (!(ui_.root == announced_root_)) {
    out += out.back() == '{' ? "\"root\":{" : ",\"root\":{";
    append_text_member("revision", ui_.root.revision, out);
    append_text_member("saved", ui_.root.saved, out);
    append_text_member("screen", ui_.root.screen, out);
    append_text_member("title", ui_.root.title, out);
    append_text_member("lang", "en-GB", out);
    out += '}';
    announced_root_ = ui_.root;
  }
  out += '}';
  if (out.size() == 2) out.clear();
  std::swap(announced_, ui_.tree);
}

}  // namespace widgets
