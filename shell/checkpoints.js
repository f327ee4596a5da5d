// @ts-check
// Which checkpoints are kept, which one a plan is opened from, and how far back the records reach.
// Pure, but for the hash.

/** @import { CheckpointRow, RecordRow } from "./types.js" */

const kDayMs = 24 * 60 * 60 * 1000;

// The newest ones can each be opened from, so the records after the oldest of them are kept.
const kReplayable = 3;
// Beside those, one from before today and one from before this week, to go back to.
const kOlderThanMs = [kDayMs, 7 * kDayMs];

/**
 * Which checkpoints to delete, and up to which sequence records are no longer needed.
 * @param {{ sequence: number, time: number }[]} stored
 * @param {number} now
 */
export function thin(stored, now) {
  const newest_first = [...stored].sort((a, b) => b.sequence - a.sequence);
  const replayable = newest_first.slice(0, kReplayable);
  const older = newest_first.slice(kReplayable);
  const kept = new Set(replayable);
  for (const age of kOlderThanMs) {
    const found = older.find(({ time }) => now - time >= age);
    if (found) kept.add(found);
  }
  // While nothing is a day old, the next newest ones do as well.
  for (const candidate of older) if (kept.size < kReplayable + kOlderThanMs.length) kept.add(candidate);
  return {
    drop: newest_first.filter((checkpoint) => !kept.has(checkpoint)).map(({ sequence }) => sequence),
    records_up_to: replayable.at(-1)?.sequence ?? -1,
  };
}

/** SHA-256 in hexadecimal; "" where the page is served without HTTPS and has no WebCrypto. */
export async function sha256_of(/** @type {Uint8Array<ArrayBuffer>} */ bytes) {
  if (!globalThis.crypto?.subtle) return "";
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

/**
 * The newest checkpoint whose bytes are what was written, and how many newer ones are not.
 * @param {number[]} sequences
 * @param {(sequence: number) => Promise<CheckpointRow | undefined>} read
 */
export async function newest_sound(sequences, read) {
  const newest_first = [...sequences].sort((a, b) => b - a);
  for (const [passed_over, sequence] of newest_first.entries()) {
    const checkpoint = await read(sequence);
    if (!checkpoint) continue;
    const hash = await sha256_of(checkpoint.image);
    if (!hash || !checkpoint.sha256 || hash === checkpoint.sha256) return { checkpoint, passed_over };
  }
  return null;
}

/**
 * The records after `sequence`, as far as none is missing.
 * @param {RecordRow[]} records in order
 * @param {number} sequence
 */
export function unbroken_tail(records, sequence) {
  const tail = [];
  for (const record of records) {
    if (record.sequence <= sequence) continue;
    if (record.sequence !== sequence + tail.length + 1) break;
    tail.push(record);
  }
  return tail;
}
