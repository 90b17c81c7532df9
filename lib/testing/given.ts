import { randomUUID } from "node:crypto";

import type { Actor, Role } from "#lib/access/actor";
import { db } from "#lib/db/client";
import { testDatabaseFile } from "#lib/testing/database";
import { fold } from "#lib/text/fold";

void testDatabaseFile;

const unique = () => randomUUID().replaceAll("-", "").slice(0, 12);

/** A committee of its own for one test, so that tests do not see each other's rows. */
export async function givenCommittee(name = "Đảng uỷ phường Thử Nghiệm") {
  const slug = `cap-uy-${unique()}`;
  return db.committee.create({
    data: { slug, name, nameFolded: fold(name), kind: "ward", level: "commune" },
    select: { id: true, slug: true, name: true },
  });
}

/** A person with these roles in the committee, as the actor commands take. */
export async function givenActor(
  committee: { id: string; slug: string },
  memberRoles: readonly Role[],
  name = "Nguyễn Thử",
): Promise<Actor> {
  const person = await db.person.create({
    data: { username: `nguoi-${unique()}`, name, nameFolded: fold(name), passwordHash: "!" },
    select: { id: true },
  });
  await db.membership.createMany({
    data: memberRoles.map((role) => ({ committeeId: committee.id, personId: person.id, role })),
  });
  return {
    personId: person.id,
    personName: name,
    committeeId: committee.id,
    committeeSlug: committee.slug,
    roles: memberRoles,
  };
}

/** A conference of the actor's committee, with one news report in that state. */
export async function givenReport(actor: Actor, { state = "draft", title = "Hội nghị sơ kết 6 tháng" } = {}) {
  const conference = await db.conference.create({
    data: {
      committeeId: actor.committeeId,
      createdById: actor.personId,
      title,
      titleFolded: fold(title),
      kind: "halfYearReview",
      heldOn: "2026-07-10",
    },
    select: { id: true },
  });
  const report = await db.report.create({
    data: {
      committeeId: actor.committeeId,
      conferenceId: conference.id,
      kind: "news",
      title,
      titleFolded: fold(title),
      state,
      authorId: actor.personId,
    },
    select: { id: true, revision: true },
  });
  return { conferenceId: conference.id, reportId: report.id, revision: report.revision };
}
