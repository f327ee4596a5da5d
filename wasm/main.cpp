// Tells the page how its program is made and returns; from then on the page calls it.
#include "wasm/app/program.h"
#include "wasm/platform/platform.h"

int main() {
  platform::serve([](platform::Page& page, const platform::Faces& faces) {
    return app::make_program(page, {faces[0], faces[1], faces[2]});
  });
  return 0;
}
