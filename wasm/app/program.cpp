#include "wasm/app/program.h"

#include "core/json/json_reader.h"
#include "wasm/app/app.h"
#include "wasm/platform/raster/raster.h"
#include "wasm/views/screen_views.h"
#include "wasm/widgets/app_frame.h"
#include "wasm/widgets/frame_loop.h"
#include "wasm/widgets/plain_number.h"
#include "wasm/widgets/say.h"

#include <map>
#include <string>
#include <utility>

namespace app {
namespace {

float number_at(const core::Json& json, std::string_view name, float otherwise) {
  const core::Json* member = json.find(name);
  if (member == nullptr) return otherwise;
  if (const std::int64_t* integer = member->if_integer()) return static_cast<float>(*integer);
  if (const core::Json::Number* number = member->if_number()) {
    return widgets::plain_number(number->text);
  }
  return otherwise;
}

bool flag_at(const core::Json& json, std::string_view name) {
  const core::Json* member = json.find(name);
  const bool* flag = member == nullptr ? nullptr : member->if_bool();
  return flag != nullptr && *flag;
}

theme::Scheme scheme_of(std::string_view name) {
  if (name == "dark") return theme::Scheme::Dark;
  if (name == "contrast") return theme::Scheme::Contrast;
  return theme::Scheme::Light;
}

class Workbook final : public platform::Program {
 public:
  Workbook(platform::Page& page, const theme::FaceBytes& faces)
      : page_(page), loop_(faces, [this] { draw(); }), app_(page) {
    platform::Raster::prepare(ImGui::GetIO());
  }

  void start(std::string_view options) override {
    const core::Json json = core::read_json(options).value_or(core::Json{});
    is_touch_ = flag_at(json, "touch");
    is_motion_reduced_ = flag_at(json, "reduced_motion");
    is_plain_ = flag_at(json, "plain");
    loop_.announce_all(is_plain_);
    theme_ = json.text_at("theme");
    apply_theme();
    resize(number_at(json, "width", 0), number_at(json, "height", 0), number_at(json, "scale", 1));
    app_.start(json.text_at("open"),
               json.text_at("screen"),
               {std::string{json.text_at("display_theme")},
                static_cast<int>(number_at(json, "text_percent", kLeastTextPercent)),
                flag_at(json, "guide_hidden")});
  }

  void resize(float width, float height, float scale) override {
    loop_.resize(width, height, scale);
    raster_.resize(static_cast<std::int32_t>(width * scale + 0.5F),
                   static_cast<std::int32_t>(height * scale + 0.5F));
  }

  double frame(double now_ms) override {
    damage_ = {};
    const widgets::FrameLoop::Outcome outcome = loop_.frame(now_ms);
    if (outcome.drew && !is_plain_) damage_ = raster_.draw(*ImGui::GetDrawData());
    if (!outcome.announcement.empty()) page_.announce(outcome.announcement);
    if (outcome.cursor != cursor_) {
      cursor_ = outcome.cursor;
      page_.cursor(cursor_);
    }
    return outcome.next_ms;
  }

  double work(double budget_ms) override {
    const double next_ms = app_.work(budget_ms);
    if (app_.take_news()) {
      loop_.wake();
      page_.want_frame();
    }
    return next_ms;
  }

  void pointer(int kind, float x, float y, int /*buttons*/, bool touch) override {
    loop_.pointer(static_cast<widgets::PointerKind>(kind), x, y, touch);
  }

  bool key(std::string_view press) override {
    const core::Result<core::Json> json = core::read_json(press);
    const bool taken = json.has_value() && app_.key(*json);
    if (taken) loop_.wake();
    return taken;
  }

  void request(std::string_view request) override {
    const core::Json json = core::read_json(request).value_or(core::Json{});
    const std::string_view action = json.text_at("action");
    loop_.request(
        {std::string{json.text_at("id")}, std::string{action}, std::string{json.text_at("value")}});
    // What may change the plan does not wait for a frame: it is being saved while that is drawn.
    if (action == "set" || action == "press" || action == "paste") loop_.answer();
  }

  void event(std::string_view event, std::string_view bytes) override {
    const core::Result<core::Json> json = core::read_json(event);
    if (json.has_value()) app_.event(*json, bytes);
    loop_.wake();
  }

  const std::uint32_t* pixels() const override { return raster_.pixels(); }
  int pixel_width() const override { return raster_.width(); }
  int pixel_height() const override { return raster_.height(); }
  std::span<const platform::PixelRect> damage() const override {
    return {damage_.begin(), static_cast<std::size_t>(damage_.size())};
  }

 private:
  void draw() {
    const ViewContext ctx{app_.state(), commands_};
    settle_scroll();
    draw_frame(ctx, states_);
    // What was asked for in the last pass is drawn by now, so its node is there.
    if (!focus_.empty()) widgets::focus(std::exchange(focus_, {}));
    const CommandQueue commands = std::exchange(commands_, {});
    const bool had_panel = app_.state().explanation.has_value();
    app_.run(commands);
    // In one column the panel stands below everything: bring it into view.
    if (widgets::is_narrow() && !had_panel && app_.state().explanation) focus_ = "close-aside";
    if (!commands.empty()) widgets::want_frame();
    const double pause_ms = app_.try_when_paused();
    if (pause_ms > 0) widgets::want_frame_in(pause_ms);
    if (pause_ms == 0) widgets::want_frame();
    for (const std::string& words : app_.take_sayings()) widgets::say(words);
    focus_on(app_.take_focus());
    set_root();
    apply_theme();
  }

  // Another screen begins at its top, and stands where it was left for who comes back to it.
  void settle_scroll() {
    const AppState& state = app_.state();
    std::string place =
        (state.open ? state.open->id() : "") + "/" + std::string{id_of(state.screen)};
    if (place == place_) {
      scrolls_[place_] = widgets::page_scroll();
      return;
    }
    place_ = std::move(place);
    widgets::scroll_page_to(state.has_come_back ? scrolls_[place_] : 0);
  }

  void focus_on(std::string address) {
    if (address.empty()) return;
    const AppState& state = app_.state();
    if (state.screen == Screen::Funding) address = focus_funding(address);
    if (state.screen == Screen::Schemes) address = focus_scheme(states_.schemes, address);
    if (state.screen == Screen::Metrics) focus_metric(states_.metrics, address);
    if (state.open) address = focus_part(states_.parts, {state, commands_}, address);
    focus_ = std::move(address);
    widgets::want_frame();
  }

  void set_root() {
    const AppState& state = app_.state();
    const std::string_view screen = id_of(state.screen);
    if (!state.open) {
      widgets::set_root("", "yes", screen, "Better Care Workbook");
      return;
    }
    const std::string title = std::string{name_of(state.screen)} + " – " +
                              state.open->plan().about.area + " – Better Care Workbook";
    widgets::set_root(
        std::to_string(state.open->version()), state.open->save.mark(), screen, title);
  }

  void apply_theme() {
    Display wanted = app_.state().display;
    if (wanted.theme.empty()) wanted.theme = app_.state().system_theme;
    if (wanted.theme.empty()) wanted.theme = theme_;
    if (wanted == applied_) return;
    applied_ = wanted;
    // On the plain page the size of the text is the page's.
    const auto text = is_plain_ ? 1.0F : static_cast<float>(wanted.text_percent) / 100;
    loop_.set_theme(scheme_of(wanted.theme), text, is_touch_, is_motion_reduced_);
    const theme::Colour page = loop_.theme().colours().page;
    raster_.set_background(IM_COL32(page.r, page.g, page.b, 255));
  }

  platform::Page& page_;
  widgets::FrameLoop loop_;
  platform::Raster raster_;
  App app_;
  ScreenStates states_;
  CommandQueue commands_;
  platform::FrameDamage damage_;
  std::string cursor_ = "default";
  std::string focus_;
  std::string place_;                     // the plan and screen that are shown
  std::map<std::string, float> scrolls_;  // how far each was scrolled, by place
  std::string theme_ = "light";
  Display applied_;  // with the theme that is shown
  bool is_touch_ = false;
  bool is_motion_reduced_ = false;
  bool is_plain_ = false;  // the page shows what is announced, and no pixels
};

}  // namespace

std::unique_ptr<platform::Program> make_program(platform::Page& page,
                                                const theme::FaceBytes& faces) {
  return std::make_unique<Workbook>(page, faces);
}

}  // namespace app
