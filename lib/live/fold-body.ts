import { applyUpdate, Doc, encodeStateAsUpdate } from "yjs";

import type { BodyLog } from "#lib/db/body-log";
import { documentOfUpdates } from "#lib/document/live-body";
import { noNames } from "#lib/document/mention-names";
import { toPlainText } from "#lib/document/render/plain-text";
import { wordCountOf } from "#lib/document/word-count";

/** Folds a text's log into one state with what reading and search need. Does nothing when there is no log. */
export function foldBody(log: BodyLog, reportId: string): void {
  const stored = log.read(reportId);
  if (stored.logged === 0) return;
  const state = compact(stored.updates);
  const document = documentOfUpdates([state]);
  log.fold(
    reportId,
    {
      state,
      json: JSON.stringify(document.toJSON()),
      plainText: toPlainText(document, noNames),
      wordCount: wordCountOf(document, noNames),
    },
    stored,
  );
}

/** One update that says what all of them say, without the words that were deleted since. */
function compact(updates: readonly Uint8Array[]): Uint8Array {
  const live = new Doc();
  live.transact(() => {
    for (const update of updates) applyUpdate(live, update);
  });
  const state = encodeStateAsUpdate(live);
  live.destroy();
  return state;
}
