// Asks the page what the program asks, through the fake program, and waits for the answer.

let next_token = 1;

/** @returns the event that answers, its bytes as an array of numbers */
export async function ask(tab, call, bytes = null) {
  const token = next_token++;
  await tab.page.evaluate(
    (value, data) => {
      window.fake.call(value, data);
      document.getElementById("stage").dispatchEvent(new PointerEvent("pointermove"));
    },
    { ...call, token },
    bytes,
  );
  return wait_event(tab, { token });
}

/** The first event with these members. */
export async function wait_event(tab, members) {
  const handle = await tab.page.waitForFunction(
    (wanted) => window.fake.events.find((event) => Object.entries(wanted).every(([key, value]) => event[key] === value)),
    { polling: 20 }, // a tab in the background gets no animation frames to poll with
    members,
  );
  return handle.jsonValue();
}

/** A call with a database image and the plan file's text behind it, as the program gives them. */
function ask_with_state(tab, call, image, text) {
  return ask(tab, { image_size: image.length, ...call }, [...image, ...new TextEncoder().encode(text)]);
}

/** Creates a plan and saves `count` records in it. */
export async function make_plan(tab, plan, count, more = {}) {
  const card = { plan, area: "Buckinghamshire", round: "2019-20", size: 1234, ...more };
  const text = JSON.stringify({ format: "bcplan", plan: { area: "Buckinghamshire" } });
  await ask_with_state(tab, { call: "create_plan", plan, schema: 1, card }, [1, 2, 3], text);
  for (let sequence = 1; sequence <= count; sequence += 1) await save(tab, plan, sequence);
  return card;
}

export function save(tab, plan, sequence, more = {}) {
  const text = JSON.stringify({ id: `rev${sequence}` });
  return ask(tab, { call: "save_record", plan, sequence, schema: 1, text, ...more });
}

export function checkpoint(tab, plan, sequence, bytes, more = {}) {
  const card = { plan, area: "Buckinghamshire", round: "2019-20", size: 1234 };
  const text = JSON.stringify({ format: "bcplan", plan: { area: "Buckinghamshire", sequence } }, null, 2);
  return ask_with_state(tab, { call: "checkpoint", plan, sequence, schema: 1, card, ...more }, bytes, text);
}
