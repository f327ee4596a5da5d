// What a saved file holds besides the plan.
#pragma once

namespace app {

struct FileParts {
  bool history = false;  // who changed what and when: it holds contacts, too
  bool contacts = true;  // e-mail addresses and telephone numbers
};

}  // namespace app
