import type { BodyLog } from "#lib/db/body-log";
import { documentOfUpdates, mergeUpdates } from "#lib/document/live-body";
import { noNames } from "#lib/document/mention-names";
import { toPlainText } from "#lib/document/render/plain-text";
import { wordCountOf } from "#lib/document/word-count";

/** Folds a text's log into one state with what reading and search need. Does nothing when there is no log. */
export function foldBody(log: BodyLog, reportId: string): void {
  const { updates, upTo } = log.read(reportId);
  if (upTo === 0) return;
  const document = documentOfUpdates(updates);
  const plainText = toPlainText(document, noNames);
  log.fold(
    reportId,
    {
      state: mergeUpdates(updates),
      json: JSON.stringify(document.toJSON()),
      plainText,
      wordCount: wordCountOf(document, noNames),
    },
    upTo,
  );
}
