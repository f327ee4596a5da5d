#include "wasm/widgets/id_scope.h"

#include "wasm/widgets/ui.h"

namespace widgets {

IdScope::IdScope(std::string_view id) {
  ui().push_id(id);
}
IdScope::~IdScope() {
  ui().pop_id();
}

}  // namespace widgets
