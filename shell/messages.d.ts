// What crosses the border besides drawing and meaning: the calls of the program and the events of the
// page, by name. A call may carry a token; its answer repeats it. "+ bytes" means that bytes come along.

import type { Card, OpenedPlan, RoundRow, SaveCode } from "./types.js";

/** Members of `{"call": …}`, and the events that answer. */
export interface Calls {
  /** → plans */
  list_plans: object;
  /** Takes the plan for writing when no other tab has it → plan_opened + bytes, plan_failed */
  open_plan: { plan: string; schema?: number };
  /** Asks the tab that has the plan to flush and let go → as open_plan */
  take_over: { plan: string; schema?: number };
  /** Waits for writes under way → plan_closed */
  close_plan: { plan: string };
  /** + bytes as of a checkpoint → saved with sequence 0, save_failed */
  create_plan: { plan: string; schema: number; card: Card; image_size: number; handle_key?: string };
  /** sequence is one more than the last saved → saved, save_failed */
  save_record: { plan: string; sequence: number; schema: number; text: string };
  /** + bytes of the database image, then of the plan file's text → checkpointed, checkpoint_failed */
  checkpoint: { plan: string; sequence: number; schema: number; card: Card; image_size: number };
  /** A mark for 30 days → plans, or plan_failed with `of: "delete_plan"` */
  delete_plan: { plan: string };
  /** → plans, or plan_failed with `of: "restore_plan"` */
  restore_plan: { plan: string };
  /** Planning rounds that were loaded from files → rounds */
  list_rounds: object;
  /** + bytes of the file → rounds, before it round_failed when it is not kept */
  save_round: { round: string; revision: number; file: string };
  /** → rounds, before it round_failed */
  delete_round: { round: string; revision: number };
  /** Who works in this browser; → author_failed when that is not kept */
  set_author: { id: string; name: string };
  /** → file + bytes, file_refused, file_cancelled */
  pick_file: { accept: string; purpose: string };
  /** + bytes → file_saved, file_failed, file_cancelled */
  save_file: { plan?: string; name: string; mime: string; purpose: string; ask: boolean };
  /** → copied, copy_failed */
  copy_text: { text: string };
  /** → asset + bytes, asset_failed */
  fetch_asset: { path: string };
  /** → persistence */
  ask_persistence: object;
  set_address: { plan: string | null; screen: string };
  set_display: { theme: string; text_percent: number; guide_hidden: boolean };
  /** Flushes, changes to the waiting version and loads it. */
  reload_for_update: object;
}

interface Failure {
  why: string;
  remedy: string;
}

/** Members of `{"event": …}`. */
export interface Events {
  /** Also unasked: at the start and when another tab changed something. */
  plans: { cards: Card[]; why?: string };
  plan_opened: Omit<OpenedPlan, "image">;
  plan_failed: Failure & { plan: string; of: "open_plan" | "take_over" | "delete_plan" | "restore_plan" };
  plan_closed: { plan: string };
  saved: { plan: string; sequence: number };
  save_failed: Failure & { plan: string; sequence: number; code: SaveCode };
  checkpointed: { plan: string; sequence: number };
  checkpoint_failed: Failure & { plan: string; sequence: number; code: SaveCode };
  /** Also unasked, when another tab changed something. */
  rounds: { files: RoundRow[]; why?: string };
  round_failed: Failure;
  /** Unasked, at the start, when a name was given before. */
  author: { id: string; name: string };
  author_failed: Failure;
  /** Picked, or dropped with purpose "open"; handle_key names a file that create_plan may adopt. */
  file: { name: string; size: number; purpose: string; handle_key?: string };
  file_refused: Failure & { name: string; purpose: string };
  file_saved: { plan?: string; name: string; how: "handle" | "download"; purpose: string; time: number };
  file_failed: Failure & { plan?: string; purpose: string; can_copy: boolean };
  /** The person closed the picker: nothing to say. */
  file_cancelled: { plan?: string };
  copied: object;
  copy_failed: object;
  asset: { path: string };
  asset_failed: { path: string; why: string };
  persistence: { granted: boolean; supported: boolean };
  /** A call that the page does not know, or that broke: a fault of ours. */
  call_failed: { call: string; plan?: string; why: string };
  storage_state: { available: boolean; reason?: string };
  storage_marker: { cleared: boolean };
  /** Another tab took the plan over: it is read-only here from now on. */
  lost_lock: { plan: string };
  update_waiting: object;
  online: { online: boolean };
  /** The page is being hidden, perhaps for good: make a checkpoint without waiting for a pause. */
  hidden: object;
  address: { plan: string | null; screen: string };
  theme: { theme: "light" | "dark" | "contrast" };
}
