import "server-only";
import type { Actor } from "#lib/access/actor";
import type { Transaction } from "#lib/db/client";
import { Problem } from "#lib/problem";
import type { Span } from "#lib/register/numbering";
import { isWithin, nextNumber } from "#lib/register/numbering";
import { ownRegister } from "#lib/register/policy";

/** How long registering waits for its turn, and takes at most, in milliseconds. */
export const inTurn = { maxWait: 20_000, timeout: 20_000 } as const;

/**
 * Waits until nobody else writes in this committee's register, and keeps them from it until the transaction ends.
 *
 * The first statement of a transaction that gives a number: it takes the writer's lock before anything is read,
 * so that no two transactions, of this process or another, see the same highest number.
 */
export async function lockRegister(tx: Transaction, { committeeId }: Actor): Promise<void> {
  await tx.committee.updateMany({ where: { id: committeeId }, data: { id: committeeId } });
}

interface Wanted {
  readonly typeSymbol: string;
  readonly day: string;
}

/** The term of a day, and the symbol valid then. @throws Problem "incomplete" with reason "noTerm" or "noSymbol". */
export async function seriesOf(tx: Transaction, actor: Actor, day: string) {
  const terms = await tx.term.findMany({ where: ownRegister(actor) });
  const term = terms.find(({ startsOn, endsOn }) => isWithin(day, { from: startsOn, to: endsOn }));
  if (!term) throw incomplete("noTerm");
  const symbol = await symbolOn(tx, actor.committeeId, day);
  if (!symbol) throw incomplete("noSymbol");
  return { term, symbol };
}

/** The symbol and letterhead of a committee on a day, or null. */
export async function symbolOn(tx: Pick<Transaction, "committeeSymbol">, committeeId: string, day: string) {
  const symbols = await tx.committeeSymbol.findMany({ where: { committeeId } });
  const span = ({ validFrom, validTo }: (typeof symbols)[number]): Span => ({ from: validFrom, to: validTo });
  return symbols.find((symbol) => isWithin(day, span(symbol))) ?? null;
}

/** The next number of a type in the term of a day. */
export async function nextOf(tx: Transaction, actor: Actor, { typeSymbol, day }: Wanted) {
  const { term, symbol } = await seriesOf(tx, actor, day);
  const { _max } = await tx.registerEntry.aggregate({
    where: { termId: term.id, typeSymbol },
    _max: { number: true },
  });
  return { term, symbol, number: nextNumber(_max.number === null ? [] : [_max.number]) };
}

function incomplete(reason: string): Problem {
  return new Problem("incomplete", "The register has no series for this day.", [{ field: "", reason }]);
}
