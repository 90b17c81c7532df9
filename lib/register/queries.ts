import "server-only";
import type { Actor } from "#lib/access/actor";
import type { Prisma } from "#lib/db/client";
import { db } from "#lib/db/client";
import { ownRegister } from "#lib/register/policy";
import type { RegisterFilter, RegisterLine } from "#lib/register/register";
import { fold } from "#lib/text/fold";

export interface RegisterPage {
  readonly entries: readonly RegisterLine[];
  readonly total: number;
  readonly page: number;
  readonly pages: number;
}

const linesPerPage = 40;

/** One page of the outgoing register, the newest first. A page beyond the last shows the last. */
export async function getRegister(actor: Actor, filter: RegisterFilter): Promise<RegisterPage> {
  const lines = await listRegister(actor, filter);
  const pages = Math.max(1, Math.ceil(lines.length / linesPerPage));
  const page = Math.min(Math.max(1, Math.trunc(filter.page)), pages);
  const start = (page - 1) * linesPerPage;
  return { entries: lines.slice(start, start + linesPerPage), total: lines.length, page, pages };
}

/**
 * The whole outgoing register as narrowed, the newest first; for its export.
 *
 * Words are looked for with or without marks, so the lines are read and compared here: a committee registers some
 * hundreds a year.
 */
export async function listRegister(
  actor: Actor,
  filter: Omit<RegisterFilter, "page">,
): Promise<RegisterLine[]> {
  const rows = await db.registerEntry.findMany({
    where: whereOf(actor, filter),
    select: {
      id: true,
      number: true,
      typeSymbol: true,
      organSymbol: true,
      registeredOn: true,
      subject: true,
      note: true,
      reportId: true,
      person: { select: { name: true } },
      term: { select: { label: true } },
    },
    orderBy: [{ registeredOn: "desc" }, { typeSymbol: "asc" }, { number: "desc" }],
  });
  const words = fold(filter.search).split(" ").filter(Boolean).slice(0, 8);
  return rows
    .map(({ person, term, ...row }) => ({ ...row, personName: person.name, termLabel: term.label }))
    .filter(({ subject, note }) => {
      const folded = fold(`${subject} ${note}`);
      return words.every((word) => folded.includes(word));
    });
}

function whereOf(
  actor: Actor,
  { termId, typeSymbol }: Omit<RegisterFilter, "page">,
): Prisma.RegisterEntryWhereInput {
  return {
    ...ownRegister(actor),
    ...(termId === null ? {} : { termId }),
    ...(typeSymbol === null ? {} : { typeSymbol }),
  };
}

/** The committee's terms, the newest first. */
export async function listTerms(actor: Actor) {
  return db.term.findMany({
    where: ownRegister(actor),
    select: { id: true, label: true, startsOn: true, endsOn: true },
    orderBy: { startsOn: "desc" },
  });
}

/** How the committee signed and signs, the newest first. */
export async function listSymbols(actor: Actor) {
  return db.committeeSymbol.findMany({
    where: ownRegister(actor),
    select: {
      id: true,
      symbol: true,
      superior: true,
      issuer: true,
      seat: true,
      validFrom: true,
      validTo: true,
    },
    orderBy: { validFrom: "desc" },
  });
}

export type TermRow = Awaited<ReturnType<typeof listTerms>>[number];
export type SymbolRow = Awaited<ReturnType<typeof listSymbols>>[number];
