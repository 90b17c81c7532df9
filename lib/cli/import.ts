import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";

import type { Actor } from "#lib/access/actor";
import { createConference } from "#lib/conferences/commands/create";
import { conferenceLimits } from "#lib/conferences/conference";
import type { ConferenceKind, DaySession } from "#lib/conferences/kinds";
import { db } from "#lib/db/client";
import { documentOfText } from "#lib/document/from-text";
import { decodeText } from "#lib/extraction/decode";
import { extract } from "#lib/extraction/extract";
import { findActor } from "#lib/people/queries";
import { Problem } from "#lib/problem";
import { bodyColumns } from "#lib/reports/body";
import { saveReport } from "#lib/reports/commands/save";
import { titleLimit } from "#lib/reports/report";
import { fold } from "#lib/text/fold";

const usage = "Cách dùng: kyyeu import THƯ-MỤC --committee MÃ-CẤP-UỶ [--as TÊN-ĐĂNG-NHẬP]\n";
const largestFile = 4_000_000;

/** The kinds extraction tells apart, as conferences store them. */
const kinds: Readonly<Record<string, ConferenceKind>> = {
  "dai-hoi": "congress",
  "bch-lan-thu": "regularExecutive",
  "tong-ket": "annualReview",
  "so-ket": "halfYearReview",
  "kiem-diem": "midtermReview",
  "quan-triet": "dissemination",
  "chuyen-de": "thematic",
};

const sessions: Readonly<Record<string, DaySession>> = {
  sáng: "morning",
  chiều: "afternoon",
  tối: "evening",
};

/**
 * `kyyeu import DIR --committee SLUG [--as USERNAME]`: every `.txt` of a folder becomes a conference with a draft.
 *
 * A file that can't be read is told with its reason on stderr and the others go on; a text that is there already
 * is passed over. Gives the exit code: 0, 1 when a file failed, 2 for wrong usage.
 */
export async function importCommand(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { committee: { type: "string" }, as: { type: "string" } },
  });
  const [folder] = positionals;
  if (!folder || !values.committee || positionals.length > 1) {
    process.stderr.write(usage);
    return 2;
  }
  const actor = await findDrafter(values.committee, values.as);
  if (!actor) {
    process.stderr.write(
      `Không có thư ký nào (vai trò drafter) ở cấp uỷ «${values.committee}»; tạo bằng: kyyeu user add\n`,
    );
    return 1;
  }
  let names: string[];
  try {
    names = (await readdir(folder)).filter((name) => name.toLowerCase().endsWith(".txt")).toSorted();
  } catch {
    process.stderr.write(`Không đọc được thư mục ${folder}\n`);
    return 1;
  }
  return importFiles(actor, folder, names);
}

async function importFiles(actor: Actor, folder: string, names: readonly string[]): Promise<number> {
  let failed = 0;
  for (const [index, name] of names.entries()) {
    const place = `[${index + 1}/${names.length}] ${name}`;
    try {
      const told = await importFile(actor, join(folder, name));
      process.stdout.write(`${place}: ${told}\n`);
    } catch (error) {
      failed += 1;
      process.stderr.write(`${place}: không nhập được – ${reasonOf(error)}\n`);
    }
  }
  process.stdout.write(`Xong: ${names.length - failed} tệp đã nhập, ${failed} tệp lỗi.\n`);
  return failed > 0 ? 1 : 0;
}

async function importFile(actor: Actor, file: string): Promise<string> {
  if ((await stat(file)).size > largestFile) throw new Problem("invalid", "tệp lớn hơn 4 MB");
  const { text, encoding } = decodeText(await readFile(file));
  if (text.trim() === "") throw new Problem("invalid", "tệp rỗng");
  const { headline, rest } = splitHeadline(text);
  if (await isKnown(actor, headline, rest)) return `đã có từ trước, bỏ qua (${encoding})`;
  const { facts } = extract(text);
  const { reportId } = await createConference(actor, {
    title: (facts.title ?? headline).slice(0, conferenceLimits.title),
    kind: kinds[facts.kind ?? ""] ?? "other",
    heldOn: dayOf(facts.date),
    session: sessions[facts.date.session ?? ""] ?? null,
    place: "",
    ordinal: null,
    extended: false,
    text: rest,
    document: null,
  });
  await saveReport(actor, {
    reportId,
    revision: 1,
    title: headline,
    byline: (facts.byline ?? "").slice(0, 120),
  });
  return `bản nháp ${reportId} (${encoding})`;
}

/** The first line is the report's title, the rest its text; a first line too long for a title stays in the text too. */
function splitHeadline(text: string): { headline: string; rest: string } {
  const lines = text.normalize("NFC").trim().split(/\r?\n/);
  const first = (lines[0] ?? "").replace(/\s+/gu, " ").trim();
  const rest = lines.slice(1).join("\n").trim();
  if (first.length <= titleLimit && rest !== "") return { headline: first, rest };
  return { headline: first.slice(0, titleLimit), rest: text };
}

async function isKnown(actor: Actor, headline: string, rest: string): Promise<boolean> {
  const { plainText } = bodyColumns(documentOfText(rest));
  const same = { committeeId: actor.committeeId, titleFolded: fold(headline), body: { plainText } };
  return (await db.report.count({ where: same })) > 0;
}

const two = (number: number) => String(number).padStart(2, "0");

function dayOf(date: { day: number | null; month: number | null; year: number | null }): string | null {
  if (!date.day || !date.month || !date.year) return null;
  return `${date.year}-${two(date.month)}-${two(date.day)}`;
}

async function findDrafter(committee: string, username: string | undefined): Promise<Actor | null> {
  const person = await db.person.findFirst({
    where: {
      disabledAt: null,
      ...(username ? { username } : {}),
      memberships: { some: { role: "drafter", committee: { slug: committee } } },
    },
    select: { id: true },
    orderBy: { username: "asc" },
  });
  return person ? findActor(person.id, committee) : null;
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
