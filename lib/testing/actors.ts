import type { Actor, Role } from "#lib/access/actor";

/** An actor for pure tests, who exists in no database. */
export function someone(role: Role, personId: string = role): Actor {
  return { personId, personName: personId, committeeId: "c1", committeeSlug: "song-xanh", roles: [role] };
}
