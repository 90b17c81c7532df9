export const roles = ["drafter", "reviewer", "approver", "clerk", "publisher", "administrator"] as const;
export type Role = (typeof roles)[number];

/** A signed-in person at work in one committee. No command runs without one. */
export interface Actor {
  readonly personId: string;
  readonly personName: string;
  readonly committeeId: string;
  readonly committeeSlug: string;
  readonly roles: readonly Role[];
}

export function hasAnyRole(actor: Pick<Actor, "roles">, allowed: readonly Role[]): boolean {
  return allowed.some((role) => actor.roles.includes(role));
}

/** The roles among `names`, in the order of `roles`; words that are no role are left out. */
export function readRoles(names: readonly string[]): Role[] {
  return roles.filter((role) => names.includes(role));
}
