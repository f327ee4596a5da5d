// @ts-check
// Frames on demand, and the program's long work between them: nothing runs unless an event, or the
// program itself, asked for it.

/** @import { Program } from "./types.js" */

// A timer shorter than this counts as work in progress, a longer one (a clock, a reminder) does not.
const kIdleAfterMs = 500;
// A tab that is covered but not told so gets no animation frames either; its work then goes on slowly.
const kLateFrameMs = 500;
// How long the program's work goes on before a frame or a key has its turn, and how long the page may
// be too busy for any.
const kSliceMs = 5;
const kLatestWorkMs = 200;
// How long a frame waits for an edit to be saved: drawing and its layout would keep the answer waiting,
// and with it in hand one frame shows both, the new figures and that they are saved.
const kHoldMs = 30;

/**
 * @param {object} parts
 * @param {HTMLCanvasElement} parts.canvas
 * @param {() => Program | null} parts.program
 * @param {() => void} parts.after_frame
 * @param {(idle: boolean) => void} parts.on_idle
 */
export function make_frames({ canvas, program, after_frame, on_idle }) {
  const context = canvas.getContext("2d", { alpha: false });
  if (!context) throw new Error("This browser gives the page no 2D canvas.");
  let animation = 0;
  let timer = 0;
  let timer_is_short = false;
  let outstanding = 0;
  let repaint_all = true;
  let work_timer = 0;
  let work_is_due = false;
  let held_until = 0;
  /** @type {(() => void) | null} */
  let waiting = null;
  const run_waiting = () => {
    const action = waiting;
    waiting = null;
    action?.();
  };

  const report_idle = () =>
    on_idle(animation === 0 && !timer_is_short && outstanding === 0 && !work_is_due);

  const paint = (/** @type {Program} */ running) => {
    const { width, height, data } = running.pixels();
    if (width === 0 || height === 0) return;
    if (canvas.width !== width || canvas.height !== height) {
      canvas.width = width;
      canvas.height = height;
      repaint_all = true;
    }
    const image = new ImageData(data, width, height);
    const damage = running.damage();
    if (repaint_all) context.putImageData(image, 0, 0);
    else for (const [x, y, w, h] of damage) context.putImageData(image, 0, 0, x, y, w, h);
    repaint_all = false;
  };

  const clear = () => {
    cancelAnimationFrame(animation);
    clearTimeout(timer);
    animation = 0;
    timer = 0;
    timer_is_short = false;
  };

  // A hidden page has slow timers and no pauses, but its messages come at once.
  const pause = new MessageChannel();
  pause.port1.onmessage = () => work();
  const in_a_pause = () => {
    if (document.hidden || !window.requestIdleCallback) pause.port2.postMessage(null);
    else requestIdleCallback(work, { timeout: kLatestWorkMs });
  };

  const work = () => {
    work_is_due = false;
    const running = program();
    if (running && !running.stopped()) plan_work(running.work(kSliceMs));
  };

  const plan_work = (/** @type {number} */ wait_ms) => {
    clearTimeout(work_timer);
    if (wait_ms > 0) {
      work_timer = setTimeout(work, wait_ms);
    } else if (wait_ms === 0 && !work_is_due) {
      work_is_due = true;
      in_a_pause();
    }
    report_idle();
  };

  // One frame now, whatever was scheduled; used where waiting would show (a resize) or come too late
  // (the page is being hidden).
  const run_now = () => {
    clear();
    held_until = 0;
    const running = program();
    if (!running || running.stopped()) return;
    if (running.busy()) return want();
    const wait_ms = running.frame(performance.now());
    if (!running.stopped()) paint(running);
    after_frame();
    if (waiting) setTimeout(run_waiting); // what the frame shows is painted first
    if (wait_ms === 0) want();
    else if (wait_ms > 0) wait(wait_ms);
    if (!running.stopped()) plan_work(running.work(0));
    report_idle();
  };

  const wait = (/** @type {number} */ wait_ms) => {
    if (animation !== 0) return;
    timer_is_short = wait_ms <= kIdleAfterMs;
    timer = setTimeout(run_now, wait_ms);
  };

  // A hidden page gets no animation frames, yet what it was told has to be dealt with.
  const want = () => {
    if (animation !== 0 || program()?.stopped()) return;
    clear();
    const held_ms = held_until - performance.now();
    if (document.hidden || held_ms > 0) {
      timer_is_short = true;
      timer = setTimeout(run_now, document.hidden ? 0 : held_ms);
    } else {
      animation = requestAnimationFrame(run_now);
      timer = setTimeout(run_now, kLateFrameMs);
    }
    report_idle();
  };

  document.addEventListener("visibilitychange", () => {
    if (animation === 0) return;
    clear();
    want();
  });

  return {
    want,
    run_now,
    /** An edit is on its way into the store: the next frame waits a moment for the answer. */
    hold: () => {
      held_until = performance.now() + kHoldMs;
      if (animation === 0) return;
      clear();
      want();
    },
    /**
     * Runs the action at once, or behind the frame that waits for the store: what lays the page out anew
     * would keep its answer waiting. run_waiting() runs it before that.
     */
    after_held: (/** @type {() => void} */ action) => {
      run_waiting();
      if (held_until > performance.now()) waiting = action;
      else action();
    },
    run_waiting,
    /** Says that an answer is still to come (+1) or has come (-1). */
    count_call: (/** @type {number} */ by) => {
      outstanding = Math.max(0, outstanding + by);
      report_idle();
    },
    stop: clear,
  };
}

/**
 * Tells `on_size` the canvas's size in CSS pixels and the device pixel ratio, now and whenever either
 * changes. The CSS size is derived from whole device pixels, so that size × ratio is exact and text
 * stays sharp at any zoom.
 * @param {HTMLCanvasElement} canvas
 * @param {(width: number, height: number, scale: number) => void} on_size
 */
export function watch_size(canvas, on_size) {
  let last = "";
  /** @param {number} device_width @param {number} device_height */
  const report = (device_width, device_height) => {
    const scale = window.devicePixelRatio || 1;
    const key = `${device_width} ${device_height} ${scale}`;
    if (key === last || device_width < 1 || device_height < 1) return;
    last = key;
    on_size(device_width / scale, device_height / scale, scale);
  };
  const measure = () => {
    const box = canvas.getBoundingClientRect();
    const scale = window.devicePixelRatio || 1;
    report(Math.round(box.width * scale), Math.round(box.height * scale));
  };
  const observer = new ResizeObserver((entries) => {
    const { contentRect, devicePixelContentBoxSize } = entries[entries.length - 1];
    const box = devicePixelContentBoxSize?.[0];
    // Under the developer tools' device emulation the box is in CSS pixels.
    const expected = contentRect.width * (window.devicePixelRatio || 1);
    if (box && Math.abs(box.inlineSize - expected) <= 1) report(box.inlineSize, box.blockSize);
    else measure();
  });
  try {
    observer.observe(canvas, { box: "device-pixel-content-box" });
  } catch {
    observer.observe(canvas); // Safari has no device pixel box
  }
  // Moving to another screen changes the ratio without changing the box.
  const watch_ratio = () => {
    matchMedia(`(resolution: ${window.devicePixelRatio}dppx)`).addEventListener(
      "change",
      () => {
        measure();
        watch_ratio();
      },
      { once: true },
    );
  };
  watch_ratio();
  window.addEventListener("resize", measure);
  measure();
}
