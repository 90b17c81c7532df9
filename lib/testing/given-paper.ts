import type { Actor } from "#lib/access/actor";
import { db } from "#lib/db/client";
import { createReport, createReportInput } from "#lib/papers/commands/create";
import type { OfficialKind } from "#lib/papers/paper";
import { moveReport } from "#lib/reports/commands/move";
import { givenActor, givenCommittee } from "#lib/testing/given";
import { facts, givenConference } from "#lib/testing/given-conference";

/** A committee with its term and symbol, a drafter, an approver, a clerk and an administrator. */
export async function givenRegistry() {
  const committee = await givenCommittee();
  const { id: committeeId } = committee;
  const term = await db.term.create({
    data: { committeeId, label: "2025–2030", startsOn: "2025-07-01" },
    select: { id: true },
  });
  await db.committeeSymbol.create({
    data: {
      committeeId,
      symbol: "ĐU",
      superior: "ĐẢNG BỘ TỈNH LAM GIANG",
      issuer: "ĐẢNG UỶ PHƯỜNG THỬ NGHIỆM",
      seat: "Thử Nghiệm",
      validFrom: "2025-07-01",
    },
  });
  return {
    committee,
    termId: term.id,
    secretary: await givenActor(committee, ["drafter"], "Lan Thư"),
    leader: await givenActor(committee, ["approver"], "Bình Lãnh"),
    clerk: await givenActor(committee, ["clerk"], "Dương Văn Thư"),
    administrator: await givenActor(committee, ["administrator"], "Khoa Quản"),
  };
}

/** An official paper as a drafter makes it, about a conference with a chair and a recorder. */
export async function givenPaper(secretary: Actor, kind: OfficialKind = "minutes") {
  const { conferenceId } = await givenConference(secretary);
  await facts.attendee(secretary, conferenceId, {
    name: "Trần Quốc Bình",
    positions: ["Bí thư Đảng uỷ"],
    roles: ["chair"],
  });
  await facts.attendee(secretary, conferenceId, { name: "Lê Thu Hà", roles: ["secretary"] });
  const { reportId } = await createReport(secretary, createReportInput.parse({ conferenceId, kind }));
  return { conferenceId, reportId };
}

/** The same, submitted and approved; its revision is 3. */
export async function givenApprovedPaper(secretary: Actor, leader: Actor, kind: OfficialKind = "minutes") {
  const given = await givenPaper(secretary, kind);
  await moveReport(secretary, { reportId: given.reportId, revision: 1, action: "submit", reason: null });
  await moveReport(leader, { reportId: given.reportId, revision: 2, action: "approve", reason: null });
  return { ...given, revision: 3 };
}
