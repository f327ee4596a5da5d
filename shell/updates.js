// @ts-check
// The service worker: keeps the page working offline, and a new version waiting until it is asked for.

const kWaitMs = 10_000;

const kWorker = "service_worker.js";

// The one script address that the page ever makes, under the one policy that its header allows.
function worker_url() {
  if (!window.trustedTypes) return kWorker;
  return window.trustedTypes.createPolicy("workbook", { createScriptURL: () => kWorker }).createScriptURL(kWorker);
}

/** @param {() => void} on_waiting a new version is ready */
export function make_updates(on_waiting) {
  /** @type {ServiceWorkerRegistration | null} */
  let registration = null;
  let reloading = false;

  const look = () => {
    if (registration?.waiting && navigator.serviceWorker.controller) on_waiting();
  };

  return {
    /** After the program has started, so that it does not compete for the network. */
    start: async () => {
      if (!("serviceWorker" in navigator) || location.search.includes("nosw")) return;
      try {
        registration = await navigator.serviceWorker.register(worker_url());
      } catch (error) {
        console.warn("The page cannot be kept for offline use.", error);
        return;
      }
      look();
      registration.addEventListener("updatefound", () => {
        registration?.installing?.addEventListener("statechange", look);
      });
      navigator.serviceWorker.controller?.postMessage({ kind: "tidy" });
    },

    /** Changes to the waiting version; everything must be saved by now. */
    reload: () => {
      if (reloading) return;
      reloading = true;
      const waiting = registration?.waiting;
      if (!waiting) {
        location.reload();
        return;
      }
      navigator.serviceWorker.addEventListener("controllerchange", () => location.reload());
      waiting.postMessage({ kind: "activate" });
      setTimeout(() => location.reload(), kWaitMs);
    },
  };
}
