#include "core/delivery/delivery.h"

#include "core/delivery/delivery_steps.h"

namespace core {

template <class Sink>
FigureSheet delivery_of(const Plan& plan,
                        const PlanningRound& round,
                        const Finance& finance,
                        Sink& sink) {
  FigureSheet sheet;
  const FigureTarget target{sheet, sink};
  add_risks(plan, round, target);
  add_capacity(plan, target);
  add_shares(plan, target);
  add_impacts(plan, finance, target);
  add_progress(plan, round, target);
  sheet.put_in_order();
  return sheet;
}

template FigureSheet delivery_of(const Plan&, const PlanningRound&, const Finance&, NoRecording&);
template FigureSheet delivery_of(const Plan&, const PlanningRound&, const Finance&, Recording&);

}  // namespace core
