import { rename, rm, writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";

import type { Actor } from "#lib/access/actor";
import { db } from "#lib/db/client";
import { environment } from "#lib/env";
import { zipped } from "#lib/exports/dossier-zip";
import { formatsWithPictures, makeFile } from "#lib/exports/export-file";
import type { ExportFormat } from "#lib/exports/formats";
import { formatNames, readFormat } from "#lib/exports/formats";
import { typesetter } from "#lib/exports/pdf/typesetter";
import { planDossier } from "#lib/exports/queries/dossier";
import { readExport, readPictures } from "#lib/exports/queries/report";
import { Problem } from "#lib/problem";

const usage = `Cách dùng: kyyeu export VĂN-BẢN --format ${[...formatNames, "zip"].join("|")} -o TỆP
VĂN-BẢN là mã của văn bản, hoặc địa chỉ công khai «mã-cấp-uỷ/đường-dẫn». zip là cả hồ sơ hội nghị.
`;

/**
 * `kyyeu export REPORT --format … -o FILE`: a report of this installation as a file; `zip` is its conference's dossier.
 *
 * The file is there whole or not at all. Gives the exit code: 0, 2 for wrong usage; refusals are thrown.
 */
export async function exportCommand(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { format: { type: "string" }, output: { type: "string", short: "o" } },
  });
  const [report] = positionals;
  const format = values.format === "zip" ? "zip" : readFormat(values.format ?? null);
  if (!report || positionals.length > 1 || format === null || !values.output) {
    process.stderr.write(usage);
    return 2;
  }
  const { reportId, conferenceId, actor } = await findReport(report);
  try {
    await writeWhole(
      values.output,
      format === "zip" ? await dossier(actor, conferenceId) : await file(actor, reportId, format),
    );
  } finally {
    await typesetter().stop();
  }
  process.stdout.write(`${values.output}\n`);
  return 0;
}

async function file(actor: Actor, reportId: string, format: ExportFormat): Promise<Uint8Array> {
  const subject = await readExport(actor, reportId);
  const pictures = formatsWithPictures.includes(format)
    ? await readPictures(actor, subject.paper)
    : new Map();
  return makeFile(subject, format, {
    pictures,
    publicAddress: environment.publicAddress,
    madeAt: new Date(),
  });
}

async function dossier(actor: Actor, conferenceId: string): Promise<AsyncGenerator<Uint8Array>> {
  const plan = await planDossier(actor, conferenceId, environment.publicAddress);
  let done = 0;
  return zipped(plan.entries(new AbortController().signal), ({ name, beside }) => {
    if (!beside) done += 1;
    if (process.stderr.isTTY) process.stderr.write(`[${done}/${plan.fileCount}] ${name}\n`);
  });
}

/** Who works at the machine itself acts for the report's committee, without any role. */
async function findReport(word: string) {
  const [committee = "", slug = ""] = word.replace(/^.*\/tin\//, "").split("/");
  const select = { id: true, conferenceId: true, committee: { select: { id: true, slug: true } } } as const;
  const report =
    (await db.report.findUnique({ where: { id: word }, select })) ??
    (await db.report.findFirst({
      where: { slugs: { some: { slug, committee: { slug: committee } } } },
      select,
    }));
  if (!report) throw new Problem("not-found", `không có văn bản «${word}»`);
  const { id, slug: committeeSlug } = report.committee;
  const actor: Actor = { personId: "", personName: "", committeeId: id, committeeSlug, roles: [] };
  return { reportId: report.id, conferenceId: report.conferenceId, actor };
}

async function writeWhole(path: string, content: Uint8Array | AsyncGenerator<Uint8Array>): Promise<void> {
  const draft = `${path}.${process.pid}.tam`;
  try {
    await writeFile(draft, content);
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true });
    throw new Problem("unavailable", `không ghi được ${path}: ${reasonOf(error)}`);
  }
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: "không có thư mục này",
  EACCES: "không có quyền ghi",
  EISDIR: "đây là thư mục",
  ENOSPC: "đĩa đã đầy",
};

function reasonOf(error: unknown): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return reasons[code] ?? (error instanceof Error ? error.message : String(error));
}
