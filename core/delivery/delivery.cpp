#include "core/delivery/delivery.h"

#include "core/delivery/delivery_steps.h"

namespace core {

template <class Sink>
FigureSheet delivery_of(const Plan& plan,
                        const PlanningRound& round,
                        const Finance& finance,
                        Sink& sink) {
  FigureSheet sheet;
  add_risks(plan, round, sheet, sink);
  add_capacity(plan, sheet, sink);
  add_shares(plan, sheet, sink);
  add_impacts(plan, finance, sheet, sink);
  add_progress(plan, round, sheet, sink);
  sheet.put_in_order();
  return sheet;
}

template FigureSheet delivery_of(const Plan&, const PlanningRound&, const Finance&, NoRecording&);
template FigureSheet delivery_of(const Plan&, const PlanningRound&, const Finance&, Recording&);

}  // namespace core
