// Starts the program in its page and returns; from then on the page calls it.
#include "wasm/app/program.h"
#include "wasm/platform/platform.h"

int main() {
  platform::serve(app::make_program(platform::page()));
  return 0;
}
