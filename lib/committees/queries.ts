import "server-only";
import { db } from "#lib/db/client";

/** A committee as the sign-in offers it. */
export interface CommitteeChoice {
  readonly slug: string;
  readonly name: string;
  /** The committee above, "" for the topmost. */
  readonly parentName: string;
  /** Whether its days of validity are over; its members may still enter. */
  readonly ended: boolean;
}

const fields = { slug: true, name: true, validTo: true, parent: { select: { name: true } } } as const;

/** All committees in Vietnamese order; those that ended come last. */
export async function listCommitteesForSignIn(today: string = isoToday()): Promise<CommitteeChoice[]> {
  const inVietnamese = new Intl.Collator("vi", { numeric: true });
  const committees = await db.committee.findMany({ select: fields });
  return committees
    .map((committee) => toChoice(committee, today))
    .toSorted((a, b) => Number(a.ended) - Number(b.ended) || inVietnamese.compare(a.name, b.name));
}

/** One committee by the word in its addresses, or null. */
export async function getCommittee(
  slug: string,
  today: string = isoToday(),
): Promise<CommitteeChoice | null> {
  const committee = await db.committee.findUnique({ where: { slug }, select: fields });
  return committee && toChoice(committee, today);
}

function toChoice(
  {
    slug,
    name,
    validTo,
    parent,
  }: { slug: string; name: string; validTo: string | null; parent: { name: string } | null },
  today: string,
): CommitteeChoice {
  return { slug, name, parentName: parent?.name ?? "", ended: validTo !== null && validTo < today };
}

function isoToday(): string {
  return new Intl.DateTimeFormat("en-CA", { timeZone: "Asia/Ho_Chi_Minh" }).format(new Date());
}
