// What stands in the top bar: the mark of the program, and how the plan is saved.
#pragma once

#include <string_view>

namespace widgets {

// A square with a letter. Says nothing: the plan's name stands beside it.
void brand_mark(std::string_view letter);

enum class SaveLook : unsigned char { Saved, Saving, Failed, ReadOnly };

// Announced politely when the words change.
void save_state(std::string_view id, std::string_view words, SaveLook look);

}  // namespace widgets
