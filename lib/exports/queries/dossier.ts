import "server-only";
import { createHash } from "node:crypto";

import type { Actor } from "#lib/access/actor";
import { ownConferences } from "#lib/conferences/policy";
import { db } from "#lib/db/client";
import type { DossierEntry } from "#lib/exports/dossier-zip";
import { fileNameOf, makeFile } from "#lib/exports/export-file";
import { toXlsx } from "#lib/exports/facts-xlsx";
import { readExport, readPictures } from "#lib/exports/queries/report";
import { Problem } from "#lib/problem";
import { readFacts } from "#lib/reports/commands/freeze";
import { slugOf } from "#lib/text/fold";

/** A dossier before it is made: its name, and how many files it will hold. */
export interface DossierPlan {
  readonly fileName: string;
  readonly fileCount: number;
  /** Makes the files one after another; stops between two when `signal` says so. */
  readonly entries: (signal: AbortSignal) => AsyncGenerator<DossierEntry>;
}

interface Manifest {
  readonly name: string;
  readonly size: number;
  readonly sha256: string;
}

const filesOfPaper = ["docx", "pdf", "json"] as const;
/** The facts twice and the manifest. */
const filesBeside = 3;

/**
 * Everything of a conference for its file («hồ sơ hội nghị»): each paper as DOCX, PDF and JSON, its pictures, the facts as
 * XLSX and JSON, and a manifest with the size and SHA-256 of each file.
 *
 * @throws Problem — "not-found", also for a conference of another committee.
 */
export async function planDossier(
  actor: Actor,
  conferenceId: string,
  publicAddress: string,
): Promise<DossierPlan> {
  const conference = await db.conference.findFirst({
    where: { id: conferenceId, ...ownConferences(actor) },
    select: { title: true, heldOn: true, reports: { select: { id: true }, orderBy: { createdAt: "asc" } } },
  });
  if (!conference) throw new Problem("not-found", `No conference ${conferenceId}.`);
  const { title, heldOn, reports } = conference;
  const reportIds = reports.map(({ id }) => id);
  const making = { actor, conferenceId, title, reportIds, publicAddress };
  return {
    fileName: `ho-so-${[heldOn, slugOf(title, 60)].filter(Boolean).join("-")}.zip`,
    fileCount: reports.length * filesOfPaper.length + filesBeside,
    entries: (signal) => makeEntries(making, signal),
  };
}

interface Making {
  readonly actor: Actor;
  readonly conferenceId: string;
  readonly title: string;
  readonly reportIds: readonly string[];
  readonly publicAddress: string;
}

async function* makeEntries(making: Making, signal: AbortSignal): AsyncGenerator<DossierEntry> {
  const madeAt = new Date();
  const manifest: Manifest[] = [];
  for await (const entry of contents(making, madeAt)) {
    signal.throwIfAborted();
    const sha256 = createHash("sha256").update(entry.bytes).digest("hex");
    manifest.push({ name: entry.name, size: entry.bytes.length, sha256 });
    yield entry;
    signal.throwIfAborted();
  }
  const { conferenceId, title, actor } = making;
  const whole = { format: "kyyeu-dossier", formatVersion: 1, madeAt: madeAt.toISOString() };
  const about = { conferenceId, title, committee: actor.committeeSlug };
  yield jsonEntry("manifest.json", { ...whole, ...about, files: manifest });
}

async function* contents(making: Making, madeAt: Date): AsyncGenerator<DossierEntry> {
  const { actor, conferenceId, reportIds } = making;
  const shown = new Set<string>();
  for (const [index, reportId] of reportIds.entries()) {
    const subject = await readExport(actor, reportId);
    const pictures = await readPictures(actor, subject.paper);
    const place = `van-ban/${String(index + 1).padStart(2, "0")}-`;
    for (const format of filesOfPaper) {
      const bytes = await makeFile(subject, format, {
        pictures,
        publicAddress: making.publicAddress,
        madeAt,
      });
      yield { name: place + fileNameOf(subject, format), bytes };
    }
    for (const [id, { bytes, format }] of pictures) {
      if (shown.has(id)) continue;
      shown.add(id);
      yield { name: `anh/${id}.${format}`, bytes, beside: true };
    }
  }
  const facts = await db.$transaction((tx) => readFacts(tx, conferenceId));
  yield { name: "so-lieu.xlsx", bytes: await toXlsx(facts) };
  yield jsonEntry("so-lieu.json", facts);
}

function jsonEntry(name: string, value: unknown): DossierEntry {
  return { name, bytes: new TextEncoder().encode(`${JSON.stringify(value, null, 2)}\n`) };
}
