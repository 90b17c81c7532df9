import "server-only";
import { headers } from "next/headers";
import { forbidden, notFound, unauthorized } from "next/navigation";
import { cache } from "react";

import type { Actor, Role } from "#lib/access/actor";
import { hasAnyRole } from "#lib/access/actor";
import type { SignedIn } from "#lib/people/queries";
import { findActor, findSignedIn, touchSession } from "#lib/people/queries";
import { Problem } from "#lib/problem";
import { readSessionId } from "#lib/web/session-cookie";

/** Who sends this request, or null. Asked of the database every request, so that a revoked session ends at once. */
export const readSignedIn = cache(async (): Promise<SignedIn | null> => {
  const sessionId = await readSessionId((await headers()).get("cookie"));
  const signedIn = sessionId === null ? null : await findSignedIn(sessionId);
  if (signedIn) await touchSession(signedIn);
  return signedIn;
});

const actorIn = cache(async (committeeSlug: string): Promise<Actor> => {
  const signedIn = await readSignedIn();
  if (!signedIn) throw new Problem("unauthenticated", "Nobody is signed in.");
  const actor = await findActor(signedIn.personId, committeeSlug);
  if (!actor) throw new Problem("not-found", `No committee ${committeeSlug} for this person.`);
  return actor;
});

/**
 * The person acting in this committee; for commands and downloads.
 *
 * @throws Problem — "unauthenticated", or "not-found" for a committee that is not theirs.
 */
export function requireActor(committeeSlug: string): Promise<Actor> {
  return actorIn(committeeSlug);
}

/**
 * The same for a page: shows the sign-in (401), the "not yours" (403) or the 404 page instead of throwing.
 *
 * `allowed` — roles of which one is needed; none named: any member.
 */
export async function requirePageActor(committeeSlug: string, allowed: readonly Role[] = []): Promise<Actor> {
  try {
    const actor = await actorIn(committeeSlug);
    if (allowed.length > 0 && !hasAnyRole(actor, allowed)) forbidden();
    return actor;
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return error.code === "unauthenticated" ? unauthorized() : notFound();
  }
}

/** The signed-in person for a page outside any committee (`/tai-khoan`); shows the sign-in page otherwise. */
export async function requirePagePerson(): Promise<SignedIn> {
  return (await readSignedIn()) ?? unauthorized();
}
