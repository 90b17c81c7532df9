import "server-only";
import type { Actor, Role } from "#lib/access/actor";
import { readRoles } from "#lib/access/actor";
import { db } from "#lib/db/client";
import { checkAdministrator } from "#lib/memberships/policy";

/** Somebody with at least one role in the committee. */
export interface Member {
  readonly personId: string;
  readonly username: string;
  readonly name: string;
  readonly disabled: boolean;
  readonly roles: readonly Role[];
}

/**
 * The people of the actor's committee with their roles, by name in Vietnamese order.
 *
 * @throws Problem "forbidden" — for all but its administrators.
 */
export async function listMembers(actor: Actor): Promise<Member[]> {
  checkAdministrator(actor);
  const people = await db.person.findMany({
    where: { memberships: { some: { committeeId: actor.committeeId } } },
    select: {
      id: true,
      username: true,
      name: true,
      disabledAt: true,
      memberships: { where: { committeeId: actor.committeeId }, select: { role: true } },
    },
  });
  const inVietnamese = new Intl.Collator("vi");
  return people
    .map(({ id, username, name, disabledAt, memberships }) => ({
      personId: id,
      username,
      name,
      disabled: disabledAt !== null,
      roles: readRoles(memberships.map(({ role }) => role)),
    }))
    .toSorted((a, b) => inVietnamese.compare(a.name, b.name));
}
