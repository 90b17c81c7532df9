import "server-only";
import type { DocumentFields } from "#lib/conferences/party-document";
import {
  distinctIdentity,
  documentFolded,
  documentIdentity,
  fillGaps,
  isSameDocument,
} from "#lib/conferences/party-document";
import { documentSelect } from "#lib/conferences/rows";
import { Problem } from "#lib/problem";
import { transitions } from "#lib/reports/workflow";

import type { Editing } from "./editing";

interface KnownDocument extends DocumentFields {
  readonly id: string;
  readonly identity: string;
}

/** The committee's document these fields mean, made where it is not known; its gaps are filled. Gives its id. */
export async function citeDocument(editing: Editing, typed: DocumentFields): Promise<string> {
  const alike = await readAlike(editing, typed);
  const known = alike.find((document) => isSameDocument(document, typed));
  if (!known) return makeDocument(editing, typed, alike);
  if (!(await isAwaited(editing, known.id))) await describe(editing, known, fillGaps(known, typed), null);
  return known.id;
}

/** Makes a citation say these fields: of its own document, or by moving it to another one. */
export async function recite(editing: Editing, citationId: string, typed: DocumentFields): Promise<void> {
  const { tx, conferenceId } = editing;
  const { partyDocument: current } = await tx.citation.findUniqueOrThrow({
    where: { id: citationId, conferenceId },
    select: { partyDocument: { select: { id: true, identity: true, ...documentSelect } } },
  });
  if (documentIdentity(current) === documentIdentity(typed))
    return redescribe(editing, current, typed, citationId);

  const alike = await readAlike(editing, typed);
  const isKnown = alike.some((document) => isSameDocument(document, typed));
  const isAlone = (await tx.citation.count({ where: { partyDocumentId: current.id } })) === 1;
  if (!isKnown && isAlone) {
    await describe(editing, { ...current, identity: freeIdentity(typed, alike) }, typed, citationId);
    return;
  }
  const partyDocumentId = await citeDocument(editing, typed);
  await tx.citation.update({ where: { id: citationId }, data: { partyDocumentId }, select: { id: true } });
  await dropUncited(editing, current.id);
}

/** Forgets a document that nothing cites any more. */
export async function dropUncited({ tx, actor }: Editing, documentId: string): Promise<void> {
  await tx.partyDocument.deleteMany({
    where: { id: documentId, committeeId: actor.committeeId, citations: { none: {} } },
  });
}

async function redescribe(
  editing: Editing,
  current: KnownDocument,
  typed: DocumentFields,
  citationId: string,
): Promise<void> {
  if (isDescribedAs(current, typed)) return;
  if (await isAwaited(editing, current.id))
    throw new Problem("conflict", "A report that waits for a decision cites this document.", [
      { field: "", reason: "documentLocked" },
    ]);
  await describe(editing, current, typed, citationId);
}

/** Writes a document's fields, and makes every other citation of it newer than what people have open. */
async function describe(
  { tx, actor }: Editing,
  document: KnownDocument,
  { kind, number, symbol, issuedOn, issuer, subject }: DocumentFields,
  exceptCitationId: string | null,
): Promise<void> {
  const fields = { kind, number, symbol, issuedOn, issuer, subject };
  if (exceptCitationId === null && isDescribedAs(document, fields)) return;
  await tx.partyDocument.update({
    where: { id: document.id },
    data: { ...fields, identity: document.identity, folded: documentFolded(fields) },
    select: { id: true },
  });
  await tx.citation.updateMany({
    where: {
      partyDocumentId: document.id,
      ...(exceptCitationId === null ? {} : { id: { not: exceptCitationId } }),
    },
    data: { revision: { increment: 1 }, editedById: actor.personId },
  });
}

async function readAlike({ tx, actor }: Editing, typed: DocumentFields): Promise<KnownDocument[]> {
  const key = documentIdentity(typed);
  return tx.partyDocument.findMany({
    // "}" follows "|": every identity that begins with the key and a bar.
    where: {
      committeeId: actor.committeeId,
      OR: [{ identity: key }, { identity: { gte: `${key}|`, lt: `${key}}` } }],
    },
    select: { id: true, identity: true, ...documentSelect },
    orderBy: { identity: "asc" },
    take: 50,
  });
}

async function makeDocument(
  { tx, actor }: Editing,
  typed: DocumentFields,
  alike: readonly KnownDocument[],
): Promise<string> {
  const { id } = await tx.partyDocument.create({
    data: {
      ...typed,
      committeeId: actor.committeeId,
      identity: freeIdentity(typed, alike),
      folded: documentFolded(typed),
    },
    select: { id: true },
  });
  return id;
}

function freeIdentity(typed: DocumentFields, alike: readonly KnownDocument[]): string {
  const taken = new Set(alike.map(({ identity }) => identity));
  const distinct = distinctIdentity(typed);
  let identity = documentIdentity(typed);
  for (let next = 0; taken.has(identity); next++) identity = next === 0 ? distinct : `${distinct}|${next}`;
  return identity;
}

/** Whether a report that waits for a decision shows this document among its facts. */
async function isAwaited({ tx, conferenceId }: Editing, documentId: string): Promise<boolean> {
  const awaited = { some: { state: { in: [...transitions.sendBack.from] } } };
  const found = await tx.citation.findFirst({
    where: {
      partyDocumentId: documentId,
      conferenceId: { not: conferenceId },
      conference: { reports: awaited },
    },
    select: { id: true },
  });
  return found !== null;
}

function isDescribedAs(document: DocumentFields, typed: DocumentFields): boolean {
  return (
    document.kind === typed.kind &&
    document.number === typed.number &&
    document.symbol === typed.symbol &&
    document.issuedOn === typed.issuedOn &&
    document.issuer === typed.issuer &&
    document.subject === typed.subject
  );
}
