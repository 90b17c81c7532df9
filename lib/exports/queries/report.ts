import "server-only";
import type { Actor } from "#lib/access/actor";
import { db } from "#lib/db/client";
import { imageIdsOf } from "#lib/document/lead";
import { encodeForFiles } from "#lib/exports/encode-picture";
import type { Picture, Pictures } from "#lib/exports/picture";
import type { ExportSubject } from "#lib/exports/subject";
import { readPictureFile } from "#lib/images/files";
import { keptRendition } from "#lib/images/limits";
import type { Paper } from "#lib/papers/paper";
import { getPaper } from "#lib/papers/queries";
import { Problem } from "#lib/problem";
import { readFacts } from "#lib/reports/commands/freeze";
import { readFrozenFacts } from "#lib/reports/frozen-facts";
import { visibleTo } from "#lib/reports/policy";
import { isEditable, readState } from "#lib/reports/workflow";

/** Pixels: as wide as print needs, and no larger. */
const printedWidth = 1280;

/**
 * A report with all that its files say: as it stands while it is written, as frozen once it is locked.
 *
 * @throws Problem — "not-found", also for a report of another committee.
 */
export async function readExport(actor: Actor, reportId: string): Promise<ExportSubject> {
  const paper = await getPaper(actor, reportId);
  return db.$transaction(async (tx) => {
    const report = await tx.report.findFirst({
      where: { id: reportId, ...visibleTo(actor) },
      select: {
        state: true,
        conferenceId: true,
        committee: { select: { slug: true, name: true } },
        versions: { select: { number: true, hash: true, facts: true }, orderBy: { number: "desc" }, take: 1 },
      },
    });
    if (!report) throw new Problem("not-found", `No report ${reportId}.`);
    const { state, conferenceId, committee, versions } = report;
    const version = isEditable(readState(state)) ? undefined : versions[0];
    return {
      reportId,
      conferenceId,
      committee,
      state,
      version: version ? { number: version.number, hash: version.hash } : null,
      paper,
      facts: version ? readFrozenFacts(version.facts) : await readFacts(tx, conferenceId),
    };
  });
}

/** The pictures a paper shows that are this committee's, as files carry them. */
export async function readPictures(actor: Actor, { body }: Pick<Paper, "body">): Promise<Pictures> {
  const rows = await db.image.findMany({
    where: { id: { in: imageIdsOf(body) }, committeeId: actor.committeeId },
    select: { id: true, width: true },
  });
  const pictures = new Map<string, Picture>();
  for (const { id, width } of rows) {
    const stored = await readPictureFile(id, keptRendition(printedWidth, width));
    if (stored) pictures.set(id, await encodeForFiles(stored));
  }
  return pictures;
}
