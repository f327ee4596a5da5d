// Everything a view draws with.
//
// Widgets are free functions and scopes that work inside a frame. Ids are parts of addresses:
// IdScope{"schemes"}, IdScope{"s7"} and money_field("amount", …) announce "schemes/s7/amount".
// What a person did comes back as the result of the call, in the frame in which it is drawn.
#pragma once

#include "wasm/widgets/app_frame.h"
#include "wasm/widgets/brand.h"
#include "wasm/widgets/button.h"
#include "wasm/widgets/checkbox.h"
#include "wasm/widgets/choice.h"
#include "wasm/widgets/definition_list.h"
#include "wasm/widgets/dialog.h"
#include "wasm/widgets/disclosure.h"
#include "wasm/widgets/empty_state.h"
#include "wasm/widgets/gauge.h"
#include "wasm/widgets/heading.h"
#include "wasm/widgets/help_mark.h"
#include "wasm/widgets/id_scope.h"
#include "wasm/widgets/layout.h"
#include "wasm/widgets/link.h"
#include "wasm/widgets/menu.h"
#include "wasm/widgets/message.h"
#include "wasm/widgets/navigation.h"
#include "wasm/widgets/say.h"
#include "wasm/widgets/table.h"
#include "wasm/widgets/tag.h"
#include "wasm/widgets/text.h"
#include "wasm/widgets/text_field.h"
