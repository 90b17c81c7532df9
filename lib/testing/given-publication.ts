import { randomBytes } from "node:crypto";

import type { Node } from "@tiptap/pm/model";

import type { Actor } from "#lib/access/actor";
import { db } from "#lib/db/client";
import { readDocument } from "#lib/document/schema";
import { publishVersion } from "#lib/publications/commands";
import type { FrozenFacts } from "#lib/reports/frozen-facts";
import { mentionNames } from "#lib/reports/frozen-facts";
import { canonicalJson } from "#lib/reports/seal";
import { givenReport } from "#lib/testing/given";

const paragraph = (text: string) => ({ type: "paragraph", content: [{ type: "text", text }] });

/** A text of these paragraphs, with these pictures after the first. */
export function givenDocument(paragraphs: readonly string[], imageIds: readonly string[] = []): Node {
  const [first = "", ...others] = paragraphs;
  const figures = imageIds.map((imageId) => ({
    type: "figure",
    attrs: { imageId, width: 800, height: 600 },
  }));
  return readDocument({ type: "doc", content: [paragraph(first), ...figures, ...others.map(paragraph)] });
}

export const noFacts: FrozenFacts = {
  conference: {
    title: "Hội nghị sơ kết 6 tháng",
    kind: "halfYearReview",
    heldOn: "2026-07-10",
    session: null,
    place: "",
    ordinal: null,
    extended: false,
    startsAt: "",
    endsAt: "",
    endedOn: null,
    materials: "",
    memberCount: null,
  },
  attendees: [],
  citations: [],
  commendations: [],
  figures: [],
  agenda: [],
  speeches: [],
  votes: [],
  assignments: [],
};

interface VersionOptions {
  readonly title?: string;
  readonly document?: Node;
  readonly facts?: FrozenFacts;
}

/** A frozen version of a report, whatever the state of the report. */
export async function givenVersion(actor: Actor, reportId: string, options: VersionOptions = {}) {
  const document =
    options.document ?? givenDocument(["Sáng ngày 10/7, Đảng uỷ phường tổ chức hội nghị sơ kết công tác."]);
  const facts = options.facts ?? noFacts;
  const number = 1 + (await db.reportVersion.count({ where: { reportId } }));
  const version = await db.reportVersion.create({
    data: {
      reportId,
      number,
      cause: "publish",
      title: options.title ?? "Hội nghị sơ kết 6 tháng",
      body: canonicalJson(document.toJSON()),
      facts: canonicalJson(facts),
      hash: randomBytes(32).toString("hex"),
      createdById: actor.personId,
      createdAt: new Date(),
    },
    select: { id: true },
  });
  return { versionId: version.id, document, facts };
}

interface PublicationOptions extends VersionOptions {
  /** An earlier report to publish again; else a new one. */
  readonly reportId?: string;
  readonly byline?: string;
  readonly at?: Date;
}

/** A report that citizens read, with its address. */
export async function givenPublication(actor: Actor, options: PublicationOptions = {}) {
  const { title = "Hội nghị sơ kết 6 tháng", byline = "", at = new Date() } = options;
  const reportId = options.reportId ?? (await givenReport(actor, { state: "published", title })).reportId;
  const { versionId, document, facts } = await givenVersion(actor, reportId, options);
  const { slug } = await db.$transaction((tx) =>
    publishVersion(tx, {
      reportId,
      committeeId: actor.committeeId,
      versionId,
      title,
      byline,
      heldOn: facts.conference.heldOn,
      document,
      names: mentionNames(facts),
      at,
    }),
  );
  return { reportId, versionId, slug };
}

/** A picture's row, without files. */
export async function givenImage(actor: Actor): Promise<string> {
  const id = randomBytes(12).toString("hex");
  const { committeeId, personId } = actor;
  await db.image.create({
    data: { id, committeeId, uploadedById: personId, width: 800, height: 600, byteCount: 1, sha256: id },
  });
  return id;
}
