import "server-only";
import type { CommitteeChoice } from "#lib/committees/committee";
import { db } from "#lib/db/client";

/** A committee with those above it, the topmost first. */
export interface CommitteeInTree extends CommitteeChoice {
  readonly ancestors: readonly { readonly slug: string; readonly name: string }[];
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
): Promise<CommitteeInTree | null> {
  const committee = await db.committee.findUnique({ where: { slug }, select: { ...fields, parentId: true } });
  if (!committee) return null;
  return { ...toChoice(committee, today), ancestors: await listAbove(committee.parentId) };
}

const levelsAtMost = 10;

async function listAbove(parentId: string | null): Promise<{ slug: string; name: string }[]> {
  const above: { slug: string; name: string }[] = [];
  let next = parentId;
  while (next !== null && above.length < levelsAtMost) {
    const parent = await db.committee.findUnique({
      where: { id: next },
      select: { slug: true, name: true, parentId: true },
    });
    if (parent) above.unshift({ slug: parent.slug, name: parent.name });
    next = parent?.parentId ?? null;
  }
  return above;
}

interface CommitteeRow {
  readonly slug: string;
  readonly name: string;
  readonly validTo: string | null;
  readonly parent: { readonly name: string } | null;
}

function toChoice({ slug, name, validTo, parent }: CommitteeRow, today: string): CommitteeChoice {
  return { slug, name, parentName: parent?.name ?? "", ended: validTo !== null && validTo < today };
}

function isoToday(): string {
  return new Intl.DateTimeFormat("en-CA", { timeZone: "Asia/Ho_Chi_Minh" }).format(new Date());
}
