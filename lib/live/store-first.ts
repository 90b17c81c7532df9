import type { Document } from "@hocuspocus/server";
import { convertUpdateFormatV2ToV1 } from "yjs";

type Store = (update: Uint8Array, origin: unknown) => void;

/**
 * Gives `store` every change of a live document, within the change itself and before anybody else hears of it.
 *
 * A change that builds on one which has not come yet waits inside Yjs and gives no event; it is handed over as
 * well, for Hocuspocus acknowledges it like any other. `origin` — the connection it came by.
 */
export function storeFirst(document: Document, store: Store): void {
  // Listeners are called in the order they came, and the document's own, which tells the others, came first.
  const broadcasting = listenersOf(document);
  for (const listener of broadcasting) document.off("update", listener);
  document.on("update", store);
  for (const listener of broadcasting) document.on("update", listener);

  let [structs, deletions] = waitingIn(document);
  document.on("afterTransaction", ({ origin }) => {
    const [nowStructs, nowDeletions] = waitingIn(document);
    if (nowStructs && nowStructs !== structs) store(convertUpdateFormatV2ToV1(nowStructs), origin);
    if (nowDeletions && nowDeletions !== deletions) store(convertUpdateFormatV2ToV1(nowDeletions), origin);
    [structs, deletions] = [nowStructs, nowDeletions];
  });
}

function waitingIn({ store }: Document) {
  return [store.pendingStructs?.update ?? null, store.pendingDs] as const;
}

function listenersOf(document: Document): Store[] {
  const all: unknown = Reflect.get(document, "_observers");
  const some: unknown = all instanceof Map ? all.get("update") : null;
  return some instanceof Set ? [...some].filter((each) => typeof each === "function") : [];
}
