import sharp from "sharp";

import type { Actor } from "#lib/access/actor";
import { db } from "#lib/db/client";
import { makeDemoPapers, makeDemoSeries } from "#lib/demo/papers";
import { drawings } from "#lib/demo/pictures";
import { demoCommittees, demoPeople, demoSuccessions } from "#lib/demo/places";
import { badges, standing } from "#lib/demo/reports/ceremony";
import { suoiMo, withdrawn } from "#lib/demo/reports/elsewhere";
import { halfYear } from "#lib/demo/reports/half-year";
import { dissemination, review, thematic } from "#lib/demo/reports/song-xanh";
import { writeDemoReport } from "#lib/demo/write-report";
import { storeImage } from "#lib/images/commands";
import { hashPassword } from "#lib/people/password";
import { findActor } from "#lib/people/queries";
import { fold } from "#lib/text/fold";

/** The demo's reports, oldest first: one in each state, every kind of fact and node among them. */
const demoReports = [halfYear, badges, withdrawn, suoiMo, thematic, review, dissemination, standing];

/**
 * Fills an empty database with fictional committees, one account a role, and reports in every state.
 *
 * All accounts share `password`. Reports take the same commands as people's, so versions and seals are real.
 */
export async function makeDemo(password: string): Promise<void> {
  await makeCommittees();
  await makeDemoSeries();
  await makePeople(await hashPassword(password));
  for (const report of demoReports) {
    const author = await actorOf(report.author, report.committee);
    const pictures: Record<string, string> = {};
    for (const key of report.pictures) {
      const png = await sharp(Buffer.from(drawings[key])).png({ compressionLevel: 3 }).toBuffer();
      pictures[key] = (await storeImage(author, png)).id;
    }
    await writeDemoReport(report, author, pictures, (username) => actorOf(username, report.committee));
  }
  await makeDemoPapers((username) => actorOf(username, "phuong-song-xanh"));
}

async function makeCommittees() {
  const ids = new Map<string, string>();
  for (const { parent, ...committee } of demoCommittees) {
    const { id } = await db.committee.create({
      data: {
        ...committee,
        nameFolded: fold(committee.name),
        parentId: parent === null ? null : (ids.get(parent) ?? null),
      },
      select: { id: true },
    });
    ids.set(committee.slug, id);
  }
  for (const { predecessor, successor, on } of demoSuccessions)
    await db.committeeSuccession.create({
      data: { predecessorId: ids.get(predecessor) ?? "", successorId: ids.get(successor) ?? "", on },
    });
}

async function makePeople(passwordHash: string) {
  for (const { username, name, memberships } of demoPeople) {
    const { id } = await db.person.create({
      data: { username, name, nameFolded: fold(name), passwordHash },
      select: { id: true },
    });
    for (const { committee, roles } of memberships) {
      const { id: committeeId } = await db.committee.findUniqueOrThrow({
        where: { slug: committee },
        select: { id: true },
      });
      await db.membership.createMany({
        data: roles.map((role) => ({ committeeId, personId: id, role })),
      });
    }
  }
}

async function actorOf(username: string, committee: string): Promise<Actor> {
  const { id } = await db.person.findUniqueOrThrow({ where: { username }, select: { id: true } });
  const actor = await findActor(id, committee);
  if (!actor) throw new Error(`${username} is not in ${committee}.`);
  return actor;
}
