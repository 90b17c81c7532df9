import "server-only";
import type { Actor } from "#lib/access/actor";
import { readRoles } from "#lib/access/actor";
import { db } from "#lib/db/client";

/** A person with a living session. */
export interface SignedIn {
  readonly sessionId: string;
  readonly personId: string;
  readonly personName: string;
  readonly username: string;
}

/** The person behind a session, or null when it was revoked or ran out, or the account is disabled. */
export async function findSignedIn(sessionId: string, now: Date = new Date()): Promise<SignedIn | null> {
  const session = await db.session.findFirst({
    where: { id: sessionId, revokedAt: null, expiresAt: { gt: now }, person: { disabledAt: null } },
    select: { id: true, person: { select: { id: true, name: true, username: true } } },
  });
  if (!session) return null;
  const { id, name, username } = session.person;
  return { sessionId: session.id, personId: id, personName: name, username };
}

/** The person acting in a committee, or null where they have no role. */
export async function findActor(personId: string, committeeSlug: string): Promise<Actor | null> {
  const memberships = await db.membership.findMany({
    where: { personId, committee: { slug: committeeSlug }, person: { disabledAt: null } },
    select: { role: true, committeeId: true, person: { select: { name: true } } },
  });
  const [first] = memberships;
  if (!first) return null;
  return {
    personId,
    personName: first.person.name,
    committeeId: first.committeeId,
    committeeSlug,
    roles: readRoles(memberships.map(({ role }) => role)),
  };
}
