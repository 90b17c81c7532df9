import { randomUUID } from "node:crypto";

import type { Node } from "@tiptap/pm/model";
import { encode } from "next-auth/jwt";

import type { Actor } from "#lib/access/actor";
import { db } from "#lib/db/client";
import { readSecret } from "#lib/env";
import { bodyColumns } from "#lib/reports/body";
import { fold } from "#lib/text/fold";
import { sessionCookieName } from "#lib/web/session-cookie";

/** Somebody who may write, with the cookie of a living session. */
export interface Writer {
  readonly actor: Actor;
  /** A whole Cookie header. */
  readonly cookie: string;
}

interface Committee {
  readonly id: string;
  readonly slug: string;
}

export async function givenCommittee(name: string): Promise<Committee> {
  const slug = `do-${randomUUID().slice(0, 8)}`;
  return db.committee.create({
    data: { slug, name, nameFolded: fold(name), kind: "ward", level: "commune" },
    select: { id: true, slug: true },
  });
}

export async function givenWriter(committee: Committee, name = "Nguyễn Thị Đo"): Promise<Writer> {
  const { id: personId } = await db.person.create({
    data: {
      username: `do-${randomUUID()}`,
      name,
      nameFolded: fold(name),
      passwordHash: "!",
      memberships: { create: { committeeId: committee.id, role: "drafter" } },
    },
    select: { id: true },
  });
  const { id: sessionId } = await db.session.create({
    data: { personId, expiresAt: new Date(Date.now() + 3_600_000) },
    select: { id: true },
  });
  const token = await encode({ token: { sessionId }, secret: readSecret() });
  return {
    actor: {
      personId,
      personName: name,
      committeeId: committee.id,
      committeeSlug: committee.slug,
      roles: ["drafter"],
    },
    cookie: `${sessionCookieName}=${token}`,
  };
}

/** A draft with this text, as the writer would have left it. */
export async function givenDraft({ actor }: Writer, title: string, text: Node) {
  const { committeeId, personId } = actor;
  const { id: conferenceId } = await db.conference.create({
    data: {
      committeeId,
      createdById: personId,
      title,
      titleFolded: fold(title),
      kind: "thematic",
      heldOn: "2026-07-12",
    },
    select: { id: true },
  });
  const { id: reportId } = await db.report.create({
    data: {
      committeeId,
      conferenceId,
      kind: "news",
      title,
      titleFolded: fold(title),
      authorId: personId,
      body: { create: bodyColumns(text) },
    },
    select: { id: true },
  });
  return { conferenceId, reportId };
}

const subjects = [
  "sơ kết công tác 6 tháng đầu năm",
  "tổng kết công tác năm",
  "quán triệt nghị quyết",
  "giao ban",
] as const;
const states = ["published", "published", "published", "approved", "submitted", "draft"] as const;

/** So many conferences of the writer's committee, each with its report, over twenty years. */
export async function givenConferences({ actor }: Writer, count: number): Promise<void> {
  const { committeeId, personId } = actor;
  const numbers = Array.from({ length: count }, (_, number) => number);
  const row = (number: number) => {
    const title = `Hội nghị ${subjects[number % subjects.length]} lần thứ ${number + 1}`;
    const at = new Date(Date.UTC(2006, 0, 1) + ((number * 7919) % count) * (7300 / count) * 86_400_000);
    return { committeeId, title, titleFolded: fold(title), createdAt: at, updatedAt: at };
  };
  await db.conference.createMany({
    data: numbers.map((number) => ({
      ...row(number),
      id: `${committeeId}-h${number}`,
      createdById: personId,
      kind: "thematic",
      heldOn: row(number).createdAt.toISOString().slice(0, 10),
      place: "Hội trường Đảng uỷ",
    })),
  });
  await db.report.createMany({
    data: numbers.map((number) => ({
      ...row(number),
      conferenceId: `${committeeId}-h${number}`,
      kind: "news",
      authorId: personId,
      state: states[number % states.length] ?? "draft",
    })),
  });
}
