// @ts-check
// Notices that this browser cleared its storage: managed machines do so at exit.
//
// A mark is kept in two places that are sometimes cleared apart, and an address that names a plan is
// a third witness. When all are cleared together nobody can tell.

const kName = "better_care_workbook_marker";

/**
 * Whether the database was emptied since the page was last here.
 * @param {boolean} database_marked @param {boolean} local_marked @param {boolean} address_names_lost_plan
 */
export function was_cleared(database_marked, local_marked, address_names_lost_plan) {
  return !database_marked && (local_marked || address_names_lost_plan);
}

/** @param {ReturnType<typeof import("./storage.js").make_storage>} storage @param {string | null} plan */
export async function check_marker(storage, plan) {
  const row = await storage.get("notes", kName);
  const cards = plan ? await storage.list() : [];
  const lost = plan !== null && !cards.some((card) => card.plan === plan);
  let local = false;
  try {
    local = localStorage.getItem(kName) !== null;
    localStorage.setItem(kName, new Date().toISOString());
  } catch {
    // Switched off by policy: one witness fewer.
  }
  if (!row) await storage.put("notes", { name: kName, since: Date.now() });
  return was_cleared(row !== undefined, local, lost);
}
