import "server-only";
import type { Prisma } from "#lib/db/client";
import { db } from "#lib/db/client";
import { reportAddress } from "#lib/publications/addresses";
import { vietnamDay } from "#lib/publications/days";
import { publicFacts } from "#lib/publications/public-facts";
import type { PublicList, CommitteeName, CommitteePage, PublicReport } from "#lib/publications/shown";

/** What citizens may read. Every query of this file has it in its `where`, or answers with a notice only. */
const readable = { withdrawnAt: null } satisfies Prisma.PublicationWhereInput;

const newestFirst = [
  { publishedAt: "desc" },
  { reportId: "desc" },
] satisfies Prisma.PublicationOrderByWithRelationInput[];

export const pageSize = 20;

/** The latest of all committees; null for a page that does not exist. */
export async function getFrontPage(page = 1): Promise<PublicList | null> {
  return listPage(readable, page);
}

/** A committee with its place in the tree and its publications; null where there is no such committee or page. */
export async function getCommitteePage(
  slug: string,
  page = 1,
  today: string = vietnamDay(new Date()),
): Promise<CommitteePage | null> {
  const found = await db.committee.findUnique({
    where: { slug },
    select: {
      ...committeeName,
      validTo: true,
      parent,
      children: { select: { ...committeeName, validTo: true }, orderBy: { nameFolded: "asc" } },
      predecessors: { select: { predecessor: { select: committeeName } } },
      successors: { select: { successor: { select: committeeName } } },
    },
  });
  if (!found) return null;
  const list = await listPage({ ...readable, committee: { slug } }, page);
  if (!list) return null;
  const hasEnded = ({ validTo }: { validTo: string | null }) => validTo !== null && validTo <= today;
  return {
    ...list,
    committee: { ...nameOf(found), endedOn: hasEnded(found) ? found.validTo : null },
    above: lineAbove(found.parent),
    below: found.children.filter((child) => !hasEnded(child)).map(nameOf),
    predecessors: found.predecessors.map(({ predecessor }) => predecessor),
    successors: found.successors.map(({ successor }) => successor),
  };
}

/**
 * What stands at a report's public address: its published version, a redirect to where it stands now,
 * or the notice that it was withdrawn. Null for an address nothing was ever published at.
 */
export async function getPublicReport(committeeSlug: string, slug: string): Promise<PublicReport | null> {
  const found = await db.publication.findFirst({
    where: { report: { slugs: { some: { slug, committee: { slug: committeeSlug } } } } },
    select: publicationFields,
  });
  if (!found) return null;
  const { committee, withdrawnAt, withdrawnFor, version, ...publication } = found;
  if (publication.slug !== slug)
    return { kind: "redirect", to: reportAddress(committeeSlug, publication.slug) };
  const place = {
    committee: nameOf(committee),
    above: lineAbove(committee.parent),
    slug,
    title: publication.title,
  };
  if (withdrawnAt)
    return { kind: "withdrawn", ...place, reason: withdrawnFor, at: withdrawnAt.toISOString() };
  const [newer, older] = await findNeighbours(publication);
  return {
    kind: "report",
    ...place,
    lead: publication.lead,
    byline: publication.byline,
    leadImageId: publication.leadImageId,
    publishedAt: publication.publishedAt.toISOString(),
    updatedAt: publication.updatedAt.toISOString(),
    body: version.body,
    facts: publicFacts(version.facts),
    newer,
    older,
  };
}

/** Every address a search engine should know: committees, then reports, newest first. */
export async function getSitemap() {
  const [committees, publications] = await Promise.all([
    db.committee.findMany({ select: { slug: true }, orderBy: { slug: "asc" } }),
    db.publication.findMany({
      where: readable,
      select: { slug: true, updatedAt: true, committee: { select: { slug: true } } },
      orderBy: newestFirst,
      // The format allows 50,000 addresses a file.
      take: 45_000,
    }),
  ]);
  return {
    committees: committees.map(({ slug }) => slug),
    reports: publications.map(({ slug, updatedAt, committee }) => ({
      address: reportAddress(committee.slug, slug),
      updatedAt: updatedAt.toISOString(),
    })),
  };
}

const committeeName = { slug: true, name: true } satisfies Prisma.CommitteeSelect;
// Central, province, commune, its branches: four levels are all there are.
const parent = {
  select: { ...committeeName, parent: { select: { ...committeeName, parent: { select: committeeName } } } },
} satisfies Prisma.Committee$parentArgs;

const publicationFields = {
  reportId: true,
  committeeId: true,
  slug: true,
  title: true,
  lead: true,
  byline: true,
  leadImageId: true,
  publishedAt: true,
  updatedAt: true,
  withdrawnAt: true,
  withdrawnFor: true,
  committee: { select: { ...committeeName, parent } },
  version: { select: { body: true, facts: true } },
} satisfies Prisma.PublicationSelect;

function nameOf({ slug, name }: CommitteeName): CommitteeName {
  return { slug, name };
}

interface Line extends CommitteeName {
  readonly parent?: Line | null;
}

function lineAbove(nearest: Line | null): CommitteeName[] {
  if (!nearest) return [];
  return [...lineAbove(nearest.parent ?? null), nameOf(nearest)];
}

async function listPage(where: Prisma.PublicationWhereInput, page: number): Promise<PublicList | null> {
  const [count, rows] = await Promise.all([
    db.publication.count({ where }),
    db.publication.findMany({
      where,
      select: {
        reportId: true,
        slug: true,
        title: true,
        lead: true,
        heldOn: true,
        leadImageId: true,
        publishedAt: true,
        committee: { select: committeeName },
      },
      orderBy: newestFirst,
      skip: (page - 1) * pageSize,
      take: pageSize,
    }),
  ]);
  const pageCount = Math.max(1, Math.ceil(count / pageSize));
  if (page > pageCount) return null;
  const items = rows.map(({ committee, publishedAt, ...row }) => ({
    ...row,
    committeeName: committee.name,
    committeeSlug: committee.slug,
    publishedAt: publishedAt.toISOString(),
  }));
  return { items, page, pageCount };
}

interface Place {
  readonly committeeId: string;
  readonly publishedAt: Date;
  readonly reportId: string;
}

/** The readable reports of the same committee published right after and right before. */
function findNeighbours({ committeeId, publishedAt, reportId }: Place) {
  const select = { slug: true, title: true } satisfies Prisma.PublicationSelect;
  return Promise.all([
    db.publication.findFirst({
      where: {
        ...readable,
        committeeId,
        OR: [{ publishedAt: { gt: publishedAt } }, { publishedAt, reportId: { gt: reportId } }],
      },
      select,
      orderBy: [{ publishedAt: "asc" }, { reportId: "asc" }],
    }),
    db.publication.findFirst({
      where: {
        ...readable,
        committeeId,
        OR: [{ publishedAt: { lt: publishedAt } }, { publishedAt, reportId: { lt: reportId } }],
      },
      select,
      orderBy: newestFirst,
    }),
  ]);
}
