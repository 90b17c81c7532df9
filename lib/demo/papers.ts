import type { Actor } from "#lib/access/actor";
import { db } from "#lib/db/client";
import { standingConference } from "#lib/demo/standing-conference";
import { createReport } from "#lib/papers/commands/create";
import type { OfficialKind } from "#lib/papers/paper";
import { registerReport } from "#lib/register/commands/register";
import { moveReport } from "#lib/reports/commands/move";
import { fold } from "#lib/text/fold";

/** How the demo's living committees sign: their symbol and the two lines of their letterhead. */
const signing = [
  ["tinh-lam-giang", "TU", "", "TỈNH UỶ LAM GIANG"],
  ["phuong-song-xanh", "ĐU", "ĐẢNG BỘ TỈNH LAM GIANG", "ĐẢNG UỶ PHƯỜNG SÔNG XANH"],
  ["xa-suoi-mo", "ĐU", "ĐẢNG BỘ TỈNH LAM GIANG", "ĐẢNG UỶ XÃ SUỐI MƠ"],
  ["chi-bo-ben-da", "CB", "ĐẢNG BỘ PHƯỜNG SÔNG XANH", "CHI BỘ TỔ DÂN PHỐ BẾN ĐÁ"],
] as const;

/** Gives each living committee of the demo its term and symbol, so that papers can be registered at once. */
export async function makeDemoSeries(): Promise<void> {
  for (const [slug, symbol, superior, issuer] of signing) {
    const { id: committeeId, seat } = await db.committee.findUniqueOrThrow({
      where: { slug },
      select: { id: true, seat: true },
    });
    await db.term.create({ data: { committeeId, label: "2025–2030", startsOn: "2025-07-01" } });
    await db.committeeSymbol.create({
      data: { committeeId, symbol, superior, issuer, seat, validFrom: "2025-07-01" },
    });
  }
}

/** One official paper of each kind about one conference: issued minutes, a notice for the clerk, a report in the making. */
export async function makeDemoPapers(actorOf: (username: string) => Promise<Actor>): Promise<void> {
  const [secretary, leader, clerk] = [
    await actorOf("thuky"),
    await actorOf("lanhdao"),
    await actorOf("vanthu"),
  ];
  const conferenceId = await writeConference(secretary);
  const make = (kind: OfficialKind, at: string) =>
    createReport(secretary, { conferenceId, kind }, new Date(at));
  const approve = async (reportId: string, at: string) => {
    await moveReport(secretary, { reportId, revision: 1, action: "submit", reason: null }, new Date(at));
    await moveReport(leader, { reportId, revision: 2, action: "approve", reason: null }, new Date(at));
  };
  await make("resultReport", "2026-11-06T01:00:00Z");
  const minutes = await make("minutes", "2026-11-05T09:00:00Z");
  const notice = await make("conclusionNotice", "2026-11-06T02:00:00Z");
  await approve(minutes.reportId, "2026-11-06T03:00:00Z");
  await approve(notice.reportId, "2026-11-06T08:00:00Z");
  await registerReport(
    clerk,
    { reportId: minutes.reportId, revision: 3, registeredOn: "2026-11-06", entryId: null },
    new Date("2026-11-06T07:00:00Z"),
  );
}

async function writeConference({ committeeId, personId }: Actor): Promise<string> {
  const { conference, attendees, agenda, speeches, votes, assignments } = standingConference;
  const at = new Date(`${conference.heldOn}T01:00:00Z`);
  const { id: conferenceId } = await db.conference.create({
    data: {
      ...conference,
      titleFolded: fold(conference.title),
      committeeId,
      createdById: personId,
      createdAt: at,
      updatedAt: at,
    },
    select: { id: true },
  });
  const people = new Map<string, string>();
  for (const [order, { positions, roles, ...attendee }] of attendees.entries()) {
    const { id } = await db.attendee.create({
      data: {
        ...attendee,
        conferenceId,
        order,
        nameFolded: fold(attendee.name),
        positions: { create: positions.map((title, place) => ({ title, order: place })) },
        roles: { create: roles.map((role) => ({ role })) },
      },
      select: { id: true },
    });
    people.set(attendee.name, id);
  }
  const items: string[] = [];
  for (const [order, item] of agenda.entries())
    items.push(
      (await db.agendaItem.create({ data: { ...item, conferenceId, order }, select: { id: true } })).id,
    );
  const placed = <Row extends { readonly item: number }>({ item, ...row }: Row, order: number) => ({
    ...row,
    agendaItemId: items[item] ?? null,
    conferenceId,
    order,
  });
  await db.speech.createMany({
    data: speeches.map(({ name, ...speech }, order) => ({
      ...placed(speech, order),
      attendeeId: people.get(name) ?? null,
    })),
  });
  await db.vote.createMany({ data: votes.map(placed) });
  await db.assignment.createMany({ data: assignments.map(placed) });
  return conferenceId;
}
