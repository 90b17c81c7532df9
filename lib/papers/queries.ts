import "server-only";
import type { Actor } from "#lib/access/actor";
import type { Transaction } from "#lib/db/client";
import { db } from "#lib/db/client";
import { readDocument } from "#lib/document/schema";
import type { Letterhead, OfficialKind, Paper, PaperSignature } from "#lib/papers/paper";
import { isOfficial } from "#lib/papers/paper";
import { Problem } from "#lib/problem";
import { readFacts, readLiveDocument } from "#lib/reports/commands/freeze";
import { mentionNames, readFrozenFacts } from "#lib/reports/frozen-facts";
import { visibleTo } from "#lib/reports/policy";
import { isEditable, readState } from "#lib/reports/workflow";

const typeNames = { minutes: "BIÊN BẢN", resultReport: "BÁO CÁO", conclusionNotice: "THÔNG BÁO" } as const;
const typeSymbols = { minutes: "BB", resultReport: "BC", conclusionNotice: "TB" } as const;

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
    const around = isOfficial(report.kind) ? await readAround(tx, report, report.kind) : newsOf(report);
    return { title: report.title, body: document, names: mentionNames(facts), ...around };
  });
}

async function readReport(tx: Transaction, actor: Actor, reportId: string) {
  const where = { id: reportId, ...visibleTo(actor) };
  const report = await tx.report.findFirst({ where, select: reportFields });
  if (!report) throw new Problem("not-found", `No report ${reportId}.`);
  return report;
}

type StoredReport = Awaited<ReturnType<typeof readReport>>;
type Around = Omit<Paper, "title" | "body" | "names">;

async function readContent(tx: Transaction, { id, state, conferenceId }: StoredReport) {
  const version = isEditable(readState(state))
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

function newsOf({ byline, conference }: StoredReport): Around {
  const { heldOn } = conference;
  return { kind: "news", issuedOn: null, letterhead: null, signatures: [], distribution: [], byline, heldOn };
}

async function readAround(tx: Transaction, report: StoredReport, kind: OfficialKind): Promise<Around> {
  const { paper, entry, conference } = report;
  const issuedOn = entry?.registeredOn ?? paper?.issuedOn ?? null;
  return {
    kind,
    issuedOn,
    letterhead: await readLetterhead(tx, report, { kind, day: issuedOn ?? conference.heldOn }),
    signatures: signaturesOf(kind, report),
    distribution: (paper?.distribution ?? "").split("\n").filter(Boolean),
    byline: "",
    heldOn: null,
  };
}

/** The upper part as valid on a day; where the committee set none, by its own name and place. */
async function readLetterhead(
  tx: Transaction,
  { committee, committeeId, entry, paper }: StoredReport,
  { kind, day }: { kind: OfficialKind; day: string | null },
): Promise<Letterhead> {
  const symbol = await tx.committeeSymbol.findFirst({
    where: { committeeId, ...(day === null ? {} : { validFrom: { lte: day } }) },
    orderBy: { validFrom: "desc" },
  });
  const own = {
    superior: "",
    issuer: committee.name.toLocaleUpperCase("vi"),
    seat: committee.seat,
    symbol: "",
  };
  const { superior, issuer, seat, symbol: organ } = symbol ?? own;
  const numbered = { number: null, typeSymbol: typeSymbols[kind], organSymbol: organ, ...entry };
  const { number, typeSymbol, organSymbol } = numbered;
  const subject = paper?.subject ?? "";
  return { superior, issuer, seat, number, typeSymbol, organSymbol, typeName: typeNames[kind], subject };
}

function signaturesOf(kind: OfficialKind, { paper }: StoredReport): PaperSignature[] {
  if (!paper) return [];
  const { authority, signerName: name, recorderName } = paper;
  const position = paper.signerPosition.toLocaleUpperCase("vi").trim();
  if (kind !== "minutes") return [{ authority, position, name }];
  return [
    { authority: "NGƯỜI GHI BIÊN BẢN", position: "", name: recorderName },
    { authority: "CHỦ TRÌ HỘI NGHỊ", position, name },
  ];
}
