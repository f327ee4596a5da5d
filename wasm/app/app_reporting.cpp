// Documents for people to read, made of the open plan.
#include "core/report/html.h"
#include "wasm/app/app.h"

namespace app {

void App::save_report(const core::ReportChoice& choice) {
  if (!state_.open) return;
  OpenPlan& open = *state_.open;
  // A paper must not show the findings of the version before.
  while (open.is_checking()) open.check_next();
  state_.dialog = Dialog::None;
  state_.busy = "Saving the document";
  const core::Report report = core::report_of({.plan = open.plan(),
                                               .round = open.round(),
                                               .derived = open.derived(),
                                               .findings = open.findings(),
                                               .today = today(),
                                               .unit = state_.unit},
                                              choice);
  calls_.save_report(core::suggested_report_name(open.plan(), choice.kind, today()),
                     core::html_of(report));
}

}  // namespace app
