import "server-only";
import type { Actor, Role } from "#lib/access/actor";
import { readRoles } from "#lib/access/actor";
import { db } from "#lib/db/client";

/** A person with a living session. */
export interface SignedIn {
  readonly sessionId: string;
  readonly personId: string;
  readonly personName: string;
  readonly username: string;
  readonly lastSeenAt: string;
}

/** The person behind a session, or null when it was revoked or ran out, or the account is disabled. */
export async function findSignedIn(sessionId: string, now: Date = new Date()): Promise<SignedIn | null> {
  const session = await db.session.findFirst({
    where: { id: sessionId, revokedAt: null, expiresAt: { gt: now }, person: { disabledAt: null } },
    select: { id: true, lastSeenAt: true, person: { select: { id: true, name: true, username: true } } },
  });
  if (!session) return null;
  const { id, name, username } = session.person;
  return {
    sessionId: session.id,
    personId: id,
    personName: name,
    username,
    lastSeenAt: session.lastSeenAt.toISOString(),
  };
}

const seenEveryMs = 5 * 60_000;

/** Notes that a session was used; at most once in five minutes, so that reading pages writes nothing. */
export async function touchSession(
  { sessionId, lastSeenAt }: Pick<SignedIn, "sessionId" | "lastSeenAt">,
  now: Date = new Date(),
): Promise<void> {
  if (now.getTime() - Date.parse(lastSeenAt) < seenEveryMs) return;
  await db.session.updateMany({ where: { id: sessionId }, data: { lastSeenAt: now } });
}

/** A person's living sessions, the last used first. */
export async function listSessions(personId: string, now: Date = new Date()) {
  const sessions = await db.session.findMany({
    where: { personId, revokedAt: null, expiresAt: { gt: now } },
    select: { id: true, createdAt: true, lastSeenAt: true, userAgent: true, address: true },
    orderBy: { lastSeenAt: "desc" },
    take: 50,
  });
  return sessions.map(({ createdAt, lastSeenAt, ...session }) => ({
    ...session,
    createdAt: createdAt.toISOString(),
    lastSeenAt: lastSeenAt.toISOString(),
  }));
}
export type SessionRow = Awaited<ReturnType<typeof listSessions>>[number];

/** The committees a person has roles in, by name in Vietnamese order. */
export async function listMyCommittees(
  personId: string,
): Promise<{ slug: string; name: string; roles: Role[] }[]> {
  const committees = await db.committee.findMany({
    where: { memberships: { some: { personId } } },
    select: { slug: true, name: true, memberships: { where: { personId }, select: { role: true } } },
  });
  const inVietnamese = new Intl.Collator("vi");
  return committees
    .map(({ slug, name, memberships }) => ({
      slug,
      name,
      roles: readRoles(memberships.map(({ role }) => role)),
    }))
    .toSorted((a, b) => inVietnamese.compare(a.name, b.name));
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
