import type { Actor } from "#lib/access/actor";

/**
 * The reports a person may see: their own committee's. Spread into every `where`.
 *
 * The whole office of a committee sees its drafts: a secretary falls ill, a colleague finishes
 * (docs/decisions/005). Another committee's report does not exist.
 */
export function visibleTo(actor: Pick<Actor, "committeeId">) {
  return { committeeId: actor.committeeId };
}
