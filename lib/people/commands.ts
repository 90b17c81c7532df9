import "server-only";
import { z } from "zod";

import type { SignInThrottle } from "#lib/access/throttle";
import { signInThrottle } from "#lib/access/throttle";
import { db } from "#lib/db/client";
import { hashPassword, isPassword } from "#lib/people/password";
import { holdsUsername, newPassword } from "#lib/people/person";
import type { SignedIn } from "#lib/people/queries";
import { Problem } from "#lib/problem";

const sessionDays = 30;

export const signInInput = z.object({
  committee: z.string().max(100),
  username: z.string().trim().toLowerCase().max(100),
  password: z.string().max(200),
});

/** Where a sign-in comes from. */
export interface Origin {
  readonly address: string;
  readonly userAgent: string;
}

let nobodysHash: Promise<string> | null = null;
let throttle: SignInThrottle | null = null;

/**
 * Opens a session in one committee.
 *
 * An unknown name, a wrong password, a disabled account and a person without a role in that committee are
 * refused alike, after the same work.
 *
 * @throws Problem — "forbidden" with reason "wrongPassword"; "unavailable" with reason "throttled" and
 *   `current` = minutes to wait.
 */
export async function signIn(
  { committee, username, password }: z.output<typeof signInInput>,
  { address, userAgent }: Origin,
  now: Date = new Date(),
): Promise<{ sessionId: string; personId: string; personName: string }> {
  const tried = await takeTry(username, address);
  const person = await findMember(committee, username);
  nobodysHash ??= hashPassword("nobody has this password");
  const right = await isPassword(person?.passwordHash ?? (await nobodysHash), password);
  if (!person?.mayEnter || !right)
    throw new Problem("forbidden", "Wrong name or password.", [{ field: "", reason: "wrongPassword" }]);
  await tried.forgive();
  const expiresAt = new Date(now.getTime() + sessionDays * 86_400_000);
  const { id } = await db.session.create({
    data: {
      personId: person.id,
      createdAt: now,
      lastSeenAt: now,
      expiresAt,
      address,
      userAgent: userAgent.slice(0, 400),
    },
    select: { id: true },
  });
  return { sessionId: id, personId: person.id, personName: person.name };
}

/** Counts a try before its password is looked at. @throws Problem "unavailable" when there were too many. */
async function takeTry(username: string, address: string): Promise<{ forgive: () => Promise<void> }> {
  const counted = (throttle ??= signInThrottle(db));
  const waitMs = await counted.take(username, address);
  if (waitMs > 0) {
    const minutes = Math.ceil(waitMs / 60_000);
    throw new Problem("unavailable", "Too many tries.", [{ field: "", reason: "throttled" }], minutes);
  }
  return { forgive: () => counted.forgive(username, address) };
}

async function findMember(slug: string, username: string) {
  const person = await db.person.findUnique({
    where: { username },
    select: {
      id: true,
      name: true,
      passwordHash: true,
      disabledAt: true,
      memberships: { where: { committee: { slug } }, select: { role: true }, take: 1 },
    },
  });
  return person && { ...person, mayEnter: person.disabledAt === null && person.memberships.length > 0 };
}

/** Ends one session, whoever held it; for signing out. */
export async function endSession(sessionId: string, now: Date = new Date()): Promise<void> {
  await db.session.updateMany({ where: { id: sessionId, revokedAt: null }, data: { revokedAt: now } });
}

export const revokeSessionInput = z.object({ sessionId: z.string().max(40) });

/** Ends one of one's own sessions. @throws Problem "not-found" for somebody else's or one that ended. */
export async function revokeSession(
  { personId }: SignedIn,
  { sessionId }: z.output<typeof revokeSessionInput>,
  now: Date = new Date(),
): Promise<void> {
  const { count } = await db.session.updateMany({
    where: { id: sessionId, personId, revokedAt: null },
    data: { revokedAt: now },
  });
  if (count === 0) throw new Problem("not-found", "No such session.");
}

/** Ends all of one's sessions but the present one. */
export async function revokeOtherSessions(
  { personId, sessionId }: SignedIn,
  now: Date = new Date(),
): Promise<void> {
  await db.session.updateMany({
    where: { personId, revokedAt: null, id: { not: sessionId } },
    data: { revokedAt: now },
  });
}

export const changePasswordInput = z.object({ current: z.string().max(200), next: newPassword });

/**
 * Changes one's password and ends all other sessions, both or neither.
 *
 * @throws Problem — "invalid" with field "current" (wrong) or "next" (the username, or the old one again);
 *   "unavailable" with reason "throttled" after as many wrong ones as at the sign-in.
 */
export async function changePassword(
  signedIn: SignedIn,
  { current, next }: z.output<typeof changePasswordInput>,
  now: Date = new Date(),
): Promise<void> {
  const { personId, sessionId, username } = signedIn;
  const tried = await takeTry(username, `account ${personId}`);
  const { passwordHash } = await db.person.findUniqueOrThrow({
    where: { id: personId },
    select: { passwordHash: true },
  });
  if (!(await isPassword(passwordHash, current)))
    throw new Problem("invalid", "Wrong password.", [{ field: "current", reason: "wrongCurrent" }]);
  await tried.forgive();
  if (holdsUsername(next, username) || next === current)
    throw new Problem("invalid", "Too easy.", [{ field: "next", reason: "tooEasy" }]);
  const hashed = await hashPassword(next);
  await db.$transaction([
    db.person.update({ where: { id: personId }, data: { passwordHash: hashed } }),
    db.session.updateMany({
      where: { personId, revokedAt: null, id: { not: sessionId } },
      data: { revokedAt: now },
    }),
  ]);
}
