import type { Actor } from "#lib/access/actor";
import { hasAnyRole } from "#lib/access/actor";
import { Problem } from "#lib/problem";

/** @throws Problem "forbidden" — unless the actor administers the committee she acts in. */
export function checkAdministrator(actor: Pick<Actor, "roles">): void {
  if (!hasAnyRole(actor, ["administrator"]))
    throw new Problem("forbidden", "Only administrators manage members.");
}
