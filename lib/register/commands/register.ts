import "server-only";
import type { z } from "zod";

import type { Actor } from "#lib/access/actor";
import type { Transaction } from "#lib/db/client";
import { db } from "#lib/db/client";
import type { OfficialKind } from "#lib/papers/paper";
import { isOfficial } from "#lib/papers/paper";
import { Problem } from "#lib/problem";
import type { offerNumberInput, registerReportInput } from "#lib/register/inputs";
import { typeSymbols, writeSymbol } from "#lib/register/numbering";
import { ownRegister, requireClerk } from "#lib/register/policy";
import { takeStep } from "#lib/reports/commands/move";
import { visibleTo } from "#lib/reports/policy";
import type { ReportState } from "#lib/reports/workflow";

import { inTurn, lockRegister, nextOf, seriesOf } from "./allot";

/** What a paper registered on a day would be numbered, and the numbers kept free for its type. */
export interface OfferedNumber {
  readonly next: string;
  readonly reserved: readonly { readonly id: string; readonly called: string; readonly note: string }[];
}

/** @throws Problem — "forbidden"; "not-found"; "incomplete" with reason "noTerm" or "noSymbol". */
export async function offerNumber(
  actor: Actor,
  { reportId, registeredOn }: z.output<typeof offerNumberInput>,
): Promise<OfferedNumber> {
  return db.$transaction(async (tx) => {
    const { typeSymbol } = await readPaper(tx, actor, reportId);
    requireClerk(actor);
    const { term, symbol, number } = await nextOf(tx, actor, { typeSymbol, day: registeredOn });
    const free = await tx.registerEntry.findMany({
      where: { ...ownRegister(actor), termId: term.id, typeSymbol, reportId: null },
      orderBy: { number: "asc" },
      take: 200,
    });
    return {
      next: writeSymbol(number, typeSymbol, symbol.symbol),
      reserved: free.map((entry) => ({
        id: entry.id,
        called: writeSymbol(entry.number, typeSymbol, symbol.symbol),
        note: entry.note,
      })),
    };
  });
}

/**
 * Gives an approved paper its number and issues it, both or neither.
 *
 * The number is the next of its type in the term of the day, or one kept free. No number is given twice: those who
 * press at once wait for each other.
 *
 * @throws Problem — as `moveReport`; "incomplete" with reason "noTerm" or "noSymbol"; "conflict" with reason
 *   "numberTaken" for a number kept free that is gone; "invalid" with reason "registeredBeforeHeld".
 */
export async function registerReport(
  actor: Actor,
  input: z.output<typeof registerReportInput>,
  now: Date = new Date(),
): Promise<{ state: ReportState; revision: number; called: string }> {
  return db.$transaction(async (tx) => {
    await lockRegister(tx, actor);
    const { reportId, revision, registeredOn } = input;
    const paper = await readPaper(tx, actor, reportId);
    requireClerk(actor);
    if (paper.heldOn !== null && registeredOn < paper.heldOn)
      throw new Problem("invalid", "Registered before the conference was held.", [
        { field: "registeredOn", reason: "registeredBeforeHeld" },
      ]);
    const step = { reportId, revision, action: "register", reason: null } as const;
    const moved = await takeStep(tx, actor, step, now);
    const called = await enter(tx, actor, { ...input, ...paper, now });
    // A day of issue that was typed stays: minutes may bear the day of the conference.
    await tx.paperDetails.updateMany({
      where: { reportId, issuedOn: null },
      data: { issuedOn: registeredOn },
    });
    return { ...moved, called };
  }, inTurn);
}

interface Entering extends z.output<typeof registerReportInput> {
  readonly typeSymbol: string;
  readonly subject: string;
  readonly now: Date;
}

/** Writes the line of the register; how the paper is called by it. */
async function enter(tx: Transaction, actor: Actor, entering: Entering): Promise<string> {
  const { reportId, registeredOn, entryId, typeSymbol, subject, now } = entering;
  const given = { reportId, registeredOn, subject, personId: actor.personId, at: now };
  if (entryId === null) {
    const { term, symbol, number } = await nextOf(tx, actor, { typeSymbol, day: registeredOn });
    const series = { ...ownRegister(actor), termId: term.id, typeSymbol, organSymbol: symbol.symbol };
    await tx.registerEntry.create({ data: { ...series, ...given, number } });
    return writeSymbol(number, typeSymbol, symbol.symbol);
  }
  const { term, symbol } = await seriesOf(tx, actor, registeredOn);
  const where = { id: entryId, ...ownRegister(actor), termId: term.id, typeSymbol, reportId: null };
  const { count } = await tx.registerEntry.updateMany({
    where,
    data: { ...given, organSymbol: symbol.symbol },
  });
  const entry = count === 0 ? null : await tx.registerEntry.findUnique({ where: { id: entryId } });
  if (!entry)
    throw new Problem("conflict", "This number is not free.", [{ field: "entryId", reason: "numberTaken" }]);
  return writeSymbol(entry.number, typeSymbol, symbol.symbol);
}

async function readPaper(tx: Transaction, actor: Actor, reportId: string) {
  const report = await tx.report.findFirst({
    where: { id: reportId, ...visibleTo(actor) },
    select: {
      kind: true,
      title: true,
      paper: { select: { subject: true } },
      conference: { select: { heldOn: true } },
    },
  });
  if (!report) throw new Problem("not-found", `No report ${reportId}.`);
  return {
    typeSymbol: typeSymbols[officialKind(report.kind)],
    subject: report.paper?.subject || report.title,
    heldOn: report.conference.heldOn,
  };
}

function officialKind(kind: string): OfficialKind {
  if (isOfficial(kind)) return kind;
  throw new Problem("forbidden", "News has no number.", [{ field: "", reason: "notOfficial" }]);
}
