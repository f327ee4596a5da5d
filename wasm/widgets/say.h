// What the program says or asks of the page outside any widget.
#pragma once

#include <string_view>

namespace widgets {

// Spoken by screen readers once: "Saved", "Undid: change of amount". Urgent interrupts.
void say(std::string_view text, bool urgent = false);

// Moves the focus to the node with this full id, which brings it into view.
void focus(std::string_view full_id);

// What tests wait on and the page shows as its title; stays until it is set again.
void set_root(std::string_view revision,
              std::string_view saved,
              std::string_view screen,
              std::string_view title);

// Another frame at once, or after a time, though nothing happened outside.
void want_frame();
void want_frame_in(double ms);

}  // namespace widgets
