import "server-only";
import type { Actor } from "#lib/access/actor";
import type { Transaction } from "#lib/db/client";
import { db } from "#lib/db/client";
import { readDocument } from "#lib/document/schema";
import type { PaperDetailsRow } from "#lib/papers/details";
import type { Letterhead, OfficialKind, Paper } from "#lib/papers/paper";
import { isOfficial } from "#lib/papers/paper";
import type { PaperNames } from "#lib/papers/paper-facts";
import { signaturesOf } from "#lib/papers/signature";
import { Problem } from "#lib/problem";
import { symbolOn } from "#lib/register/commands/allot";
import { typeNames, typeSymbols } from "#lib/register/numbering";
import { readFacts, readLiveDocument } from "#lib/reports/commands/freeze";
import type { FrozenFacts } from "#lib/reports/frozen-facts";
import { mentionNames, readFrozenFacts } from "#lib/reports/frozen-facts";
import { visibleTo } from "#lib/reports/policy";
import { isEditable } from "#lib/reports/workflow";
import { dayInVietnam } from "#lib/text/dates";

const reportFields = {
  id: true,
  kind: true,
  title: true,
  byline: true,
  state: true,
  conferenceId: true,
  committeeId: true,
  committee: { select: { name: true, seat: true } },
  conference: { select: { heldOn: true } },
  paper: true,
  entry: { select: { number: true, organSymbol: true, typeSymbol: true, registeredOn: true } },
} as const;

/**
 * Everything a printed copy of a report says: the text as it stands while it is written, the frozen one once it is
 * locked; news and official papers alike.
 *
 * @throws Problem — "not-found", also for a report of another committee.
 */
export async function getPaper(actor: Actor, reportId: string): Promise<Paper> {
  return db.$transaction(async (tx) => {
    const report = await readReport(tx, actor, reportId);
    const { document, facts } = await readContent(tx, report);
    const content = { title: report.title, body: document, names: mentionNames(facts) };
    return { ...content, ...(await readAround(tx, report)) };
  });
}

/** What stands around the text. */
async function readAround(
  tx: Transaction,
  report: StoredReport,
): Promise<Omit<Paper, "title" | "body" | "names">> {
  const { kind, paper, entry, byline, conference } = report;
  if (!isOfficial(kind) || !paper)
    return {
      kind: "news",
      issuedOn: null,
      letterhead: null,
      signatures: [],
      distribution: [],
      byline,
      heldOn: conference.heldOn,
    };
  const issuedOn = paper.issuedOn ?? entry?.registeredOn ?? null;
  return {
    kind,
    issuedOn,
    letterhead: await readLetterhead(
      tx,
      report,
      kind,
      issuedOn ?? conference.heldOn ?? dayInVietnam(new Date()),
    ),
    signatures: signaturesOf(kind, paper),
    distribution: paper.distribution.split("\n").filter(Boolean),
    byline: "",
    heldOn: null,
  };
}

async function readReport(tx: Transaction, actor: Actor, reportId: string) {
  const report = await tx.report.findFirst({
    where: { id: reportId, ...visibleTo(actor) },
    select: reportFields,
  });
  if (!report) throw new Problem("not-found", `No report ${reportId}.`);
  return report;
}

type StoredReport = Awaited<ReturnType<typeof readReport>>;

async function readContent(tx: Transaction, { id, state, conferenceId }: StoredReport) {
  const version = isEditable(state)
    ? null
    : await tx.reportVersion.findFirst({
        where: { reportId: id },
        select: { body: true, facts: true },
        orderBy: { number: "desc" },
      });
  if (version)
    return { document: readDocument(JSON.parse(version.body)), facts: readFrozenFacts(version.facts) };
  return { document: await readLiveDocument(tx, id), facts: await readFacts(tx, conferenceId) };
}

/** The upper part, as valid on a day; where the committee set none, by its own name and place. */
async function readLetterhead(
  tx: Transaction,
  { committee, committeeId, entry, paper }: StoredReport,
  kind: OfficialKind,
  day: string,
): Promise<Letterhead> {
  const own = {
    superior: "",
    issuer: committee.name.toLocaleUpperCase("vi"),
    seat: committee.seat,
    symbol: "",
  };
  const { superior, issuer, seat, symbol } = (await symbolOn(tx, committeeId, day)) ?? own;
  const numbered = { number: null, typeSymbol: typeSymbols[kind], organSymbol: symbol, ...entry };
  const { number, typeSymbol, organSymbol } = numbered;
  const subject = paper?.subject ?? "";
  return { superior, issuer, seat, number, typeSymbol, organSymbol, typeName: typeNames[kind], subject };
}

/** What the editor needs of an official paper besides its text. */
export interface EditorPaper {
  readonly kind: OfficialKind;
  readonly details: PaperDetailsRow;
  readonly names: PaperNames;
  readonly committeeKind: string;
  /** The facts as stored, for telling what no longer agrees. */
  readonly facts: FrozenFacts;
  /** «05-BB/ĐU» once it is registered. */
  readonly entry: {
    readonly number: number;
    readonly typeSymbol: string;
    readonly organSymbol: string;
  } | null;
}

/** @throws Problem — "not-found", also for another committee's; null for news. */
export async function getEditorPaper(actor: Actor, reportId: string): Promise<EditorPaper | null> {
  const report = await db.report.findFirst({
    where: { id: reportId, ...visibleTo(actor) },
    select: {
      kind: true,
      conferenceId: true,
      committee: { select: { name: true, kind: true } },
      paper: { omit: { reportId: true, editedById: true } },
      entry: { select: { number: true, typeSymbol: true, organSymbol: true } },
    },
  });
  if (!report) throw new Problem("not-found", `No report ${reportId}.`);
  const { kind, paper, committee, conferenceId, entry } = report;
  if (!isOfficial(kind) || !paper) return null;
  const facts = await db.$transaction((tx) => readFacts(tx, conferenceId));
  return {
    kind,
    details: paper,
    names: { committee: committee.name },
    committeeKind: committee.kind,
    facts,
    entry,
  };
}
