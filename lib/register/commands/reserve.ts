import "server-only";
import type { z } from "zod";

import type { Actor } from "#lib/access/actor";
import { db } from "#lib/db/client";
import { Problem } from "#lib/problem";
import type { releaseNumberInput, reserveNumberInput } from "#lib/register/inputs";
import { writeSymbol } from "#lib/register/numbering";
import { ownRegister, requireClerk } from "#lib/register/policy";

import { inTurn, lockRegister, nextOf } from "./allot";

/**
 * Keeps the next numbers of a type free, for papers that are kept elsewhere.
 *
 * @throws Problem — "forbidden"; "incomplete" with reason "noTerm" or "noSymbol".
 */
export async function reserveNumbers(
  actor: Actor,
  { typeSymbol, registeredOn, count, note }: z.output<typeof reserveNumberInput>,
  now: Date = new Date(),
): Promise<{ called: string[] }> {
  requireClerk(actor);
  return db.$transaction(async (tx) => {
    await lockRegister(tx, actor);
    const { term, symbol, number } = await nextOf(tx, actor, { typeSymbol, day: registeredOn });
    const numbers = Array.from({ length: count }, (_, index) => number + index);
    const line = { ...ownRegister(actor), termId: term.id, typeSymbol, organSymbol: symbol.symbol };
    await tx.registerEntry.createMany({
      data: numbers.map((each) => ({
        ...line,
        number: each,
        registeredOn,
        note,
        personId: actor.personId,
        at: now,
      })),
    });
    return { called: numbers.map((each) => writeSymbol(each, typeSymbol, symbol.symbol)) };
  }, inTurn);
}

/**
 * Gives up a number that was kept free and never used; the highest one will be given again, others leave a gap.
 *
 * @throws Problem — "forbidden"; "conflict" with reason "numberTaken" for one that is used or gone.
 */
export async function releaseNumber(
  actor: Actor,
  { entryId }: z.output<typeof releaseNumberInput>,
): Promise<null> {
  requireClerk(actor);
  const { count } = await db.registerEntry.deleteMany({
    where: { id: entryId, ...ownRegister(actor), reportId: null },
  });
  if (count === 0)
    throw new Problem("conflict", "This number is used or gone.", [
      { field: "entryId", reason: "numberTaken" },
    ]);
  return null;
}
