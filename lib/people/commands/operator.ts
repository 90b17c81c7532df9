import "server-only";
import type { Role } from "#lib/access/actor";
import type { Transaction } from "#lib/db/client";
import { db } from "#lib/db/client";
import { hashPassword } from "#lib/people/password";
import { Problem } from "#lib/problem";
import { fold } from "#lib/text/fold";

/** What whoever runs the machine may do; no actor, for the command line alone. */
export interface NewAccount {
  readonly username: string;
  /** Null for an account that exists. */
  readonly name: string | null;
  readonly committee: string;
  /** Makes the committee when there is none; null: it must exist. */
  readonly committeeName: string | null;
  readonly roles: readonly Role[];
  /** The first password; an account that exists keeps its own. */
  readonly password: string;
}

/**
 * Gives somebody roles in a committee, making the account and the committee when they are new.
 *
 * @throws Problem — "not-found" with field "committee", "invalid" with field "name": missing for a new account.
 */
export async function addAccount(account: NewAccount): Promise<{ created: boolean }> {
  const { username, name, roles, password } = account;
  const passwordHash = await hashPassword(password);
  return db.$transaction(async (tx) => {
    const known = await tx.person.findUnique({ where: { username }, select: { id: true } });
    if (!known && name === null)
      throw new Problem("invalid", "A new account needs a name.", [{ field: "name", reason: "missing" }]);
    const committeeId = await findOrMakeCommittee(tx, account);
    const { id: personId } =
      known ??
      (await tx.person.create({
        data: { username, name: name ?? "", nameFolded: fold(name ?? ""), passwordHash },
        select: { id: true },
      }));
    for (const role of roles) {
      const membership = { committeeId, personId, role };
      await tx.membership.upsert({
        where: { committeeId_personId_role: membership },
        create: membership,
        update: {},
      });
    }
    return { created: !known };
  });
}

async function findOrMakeCommittee(
  tx: Transaction,
  { committee: slug, committeeName: name }: NewAccount,
): Promise<string> {
  const known = await tx.committee.findUnique({ where: { slug }, select: { id: true } });
  if (known) return known.id;
  if (name === null)
    throw new Problem("not-found", `No committee ${slug}.`, [{ field: "committee", reason: "missing" }]);
  const made = await tx.committee.create({
    data: { slug, name, nameFolded: fold(name), ...kindOf(name) },
    select: { id: true },
  });
  return made.id;
}

/** Kind and level as the committee's own name says: «Đảng uỷ phường …» is a ward's. */
function kindOf(name: string): { kind: string; level: string } {
  const folded = fold(name);
  if (/^(?:tinh|thanh) uy\b/.test(folded)) return { kind: "provincial", level: "province" };
  if (/\bphuong\b/.test(folded)) return { kind: "ward", level: "commune" };
  if (/\bxa\b/.test(folded)) return { kind: "commune", level: "commune" };
  if (/^chi bo\b/.test(folded)) return { kind: "cell", level: "grassroots" };
  return { kind: "other", level: "grassroots" };
}

/**
 * Shuts an account, ending its sessions, or opens it again.
 *
 * @throws Problem "not-found".
 */
export async function setDisabled(username: string, disabled: boolean, now: Date = new Date()) {
  await db.$transaction(async (tx) => {
    const personId = await personOf(tx, username);
    await tx.person.update({ where: { id: personId }, data: { disabledAt: disabled ? now : null } });
    if (disabled) await endSessions(tx, personId, now);
  });
}

/** Gives an account another password and ends its sessions. @throws Problem "not-found". */
export async function resetPassword(username: string, password: string, now: Date = new Date()) {
  const passwordHash = await hashPassword(password);
  await db.$transaction(async (tx) => {
    const personId = await personOf(tx, username);
    await tx.person.update({ where: { id: personId }, data: { passwordHash } });
    await endSessions(tx, personId, now);
  });
}

async function personOf(tx: Transaction, username: string): Promise<string> {
  const person = await tx.person.findUnique({ where: { username }, select: { id: true } });
  if (!person) throw new Problem("not-found", `No account ${username}.`);
  return person.id;
}

async function endSessions(tx: Transaction, personId: string, now: Date) {
  await tx.session.updateMany({ where: { personId, revokedAt: null }, data: { revokedAt: now } });
}
