// The typeface, compiled into the tests.
#pragma once

#include "wasm/theme/typefaces.h"

namespace test_support {

theme::FaceBytes faces();

}  // namespace test_support
