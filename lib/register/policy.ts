import type { Actor } from "#lib/access/actor";
import { hasAnyRole } from "#lib/access/actor";
import { Problem } from "#lib/problem";

/** The register a person may see: their own committee's. Spread into every `where`. */
export function ownRegister(actor: Pick<Actor, "committeeId">) {
  return { committeeId: actor.committeeId };
}

export function mayRegister(actor: Pick<Actor, "roles">): boolean {
  return hasAnyRole(actor, ["clerk"]);
}

/** @throws Problem "forbidden" for whoever does not keep the register. */
export function requireClerk(actor: Pick<Actor, "roles">): void {
  if (!mayRegister(actor)) throw new Problem("forbidden", "The register is kept by: clerk.");
}
