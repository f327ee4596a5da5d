#include "wasm/theme/tokens.h"

namespace theme {
namespace {

constexpr Palette kLight{
    .page = rgb(0xF0F4F5),
    .surface = rgb(0xFFFFFF),
    .header = rgb(0xF8FAFA),
    .group = rgb(0xF4F7F8),
    .tint = rgb(0xE8F1FA),
    .hover = rgb(0xF0F4F5),
    .line = rgb(0xD8DDE0),
    .line_soft = rgb(0xE8ECEE),
    .control_line = rgb(0x768692),
    .text = rgb(0x212B32),
    .secondary = rgb(0x4C6272),
    .heading = rgb(0x212B32),
    .primary = rgb(0x005EB8),
    .primary_hover = rgb(0x004B93),
    .primary_pressed = rgb(0x003087),
    .on_primary = rgb(0xFFFFFF),
    .on_tint = rgb(0x003087),
    .danger = rgb(0xD5281B),
    .danger_hover = rgb(0xB21E14),
    .on_danger = rgb(0xFFFFFF),
    .good = rgb(0x007F3B),
    .bad = rgb(0xB21E14),
    .warning_line = rgb(0xFFB81C),
    .info = rgb(0x005EB8),
    .good_tint = rgb(0xE3F3EA),
    .bad_tint = rgb(0xFBE9E7),
    .warning_tint = rgb(0xFFF4DC),
    .neutral_tint = rgb(0xE4E8EA),
    .on_good_tint = rgb(0x005A2A),
    .on_bad_tint = rgb(0xB21E14),
    .on_warning_tint = rgb(0x6B4E00),
    .on_neutral_tint = rgb(0x425563),
    .focus = rgb(0xFFEB3B),
    .focus_edge = rgb(0x212B32),
    .scrim = {33, 43, 50, 140},
    .shadow = {33, 43, 50, 40},
    .series = {rgb(0x005EB8), rgb(0x41B6E6), rgb(0x003087), rgb(0x768692)},
};

constexpr Palette kDark{
    .page = rgb(0x12181C),
    .surface = rgb(0x1C252B),
    .header = rgb(0x222D34),
    .group = rgb(0x222D34),
    .tint = rgb(0x17324D),
    .hover = rgb(0x26323A),
    .line = rgb(0x3A4952),
    .line_soft = rgb(0x2D3940),
    .control_line = rgb(0x8799A6),
    .text = rgb(0xEEF2F4),
    .secondary = rgb(0xAEBCC6),
    .heading = rgb(0xFFFFFF),
    .primary = rgb(0x7CC0FF),
    .primary_hover = rgb(0xA3D3FF),
    .primary_pressed = rgb(0xC4E3FF),
    .on_primary = rgb(0x06223D),
    .on_tint = rgb(0xC4E3FF),
    .danger = rgb(0xFF8A7E),
    .danger_hover = rgb(0xFFAAA1),
    .on_danger = rgb(0x3B0A05),
    .good = rgb(0x6BD79A),
    .bad = rgb(0xFF9A8F),
    .warning_line = rgb(0xFFB81C),
    .info = rgb(0x7CC0FF),
    .good_tint = rgb(0x133524),
    .bad_tint = rgb(0x4A1D19),
    .warning_tint = rgb(0x473607),
    .neutral_tint = rgb(0x36434C),
    .on_good_tint = rgb(0x9BE8BC),
    .on_bad_tint = rgb(0xFFBDB5),
    .on_warning_tint = rgb(0xFFDD8A),
    .on_neutral_tint = rgb(0xD5DEE4),
    .focus = rgb(0xFFEB3B),
    .focus_edge = rgb(0x12181C),
    .scrim = {0, 0, 0, 170},
    .shadow = {0, 0, 0, 110},
    .series = {rgb(0x7CC0FF), rgb(0x35A4C9), rgb(0xC9B6FF), rgb(0x9AA9B4)},
};

// Black, white and yellow, with every edge drawn: for people who switch contrast up.
constexpr Palette kContrast{
    .page = rgb(0x000000),
    .surface = rgb(0x000000),
    .header = rgb(0x000000),
    .group = rgb(0x1A1A1A),
    .tint = rgb(0x003A70),
    .hover = rgb(0x2B2B2B),
    .line = rgb(0xFFFFFF),
    .line_soft = rgb(0x8C8C8C),
    .control_line = rgb(0xFFFFFF),
    .text = rgb(0xFFFFFF),
    .secondary = rgb(0xFFFFFF),
    .heading = rgb(0xFFFFFF),
    .primary = rgb(0xFFEE32),
    .primary_hover = rgb(0xFFF79A),
    .primary_pressed = rgb(0xFFFFFF),
    .on_primary = rgb(0x000000),
    .on_tint = rgb(0xFFFFFF),
    .danger = rgb(0xFFB3AB),
    .danger_hover = rgb(0xFFD9D5),
    .on_danger = rgb(0x000000),
    .good = rgb(0x7DFFB2),
    .bad = rgb(0xFFB3AB),
    .warning_line = rgb(0xFFEE32),
    .info = rgb(0x9AD3FF),
    .good_tint = rgb(0x003D1C),
    .bad_tint = rgb(0x5A0D06),
    .warning_tint = rgb(0x4D3D00),
    .neutral_tint = rgb(0x333333),
    .on_good_tint = rgb(0xFFFFFF),
    .on_bad_tint = rgb(0xFFFFFF),
    .on_warning_tint = rgb(0xFFFFFF),
    .on_neutral_tint = rgb(0xFFFFFF),
    .focus = rgb(0xFFEB3B),
    .focus_edge = rgb(0x000000),
    .scrim = {0, 0, 0, 200},
    .shadow = {0, 0, 0, 0},
    .series = {rgb(0xFFEE32), rgb(0x9AD3FF), rgb(0xFFFFFF), rgb(0xB3B3B3)},
};

}  // namespace

const Palette& palette(Scheme scheme) {
  switch (scheme) {
    case Scheme::Dark:
      return kDark;
    case Scheme::Contrast:
      return kContrast;
    case Scheme::Light:
      break;
  }
  return kLight;
}

}  // namespace theme
