import "server-only";
import type { z } from "zod";

import type { Actor } from "#lib/access/actor";
import type { Transaction } from "#lib/db/client";
import { db } from "#lib/db/client";
import { checkAdministrator } from "#lib/memberships/policy";
import { Problem } from "#lib/problem";
import type { symbolInput, termInput } from "#lib/register/inputs";
import type { Span } from "#lib/register/numbering";
import { isWithin, overlaps } from "#lib/register/numbering";
import { ownRegister } from "#lib/register/policy";

import { lockRegister } from "./allot";

/**
 * Adds a term of the committee, or changes one.
 *
 * @throws Problem — "forbidden"; "not-found"; "invalid" with reason "spanBackwards", "spanOverlaps", or
 *   "entriesOutside" when numbers were registered outside the new days.
 */
export async function saveTerm(
  actor: Actor,
  { id, ...fields }: z.output<typeof termInput>,
): Promise<{ id: string }> {
  checkAdministrator(actor);
  const span = { from: fields.startsOn, to: fields.endsOn };
  return db.$transaction(async (tx) => {
    await lockRegister(tx, actor);
    const terms = await tx.term.findMany({ where: ownRegister(actor) });
    checkSpan(
      span,
      terms.filter((term) => term.id !== id).map(({ startsOn, endsOn }) => ({ from: startsOn, to: endsOn })),
      "startsOn",
    );
    if (id === null)
      return tx.term.create({ data: { ...fields, ...ownRegister(actor) }, select: { id: true } });
    if (!terms.some((term) => term.id === id)) throw new Problem("not-found", `No term ${id}.`);
    await checkEntries(tx, id, span);
    return tx.term.update({ where: { id }, data: fields, select: { id: true } });
  });
}

async function checkEntries(tx: Transaction, termId: string, span: Span): Promise<void> {
  const { _min, _max } = await tx.registerEntry.aggregate({
    where: { termId },
    _min: { registeredOn: true },
    _max: { registeredOn: true },
  });
  const days = [_min.registeredOn, _max.registeredOn].filter((day) => day !== null);
  if (!days.every((day) => isWithin(day, span))) throw invalid("startsOn", "entriesOutside");
}

/**
 * Adds how the committee signs from a day on, or changes it.
 *
 * @throws Problem — "forbidden"; "not-found"; "invalid" with reason "spanBackwards" or "spanOverlaps".
 */
export async function saveSymbol(
  actor: Actor,
  { id, ...fields }: z.output<typeof symbolInput>,
): Promise<{ id: string }> {
  checkAdministrator(actor);
  return db.$transaction(async (tx) => {
    await lockRegister(tx, actor);
    const symbols = await tx.committeeSymbol.findMany({ where: ownRegister(actor) });
    checkSpan(
      { from: fields.validFrom, to: fields.validTo },
      symbols
        .filter((symbol) => symbol.id !== id)
        .map(({ validFrom, validTo }) => ({ from: validFrom, to: validTo })),
      "validFrom",
    );
    if (id === null)
      return tx.committeeSymbol.create({ data: { ...fields, ...ownRegister(actor) }, select: { id: true } });
    if (!symbols.some((symbol) => symbol.id === id)) throw new Problem("not-found", `No symbol ${id}.`);
    return tx.committeeSymbol.update({ where: { id }, data: fields, select: { id: true } });
  });
}

function checkSpan(span: Span, others: readonly Span[], field: string): void {
  if (span.to !== null && span.to < span.from) throw invalid(field, "spanBackwards");
  if (others.some((other) => overlaps(span, other))) throw invalid(field, "spanOverlaps");
}

function invalid(field: string, reason: string): Problem {
  return new Problem("invalid", `These days do not fit: ${reason}.`, [{ field, reason }]);
}
