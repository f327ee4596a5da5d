// A boxed message with a coloured edge and an icon: for what a person should know here.
#pragma once

#include <optional>
#include <string_view>

namespace widgets {

enum class MessageKind : unsigned char { Info, Success, Warning, Error };

struct MessageOptions {
  std::string_view action = {};  // a button in it; ask the result
  std::string_view link = {};    // or a link after the words
  std::string_view more = {};    // and another one behind it
  bool announce = false;         // spoken when it appears: a status, or an alert for errors
};

enum class MessagePart : unsigned char { Action, Link, More };

// Title and words as one sentence each. What of it was pressed.
std::optional<MessagePart> message(std::string_view id,
                                   MessageKind kind,
                                   std::string_view title,
                                   std::string_view words,
                                   const MessageOptions& options = {});

}  // namespace widgets
