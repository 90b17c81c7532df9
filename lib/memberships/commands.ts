import "server-only";
import { randomBytes } from "node:crypto";

import { z } from "zod";

import type { Actor } from "#lib/access/actor";
import { roles } from "#lib/access/actor";
import { db } from "#lib/db/client";
import { checkAdministrator } from "#lib/memberships/policy";
import { hashPassword } from "#lib/people/password";
import { Problem } from "#lib/problem";
import { fold } from "#lib/text/fold";

export const addMemberInput = z.object({
  username: z
    .string()
    .trim()
    .toLowerCase()
    .regex(/^[a-z0-9][a-z0-9._-]{1,39}$/),
  name: z.string().trim().min(1).max(120),
  roles: z.array(z.enum(roles)).min(1),
});

/**
 * Gives somebody roles in the actor's committee; makes the account when the username is new.
 *
 * `password` is the new account's first password, shown this once; null for an account that existed.
 *
 * @throws Problem — "forbidden"; "invalid" with reason "alreadyMember".
 */
export async function addMember(
  actor: Actor,
  input: z.output<typeof addMemberInput>,
): Promise<{ password: string | null }> {
  checkAdministrator(actor);
  const { committeeId } = actor;
  const password = randomBytes(9).toString("base64url");
  const passwordHash = await hashPassword(password);
  return db.$transaction(async (tx) => {
    const known = await tx.person.findUnique({
      where: { username: input.username },
      select: { id: true, memberships: { where: { committeeId }, select: { role: true } } },
    });
    if (known && known.memberships.length > 0)
      throw new Problem("invalid", "Already a member.", [{ field: "username", reason: "alreadyMember" }]);
    const { username, name } = input;
    const person =
      known ??
      (await tx.person.create({
        data: { username, name, nameFolded: fold(name), passwordHash },
        select: { id: true },
      }));
    await tx.membership.createMany({
      data: input.roles.map((role) => ({ committeeId, personId: person.id, role })),
    });
    return { password: known ? null : password };
  });
}

export const setRolesInput = z.object({ personId: z.string().max(40), roles: z.array(z.enum(roles)) });

/**
 * Replaces a member's roles; none ends the membership, and with it access at the next request.
 *
 * @throws Problem — "forbidden"; "not-found" for somebody who is no member here; "conflict" with reason
 *   "lastAdministrator" when nobody would administer the committee any more.
 */
export async function setRoles(actor: Actor, { personId, roles: wanted }: z.output<typeof setRolesInput>) {
  checkAdministrator(actor);
  const { committeeId } = actor;
  await db.$transaction(async (tx) => {
    const { count } = await tx.membership.deleteMany({ where: { committeeId, personId } });
    if (count === 0) throw new Problem("not-found", "Not a member.");
    await tx.membership.createMany({ data: wanted.map((role) => ({ committeeId, personId, role })) });
    const administrators = await tx.membership.count({ where: { committeeId, role: "administrator" } });
    if (administrators === 0)
      throw new Problem("conflict", "Somebody must administer the committee.", [
        { field: "roles", reason: "lastAdministrator" },
      ]);
  });
}
