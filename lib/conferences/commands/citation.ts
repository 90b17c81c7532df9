import "server-only";
import type { z } from "zod";

import type { Actor } from "#lib/access/actor";
import type { citationInput, CitationRow } from "#lib/conferences/facts";
import { documentIdentity, fillGaps } from "#lib/conferences/party-document";
import { citationSelect, toCitationRow } from "#lib/conferences/rows";

import { citeDocument, recite } from "./cited-document";
import type { Editing, Keeping } from "./editing";
import { editConference, keepRow } from "./editing";

type Input = z.output<typeof citationInput>;

/**
 * Makes a citation, or saves one over the revision seen. The committee's documents are known once however often
 * they are cited:
 *
 * - Citing a document that is known (same kind, number and symbol; day and issuer agree or are not said) links
 *   to it; what is known stays, what was typed fills its gaps.
 * - Changing day, issuer or subject changes the document wherever it is cited; rows open elsewhere are stale then.
 * - Changing kind, number or symbol (issuer or subject where there is no number) means another document: the
 *   citation moves to the known one, or takes its document along if nobody else cites it, else gets a new one.
 *
 * The row answered is what is stored. What citizens and approvers were shown is frozen in versions.
 *
 * @throws Problem as `editConference` and `keepRow`; "conflict" with reason "documentLocked" where a report that
 *   waits for a decision cites the document, too.
 */
export async function saveCitation(actor: Actor, input: Input, now: Date = new Date()): Promise<CitationRow> {
  return editConference(actor, input.conferenceId, now, (editing) => keepCitation(editing, input));
}

/** The same inside a transaction that changes more. @throws Problem as `keepRow`. */
export function keepCitation(editing: Editing, input: Input): Promise<CitationRow> {
  return keepRow(editing, input, keeping(editing, input));
}

function keeping(editing: Editing, input: Input): Keeping<CitationRow> {
  const { tx, actor, conferenceId } = editing;
  const { conferenceId: _conference, id: _id, revision: _revision, relation, ...document } = input;
  const own = { relation, editedById: actor.personId };
  return {
    kind: "citations",
    async find(id) {
      const found = await tx.citation.findFirst({
        where: { id, conferenceId },
        select: { ...citationSelect, editedById: true },
      });
      if (!found) return null;
      const { editedById, ...row } = found;
      return { row: toCitationRow(row), editedById };
    },
    async measure() {
      const { _count, _max } = await tx.citation.aggregate({
        where: { conferenceId },
        _count: true,
        _max: { order: true },
      });
      return { count: _count, last: _max.order ?? -1 };
    },
    async create(at) {
      const partyDocumentId = await citeDocument(editing, document);
      const data = { ...at, ...own, conferenceId, partyDocumentId };
      return toCitationRow(await tx.citation.create({ data, select: citationSelect }));
    },
    async claim(id, revision) {
      const where = { id, conferenceId, revision };
      return (await tx.citation.updateMany({ where, data: { revision: { increment: 1 } } })).count;
    },
    async write(id) {
      await recite(editing, id, document);
      return toCitationRow(await tx.citation.update({ where: { id }, data: own, select: citationSelect }));
    },
    wanted(standing, isNew) {
      const linked = isNew && documentIdentity(standing) === documentIdentity(document);
      return { ...standing, ...(linked ? fillGaps(standing, document) : document), relation };
    },
  };
}
