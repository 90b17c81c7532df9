import "server-only";
import type { Node } from "@tiptap/pm/model";

import type { Transaction } from "#lib/db/client";
import { firstFigure, imageIdsOf, leadOf } from "#lib/document/lead";
import type { MentionNames } from "#lib/document/mention-names";
import { Problem } from "#lib/problem";
import { slugOf } from "#lib/text/fold";

/** A version as it goes public; `names` are what its mentions show. */
export interface VersionToPublish {
  readonly reportId: string;
  readonly committeeId: string;
  readonly versionId: string;
  readonly title: string;
  readonly byline: string;
  readonly heldOn: string | null;
  readonly document: Node;
  readonly names: MentionNames;
  readonly at: Date;
}

/**
 * Shows a version to citizens, in the transaction that publishes it; gives its address in the committee.
 *
 * A report keeps its address while its title stays; a new title gets a new one, and the old redirects.
 * Only pictures of the report's own committee become public.
 */
export async function publishVersion(tx: Transaction, version: VersionToPublish): Promise<{ slug: string }> {
  const { reportId, committeeId, versionId, title, byline, heldOn, document, names, at } = version;
  const slug = await chooseSlug(tx, version);
  const imageIds = await ownImageIds(tx, committeeId, imageIdsOf(document));
  const leadImageId = firstFigure(document)?.imageId ?? "";
  const shown = {
    versionId,
    slug,
    title,
    lead: leadOf(document, names),
    byline,
    heldOn,
    leadImageId: imageIds.includes(leadImageId) ? leadImageId : null,
    updatedAt: at,
    withdrawnAt: null,
    withdrawnFor: "",
  };
  await tx.publication.upsert({
    where: { reportId },
    create: { reportId, committeeId, ...shown, publishedAt: at },
    update: shown,
  });
  await tx.publicationImage.deleteMany({ where: { reportId } });
  await tx.publicationImage.createMany({ data: imageIds.map((imageId) => ({ reportId, imageId })) });
  await raisePublicRevision(tx);
  return { slug };
}

/**
 * Takes a report from the public, in the transaction that withdraws it; its address keeps a notice with the reason.
 *
 * @throws Problem "not-found" for a report that is not public.
 */
export async function withdrawPublication(
  tx: Transaction,
  { reportId, reason, at }: { readonly reportId: string; readonly reason: string; readonly at: Date },
): Promise<void> {
  const { count } = await tx.publication.updateMany({
    where: { reportId, withdrawnAt: null },
    data: { withdrawnAt: at, withdrawnFor: reason, updatedAt: at },
  });
  if (count === 0) throw new Problem("not-found", `Report ${reportId} is not public.`);
  await raisePublicRevision(tx);
}

/** Tells the server that what readers see has changed: every rendered page it keeps is old now. */
export async function raisePublicRevision(tx: Transaction): Promise<void> {
  await tx.publicRevision.upsert({
    where: { id: 1 },
    create: { id: 1, revision: 1 },
    update: { revision: { increment: 1 } },
  });
}

async function chooseSlug(
  tx: Transaction,
  { reportId, committeeId, title, at }: VersionToPublish,
): Promise<string> {
  const wanted = slugOf(title);
  const taken = await tx.reportSlug.findMany({
    where: { committeeId, slug: { startsWith: wanted } },
    select: { slug: true, reportId: true },
  });
  const slug = ownSlug(wanted, taken, reportId) ?? firstFree(wanted, new Set(taken.map((row) => row.slug)));
  // The newest row is the canonical one, also when an old title comes back.
  await tx.reportSlug.upsert({
    where: { committeeId_slug: { committeeId, slug } },
    create: { committeeId, slug, reportId, createdAt: at },
    update: { createdAt: at },
  });
  return slug;
}

type Taken = readonly { readonly slug: string; readonly reportId: string }[];

/** The address a report had under the same title before, with the number it got against a clash. */
function ownSlug(wanted: string, taken: Taken, reportId: string): string | null {
  const own = taken.filter((row) => row.reportId === reportId).map(({ slug }) => slug);
  if (own.includes(wanted)) return wanted;
  const clashed = taken.some(({ slug }) => slug === wanted);
  const numbered = own.find((slug) => /^-\d+$/.test(slug.slice(wanted.length)));
  return clashed ? (numbered ?? null) : null;
}

function firstFree(wanted: string, taken: ReadonlySet<string>): string {
  if (!taken.has(wanted)) return wanted;
  let number = 2;
  while (taken.has(`${wanted}-${number}`)) number += 1;
  return `${wanted}-${number}`;
}

async function ownImageIds(tx: Transaction, committeeId: string, ids: readonly string[]): Promise<string[]> {
  const rows = await tx.image.findMany({
    where: { committeeId, id: { in: [...ids] } },
    select: { id: true },
  });
  return rows.map(({ id }) => id);
}
