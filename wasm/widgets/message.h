// A boxed message with a coloured edge and an icon: for what a person should know here.
#pragma once

#include <string_view>

namespace widgets {

enum class MessageKind : unsigned char { Info, Success, Warning, Error };

struct MessageOptions {
  std::string_view action = {};  // a button in it; ask the result
  std::string_view link = {};    // or a link after the words
  bool announce = false;         // spoken when it appears: a status, or an alert for errors
};

// Title and words as one sentence each. True when its action or link was pressed.
bool message(std::string_view id,
             MessageKind kind,
             std::string_view title,
             std::string_view words,
             const MessageOptions& options = {});

}  // namespace widgets
